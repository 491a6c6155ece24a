import { DOCK, setView, useView } from "./document/view.ts";
import { Outline } from "./outline/Outline.tsx";
import { OutlineBy } from "./outline/OutlineBy.tsx";
import { Palette } from "./palette/Palette.tsx";
import { PanelBoundary } from "./shell/PanelBoundary.tsx";
import { Splitter } from "./ui/Splitter.tsx";
import { Tabs } from "./ui/Tabs.tsx";

/** What can be drawn, and what was drawn. */
export function LeftDock() {
  const width = useView((view) => view.leftWidth);
  const tab = useView((view) => view.leftTab);
  return (
    <>
      <aside
        aria-label="Palette and outline"
        className="flex max-w-[20vw] shrink-0 flex-col bg-surface xl:max-w-[32vw]"
        style={{ width }}
      >
        <Tabs
          label="Left panel"
          value={tab}
          onChange={(leftTab) => setView({ leftTab })}
          tabs={[
            {
              id: "palette",
              label: "Palette",
              panel: (
                <section data-region="palette" aria-label="Palette" className="flex min-h-0 flex-1 flex-col">
                  <PanelBoundary name="The palette">
                    <Palette />
                  </PanelBoundary>
                </section>
              ),
            },
            {
              id: "outline",
              label: "Outline",
              panel: (
                <section data-region="outline" aria-label="Outline" className="flex min-h-0 flex-1 flex-col">
                  <PanelBoundary name="The outline">
                    <OutlineBy />
                    <Outline />
                  </PanelBoundary>
                </section>
              ),
            },
          ]}
        />
      </aside>
      <Splitter
        label="Width of the left panel"
        orientation="vertical"
        value={width}
        {...DOCK.left}
        onChange={(leftWidth) => setView({ leftWidth })}
      />
    </>
  );
}

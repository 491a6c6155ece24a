import { useRef } from "react";
import { DOCK, setView, useView } from "./document/view.ts";
import { Inspector } from "./inspector/Inspector.tsx";
import { PanelBoundary } from "./shell/PanelBoundary.tsx";
import { Threats } from "./threats/Threats.tsx";
import { Splitter } from "./ui/Splitter.tsx";

const SPLIT = { min: 0.15, max: 0.85, usual: 0.46 };

/** What is selected, over the threats of it. */
export function RightDock() {
  const width = useView((view) => view.rightWidth);
  const split = useView((view) => view.rightSplit);
  const dock = useRef<HTMLElement>(null);
  return (
    <>
      <Splitter
        label="Width of the right panel"
        orientation="vertical"
        value={width}
        {...DOCK.right}
        perPixel={-1}
        onChange={(rightWidth) => setView({ rightWidth })}
      />
      <aside
        ref={dock}
        aria-label="Inspector and threats"
        className="flex max-w-[31vw] shrink-0 flex-col bg-surface xl:max-w-[45vw]"
        style={{ width }}
      >
        <section
          data-region="inspector"
          aria-label="Inspector"
          className="flex min-h-0 flex-col overflow-hidden"
          style={{ flex: `${split} 1 0` }}
        >
          <PanelBoundary name="The inspector">
            <Inspector />
          </PanelBoundary>
        </section>
        <Splitter
          label="Height of the inspector"
          orientation="horizontal"
          value={split}
          {...SPLIT}
          perPixel={1 / (dock.current?.clientHeight || 800)}
          step={0.03}
          onChange={(rightSplit) => setView({ rightSplit })}
        />
        <section
          data-region="threats"
          aria-label="Threats"
          className="flex min-h-0 flex-col overflow-hidden"
          style={{ flex: `${1 - split} 1 0` }}
        >
          <PanelBoundary name="The threats panel">
            <Threats />
          </PanelBoundary>
        </section>
      </aside>
    </>
  );
}

import { useEffect } from "react";
import { ACTIONS } from "./actions/index.ts";
import { listenForKeys } from "./actions/shortcuts.ts";
import { Canvas } from "./canvas/Canvas.tsx";
import { MissingBar } from "./catalogues/MissingBar.tsx";
import { VersionBars } from "./compare/VersionBars.tsx";
import { Dialogs } from "./Dialogs.tsx";
import { DiagramBar } from "./diagrams/DiagramBar.tsx";
import { useView } from "./document/view.ts";
import { LeftDock } from "./LeftDock.tsx";
import { OverlayControl } from "./overlays/OverlayControl.tsx";
import { Carried } from "./palette/Carried.tsx";
import { RightDock } from "./RightDock.tsx";
import { DropFile } from "./shell/DropFile.tsx";
import { Notices } from "./shell/Notices.tsx";
import { PanelBoundary } from "./shell/PanelBoundary.tsx";
import { followRegionKeys } from "./shell/regions.ts";
import { DraftBars } from "./statusbar/DraftBars.tsx";
import { StatusBar } from "./statusbar/StatusBar.tsx";
import { EmptyState } from "./templates/EmptyState.tsx";
import { TopBar } from "./topbar/TopBar.tsx";

/** The page: menus, docks on both sides of the canvas, status. */
export function App() {
  const theme = useView((view) => view.theme);
  const leftOpen = useView((view) => view.leftOpen);
  const rightOpen = useView((view) => view.rightOpen);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  useEffect(() => listenForKeys(ACTIONS, document), []);
  useEffect(() => followRegionKeys(document), []);
  return (
    <>
      <div className="flex h-full flex-col">
        <TopBar />
        <DraftBars />
        <VersionBars />
        <MissingBar />
        <div className="flex min-h-0 flex-1">
          {leftOpen && <LeftDock />}
          <div className="flex min-w-0 flex-1 flex-col">
            <main
              aria-label="Diagram"
              data-region="canvas"
              className="relative flex min-h-0 flex-1 flex-col overflow-hidden"
            >
              <PanelBoundary name="The canvas">
                <Canvas />
                <EmptyState />
                <OverlayControl />
              </PanelBoundary>
            </main>
            <DiagramBar />
          </div>
          {rightOpen && <RightDock />}
        </div>
        <StatusBar />
      </div>
      <Dialogs />
      <Carried />
      <DropFile />
      <Notices />
    </>
  );
}

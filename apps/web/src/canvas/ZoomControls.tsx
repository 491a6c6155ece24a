import { useStore } from "zustand";
import { showAll, zoomIn, zoomOut, zoomTo } from "./navigate.ts";
import { viewport } from "./viewport.ts";

/** The buttons at the bottom right. */
export function ZoomControls() {
  const percent = useStore(viewport, (view) => Math.round(view.zoom * 100));
  return (
    <div className="canvas-zoom" role="toolbar" aria-label="Zoom" data-own-pointer>
      <button type="button" aria-label="Zoom out" onClick={zoomOut}>
        −
      </button>
      <button type="button" aria-label={`Zoom ${percent} %, back to 100 %`} onClick={() => zoomTo(1)}>
        {percent} %
      </button>
      <button type="button" aria-label="Zoom in" onClick={zoomIn}>
        +
      </button>
      <button type="button" aria-label="Fit the diagram" onClick={showAll}>
        Fit
      </button>
    </div>
  );
}

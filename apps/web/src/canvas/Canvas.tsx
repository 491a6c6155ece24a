import "./canvas.css";
import { type Ref, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { ActionContextMenu } from "../actions/ActionContextMenu.tsx";
import { documentStore, select } from "../document/documentStore.ts";
import { CaptionBox } from "./Caption.tsx";
import { HostBox } from "./hosts/HostBox.tsx";
import { LabelField } from "./hosts/LabelField.tsx";
import { hostStore } from "./hosts/promoter.ts";
import { takeSurface } from "./navigate.ts";
import { KindOffer } from "./offer/KindOffer.tsx";
import { SpotlightBar } from "./SpotlightBar.tsx";
import { Surface, type SurfaceControls } from "./Surface.tsx";
import { startCanvas } from "./startCanvas.ts";
import type { View } from "./view.ts";
import { viewport } from "./viewport.ts";
import { ZoomControls } from "./ZoomControls.tsx";

const drawHost = (id: string) => <HostBox id={id} />;

/** The drawing: the painted picture, the promoted elements, and everything that pointer and keys do to them. */
export function Canvas() {
  const area = useRef<HTMLElement>(null);
  const picture = useRef<HTMLCanvasElement>(null);
  const carried = useRef<HTMLCanvasElement>(null);
  const hand = useRef<HTMLCanvasElement>(null);
  // The viewport's inside is mounted one render after the rest.
  const [mounted, setMounted] = useState(false);
  // A fault while painting happens outside React; thrown here, the boundary around the canvas shows it.
  const [failure, setFailure] = useState<{ error: unknown }>();
  if (failure) throw failure.error;
  const placed = useStore(hostStore, (state) => state.placed);

  const onReady = useCallback((controls: SurfaceControls) => {
    takeSurface(controls);
    setMounted(true);
  }, []);
  const onView = useCallback((view: Pick<View, "x" | "y" | "zoom">) => {
    viewport.setState(view);
    area.current?.style.setProperty("--inverse", String(1 / view.zoom));
  }, []);

  const bitmaps = useMemo(() => <Bitmaps picture={picture} carried={carried} />, []);

  useEffect(() => {
    if (!mounted || !area.current || !picture.current || !carried.current || !hand.current) return;
    const canvases = { picture: picture.current, carried: carried.current, hand: hand.current };
    return startCanvas(area.current, canvases, (error) => setFailure({ error }));
  }, [mounted]);

  return (
    <ActionContextMenu
      onOpen={pickFocused}
      area={
        // The state machine listens on this element itself: see startCanvas.
        <section ref={area} className="canvas" aria-label="Canvas">
          <Surface
            label="Diagram"
            placed={placed}
            picture={bitmaps}
            host={drawHost}
            onReady={onReady}
            onView={onView}
          />
          <canvas ref={hand} className="canvas-hand" />
          <LabelField />
          <CaptionBox />
          <KindOffer />
          <SpotlightBar />
          <ZoomControls />
        </section>
      }
    />
  );
}

/** By keyboard, the menu is about the element that the keyboard is on. */
function pickFocused(event: Event): void {
  const id = event.target instanceof HTMLElement ? event.target.dataset["element"] : undefined;
  if (id !== undefined && !documentStore.getState().selection.elements.has(id)) select({ elements: [id] });
}

interface BitmapsProps {
  picture: Ref<HTMLCanvasElement>;
  carried: Ref<HTMLCanvasElement>;
}

function Bitmaps({ picture, carried }: BitmapsProps) {
  return (
    <>
      <canvas ref={picture} className="canvas-picture" />
      <canvas ref={carried} className="canvas-picture" />
    </>
  );
}

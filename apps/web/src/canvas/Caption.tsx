import { useEffect, useRef } from "react";
import { captionOf } from "./caption.ts";
import { worldNow } from "./paint/stage.ts";
import { session } from "./session.ts";
import { toScreen } from "./view.ts";

/** CSS pixels below and beside what it is about. */
const GAP = 10;

/** The words beside what is carried or drawn. Written straight to the page: it follows the pointer at every frame. */
export function CaptionBox() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      session.subscribe(({ gesture }, before) => {
        if (gesture === before.gesture || !box.current) return;
        const world = worldNow();
        const caption = captionOf(gesture, world);
        const element = box.current;
        element.hidden = caption === undefined;
        if (!caption) return;
        const { x, y } = toScreen(world.view, caption.at);
        if (element.textContent !== caption.text) element.textContent = caption.text;
        element.dataset["tone"] = caption.tone;
        const left = Math.min(Math.max(GAP, x), world.view.width - element.offsetWidth - GAP);
        const top = Math.min(Math.max(GAP, y + GAP), world.view.height - element.offsetHeight - GAP);
        element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      }),
    [],
  );
  return <div ref={box} className="canvas-caption" role="tooltip" hidden />;
}

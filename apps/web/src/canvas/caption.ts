import { kindLabel, type Model } from "@bartizan/model";
import type { Drop } from "./drop/dropZone.ts";
import type { Point } from "./geometry.ts";
import type { State } from "./gestures/state.ts";
import type { World } from "./gestures/world.ts";
import { nameOf, whyNot } from "./words.ts";

/** What is written beside the pointer while something is carried or drawn. */
export interface Caption {
  readonly text: string;
  readonly tone: "plain" | "refusing";
  /** Below and to the right of this place, diagram coordinates. */
  readonly at: Point;
}

/** The words for what letting go now would do; undefined when there is nothing to say. */
export function captionOf(state: State, { model }: World): Caption | undefined {
  switch (state.name) {
    case "move": {
      const at = { x: state.start.x + state.delta.x, y: state.start.y + state.delta.y + state.start.h };
      const words = dropWords(model, state.drop, state.copy ? "Copy" : "Move", state.home);
      return words && { ...words, at };
    }
    case "place": {
      const label = kindLabel(state.kind, model.info.provider);
      const at = { x: state.box.x, y: state.box.y + state.box.h };
      const words = dropWords(model, state.drop, `Add ${label}`, "elsewhere");
      return { ...(words ?? { text: `Add ${label}`, tone: "plain" }), at };
    }
    case "resize": {
      const { x, y, w, h } = state.box;
      return { text: `${Math.round(w)} × ${Math.round(h)}`, tone: "plain", at: { x, y: y + h } };
    }
    case "connect":
      if (!state.at) return undefined;
      if (state.from === undefined) return { text: "Pick where the flow starts", tone: "plain", at: state.at };
      if (state.to === undefined || (state.to === state.from && state.mode === "drag")) return undefined;
      return { ...connectWords(model, state.from, state.to, state.fits), at: state.at };
    case "reconnect": {
      if (state.to === undefined) return undefined;
      const [from, to] = state.end === "to" ? [state.other, state.to] : [state.to, state.other];
      return { ...connectWords(model, from, to, state.fits), at: state.at };
    }
    default:
      return undefined;
  }
}

type Words = Pick<Caption, "text" | "tone">;

function dropWords(model: Model, drop: Drop, verb: string, home: string | undefined): Words | undefined {
  if (!drop.takes) return { text: whyNot(model, drop), tone: "refusing" };
  if (!drop.away) return verb === "Copy" ? { text: "Copy here", tone: "plain" } : undefined;
  if (drop.zone !== undefined)
    return { text: `${verb} ${verb === "Move" ? "into" : "to"} ${nameOf(model, drop.zone)}`, tone: "plain" };
  if (home !== undefined && home !== "elsewhere")
    return { text: `${verb} out of ${nameOf(model, home)}`, tone: "plain" };
  return verb === "Move" ? { text: "Move out of the zones", tone: "plain" } : undefined;
}

function connectWords(model: Model, from: string, to: string, fits: boolean): Words {
  if (fits) return { text: `Connect to ${nameOf(model, to)}`, tone: "plain" };
  if (from === to) return { text: "A flow cannot end where it starts", tone: "refusing" };
  const element = model.elements.get(to);
  const label = element ? kindLabel(element.kind, model.info.provider) : to;
  return { text: `No flow can run from ${nameOf(model, from)} to ${label}`, tone: "refusing" };
}

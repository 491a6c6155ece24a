import type { Inline } from "../document/inline.ts";
import { INK, TONES } from "./look.ts";
import type { Span, Style } from "./text/style.ts";

type Plain = Omit<Style, "target" | "ground">;
const styles = new WeakMap<Plain, Map<string, Style>>();

/** Runs of the report as spans, on the ground of a plain style. The same look is the same object: the typesetter joins by it. */
export function spansOf(inlines: readonly Inline[], plain: Plain): Span[] {
  return inlines
    .filter(({ text }) => text !== "")
    .map((inline) => ({ text: inline.text, style: styleOf(inline, plain) }));
}

function styleOf(inline: Inline, plain: Plain): Style {
  if (inline.t === "text") return plain;
  if (inline.t === "link") return { ...plain, colour: INK.accent, target: { url: inline.url } };
  if (inline.t === "reference") return { ...plain, colour: INK.accent, target: { to: inline.to } };
  const key = inline.t === "badge" ? inline.tone : inline.t;
  const known = styles.get(plain) ?? new Map<string, Style>();
  styles.set(plain, known);
  let style = known.get(key);
  if (!style) {
    if (inline.t === "badge") {
      const tone = TONES[inline.tone];
      style = { size: plain.size - 1.25, weight: 600, colour: tone.words, ground: tone.ground };
    } else if (inline.t === "strong") style = { ...plain, weight: 600 };
    else if (inline.t === "code") style = { ...plain, size: plain.size - 0.5, weight: 500, colour: INK.muted };
    else style = { ...plain, colour: INK.muted };
    known.set(key, style);
  }
  return style;
}

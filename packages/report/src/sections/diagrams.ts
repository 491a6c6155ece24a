import type { Scene } from "@bartizan/diagram";
import type { Diagram, Hierarchy, Id } from "@bartizan/model";
import { counted } from "@bartizan/stride/words";
import { diagramAnchor } from "../document/anchor.ts";
import type { Block } from "../document/block.ts";
import { strong, text } from "../document/inline.ts";
import { nameOf, type Source, targetInline } from "./source.ts";

/** A diagram of the model, drawn. */
export interface Picture {
  readonly diagram: Id;
  readonly scene: Scene;
}

/** Each diagram with its picture and what its numbered markers say. */
export function diagrams(source: Source, pictures: readonly Picture[], theme: "light" | "dark"): Block[] {
  return pictures.flatMap(({ diagram, scene }) => {
    const shown = source.model.diagrams.get(diagram) ?? { name: diagram };
    const { name, markers = {} } = shown;
    const rows = Object.values(markers)
      .toSorted((a, b) => byLabel(a.label, b.label))
      .map((marker) => [[strong(marker.label)], [targetInline(source, marker.on)], [text(marker.text)]]);
    const blocks: Block[] = [
      ...(pictures.length > 1 ? [{ t: "heading", level: 2, anchor: diagramAnchor(diagram), text: name } as const] : []),
      {
        t: "figure",
        name: diagram,
        scene,
        theme,
        alt: altOf(source, name, scene),
        caption: `${name}. ${howDrawn(shown)}Dashed borders are trust boundaries.`,
      },
    ];
    if (rows.length === 0) return blocks;
    return [
      ...blocks,
      {
        t: "table",
        label: `What is marked in ${name}`,
        columns: [
          { title: "Mark", share: 1 },
          { title: "On", share: 4 },
          { title: "What it says", share: 9 },
        ],
        rows,
      },
    ];
  });
}

const BOXES: Readonly<Record<Hierarchy, string>> = {
  network: "networks",
  kubernetes: "clusters and namespaces",
  host: "nodes",
  compliance: "compliance scopes",
};

/** What a reader has to know of a diagram that does not show things as they lie in each other. */
function howDrawn({ nest, kind }: Diagram): string {
  const boxes =
    nest === undefined ? "" : `Its boxes are ${BOXES[nest]}; what else a thing belongs to is written on it. `;
  return `${boxes}${kind === "process-flow" ? "Only the numbered steps of the process are drawn. " : ""}`;
}

/** The picture in words: what is in it, and what flows between. */
function altOf(source: Source, name: string, scene: Scene): string {
  const zones = scene.roots.map((id) => nameOf(source, id)).join(", ");
  return `${name}: ${counted(scene.order.length, "element")}, ${counted(scene.flows.length, "flow")}. Outermost: ${zones}.`;
}

/** 2 before 10, 5 before 5.1. */
function byLabel(a: string, b: string): number {
  const [left, right] = [a, b].map((label) => label.split(".").map(Number)) as [number[], number[]];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

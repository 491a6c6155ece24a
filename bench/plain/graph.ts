import { createScene } from "@bartizan/diagram";
import { graphOf, kindOf, load } from "@bartizan/model";
import type { Edge, Node } from "@xyflow/react";

export interface Drawn extends Record<string, unknown> {
  readonly name: string;
  readonly kind: string;
  readonly zone: boolean;
}

export interface PlainGraph {
  readonly nodes: Node<Drawn>[];
  readonly edges: Edge[];
}

/** The same elements in the same places, the way React Flow's own guide has it: parentId, nodes and edges. Throws on a bad text. */
export function plainGraph(text: string): PlainGraph {
  const loaded = load(text);
  if (!loaded.ok) throw new Error(`not a model: ${JSON.stringify(loaded.error[0])}`);
  const { model } = loaded.value;
  const [diagram = "main"] = model.diagrams.keys();
  const scene = createScene(model, graphOf(model), { diagram });
  const nodes = scene.order.flatMap((id): Node<Drawn>[] => {
    const element = model.elements.get(id);
    const box = scene.placement.get(id);
    if (!element || !box) return [];
    const zone = scene.childrenOf(id).length > 0;
    const parentId = scene.parentOf(id);
    return [
      {
        id,
        type: zone ? "zone" : "leaf",
        position: { x: box.x, y: box.y },
        width: box.w,
        height: box.h,
        data: { name: element.name, kind: kindOf(element).label, zone },
        ...(parentId !== undefined && { parentId }),
      },
    ];
  });
  const edges = scene.flows.flatMap((id): Edge[] => {
    const flow = model.flows.get(id);
    if (!flow) return [];
    return [{ id, source: flow.from, target: flow.to, type: "smoothstep", ...(flow.name && { label: flow.name }) }];
  });
  return { nodes, edges };
}

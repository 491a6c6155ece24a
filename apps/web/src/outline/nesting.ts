import { type DrawnTree, drawnTree, type Graph, type Id, type Model } from "@bartizan/model";
import { useMemo } from "react";
import { useDocument } from "../document/useDocument.ts";
import { useView } from "../document/view.ts";

/** What the lines of the outline are set in. */
export interface Nesting {
  /** Undefined asks for the outermost. */
  children(id: Id | undefined): readonly Id[];
  /** Inner first. */
  ancestors(id: Id): readonly Id[];
}

const NOTHING: readonly Id[] = [];

/** The nesting that was chosen: the model's own, or that of the diagram on screen. */
export function useNesting(): Nesting {
  const by = useView((view) => view.outlineBy);
  const graph = useDocument((state) => state.graph);
  const model = useDocument((state) => (by === "diagram" ? state.model : undefined));
  const diagram = useDocument((state) => state.diagram);
  return useMemo(() => nestingOf(graph, model, diagram), [graph, model, diagram]);
}

function nestingOf(graph: Graph, model: Model | undefined, diagram: Id): Nesting {
  return model ? drawnNesting(drawnTree(model, diagram)) : graph;
}

function drawnNesting({ roots, children, parent }: DrawnTree): Nesting {
  return {
    children: (id) => (id === undefined ? roots : (children.get(id) ?? NOTHING)),
    ancestors: (id) => {
      const around: Id[] = [];
      for (let at = parent.get(id); at !== undefined; at = parent.get(at)) around.push(at);
      return around;
    },
  };
}

import "@xyflow/react/dist/base.css";
import { type Node, type NodeProps, ReactFlow, type ReactFlowInstance, ViewportPortal } from "@xyflow/react";
import { type ReactNode, useCallback, useMemo, useRef } from "react";
import type { Rect } from "./geometry.ts";
import { MAX_ZOOM, MIN_ZOOM, type View } from "./view.ts";

/** The one file that knows React Flow: it owns pan and zoom and places the promoted elements. */

/** What may be asked of the viewport. */
export interface SurfaceControls {
  setView(view: Pick<View, "x" | "y" | "zoom">): void;
}

/** A promoted element: where it is, in front of what. */
export interface Placed {
  readonly id: string;
  readonly box: Rect;
}

interface SurfaceProps {
  readonly label: string;
  readonly placed: readonly Placed[];
  /** What is inside the viewport and moves with it, under the promoted elements. */
  readonly picture: ReactNode;
  /** Draws the inside of one promoted element. Must be the same function at every call. */
  readonly host: (id: string) => ReactNode;
  readonly onReady: (controls: SurfaceControls) => void;
  readonly onView: (view: Pick<View, "x" | "y" | "zoom">) => void;
}

type HostNode = Node<{ readonly host: SurfaceProps["host"] }>;

// Constants: new objects at every render would make React Flow render every node again.
const NODE_TYPES = { host: HostView };
const NO_EDGES: [] = [];
const PRO = { hideAttribution: true };

export function Surface({ label, placed, picture, host, onReady, onView }: SurfaceProps) {
  const nodes = useNodesOf(placed, host);
  const onInit = useCallback(
    (flow: ReactFlowInstance<HostNode>) => onReady({ setView: (view) => void flow.setViewport(view) }),
    [onReady],
  );
  return (
    <ReactFlow
      aria-label={label}
      nodes={nodes}
      edges={NO_EDGES}
      nodeTypes={NODE_TYPES}
      onInit={onInit}
      onViewportChange={onView}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      panOnDrag={false}
      panOnScroll
      panOnScrollSpeed={1}
      zoomOnScroll={false}
      zoomOnPinch
      zoomOnDoubleClick={false}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      elevateNodesOnSelect={false}
      autoPanOnNodeFocus={false}
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      disableKeyboardA11y
      zIndexMode="manual"
      proOptions={PRO}
    >
      <ViewportPortal>{picture}</ViewportPortal>
    </ReactFlow>
  );
}

/** The same node object as long as id and box stay: React Flow then compares one pointer. */
function useNodesOf(placed: readonly Placed[], host: SurfaceProps["host"]): HostNode[] {
  const kept = useRef(new Map<string, HostNode>());
  return useMemo(() => {
    const next = new Map<string, HostNode>();
    for (const { id, box } of placed) {
      const before = kept.current.get(id);
      next.set(id, before && sameBox(before, box) ? before : nodeOf(id, box, host));
    }
    kept.current = next;
    return [...next.values()];
  }, [placed, host]);
}

function nodeOf(id: string, { x, y, w, h }: Rect, host: SurfaceProps["host"]): HostNode {
  return {
    id,
    type: "host",
    data: { host },
    position: { x, y },
    width: w,
    height: h,
    // Without it React Flow hides the node until it was measured.
    measured: { width: w, height: h },
    ariaRole: "presentation",
    domAttributes: { "aria-roledescription": undefined },
  };
}

function sameBox(node: HostNode, { x, y, w, h }: Rect): boolean {
  return node.position.x === x && node.position.y === y && node.width === w && node.height === h;
}

function HostView({ id, data }: NodeProps<HostNode>) {
  return data.host(id);
}

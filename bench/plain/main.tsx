import "@xyflow/react/dist/style.css";
import { Handle, type Node, type NodeProps, Position, ReactFlow, useEdgesState, useNodesState } from "@xyflow/react";
import { memo } from "react";
import { createRoot } from "react-dom/client";
import { type Drawn, type PlainGraph, plainGraph } from "./graph.ts";

const Leaf = memo(function Leaf({ data }: NodeProps<Node<Drawn>>) {
  return (
    <div className="leaf">
      <Handle type="target" position={Position.Left} />
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1l6 3v8l-6 3-6-3V4z" fill="none" stroke="#475569" />
      </svg>
      <span>
        {data.name}
        <br />
        <small>{data.kind}</small>
      </span>
      <b>3</b>
      <Handle type="source" position={Position.Right} />
    </div>
  );
});

const Zone = memo(function Zone({ data }: NodeProps<Node<Drawn>>) {
  return (
    <div className="zone">
      <Handle type="target" position={Position.Left} />
      {data.name}
      <Handle type="source" position={Position.Right} />
    </div>
  );
});

const NODE_TYPES = { leaf: Leaf, zone: Zone };

function Plain({ graph }: { graph: PlainGraph }) {
  const [nodes, , onNodesChange] = useNodesState(graph.nodes);
  const [edges, , onEdgesChange] = useEdgesState(graph.edges);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      minZoom={0.02}
      defaultViewport={viewportAt(graph, location.hash.slice(1))}
    />
  );
}

/** 100 %, with the top left corner of this element in view. */
function viewportAt({ nodes }: PlainGraph, id: string) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  let x = 0;
  let y = 0;
  for (let node = byId.get(id); node; node = byId.get(node.parentId ?? "")) {
    x += node.position.x;
    y += node.position.y;
  }
  return { x: 200 - x, y: 200 - y, zoom: 1 };
}

// Opened like a file in the editor: the text comes through a file field.
const root = document.getElementById("root");
if (!root) throw new Error("no #root");
const field = document.createElement("input");
field.type = "file";
field.addEventListener("change", async () => {
  const text = await field.files?.[0]?.text();
  if (text) createRoot(root).render(<Plain graph={plainGraph(text)} />);
});
document.body.prepend(field);

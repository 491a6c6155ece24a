/** What hands do on the drawing and in the lists: keys that belong to a place rather than to an action. */
export const GESTURES = [
  {
    title: "On the drawing",
    lines: [
      { label: "Select; more than one", keys: ["Click", "Shift click"] },
      { label: "Select everything in a frame", keys: ["Drag on empty space"] },
      { label: "Move; into another zone by dropping it there", keys: ["Drag"] },
      { label: "Keep the zone while moving", keys: ["Ctrl drag"] },
      { label: "Duplicate while moving", keys: ["Alt drag"] },
      { label: "Draw a flow", keys: ["Drag from the edge"] },
      { label: "Rename, or label a flow", keys: ["Double click"] },
      { label: "Pan", keys: ["Wheel", "Space drag"] },
      { label: "Zoom", keys: ["Ctrl wheel"] },
      { label: "Step from element to element", keys: ["Tab", "Alt ↓"] },
      { label: "Into a zone; out of it", keys: ["Enter", "Esc"] },
      { label: "Move what is selected; further", keys: ["↓", "Shift ↓"] },
      { label: "Resize what is selected", keys: ["Alt Shift ↓"] },
      { label: "Add beside it, with a flow", keys: ["Ctrl →"] },
      { label: "Bend a flow; move the corner; the next; remove it", keys: ["B", "↓", "Tab", "Del"] },
      { label: "Give up what is being done", keys: ["Esc"] },
    ],
  },
  {
    title: "In the outline",
    lines: [
      { label: "Move and select", keys: ["↑", "↓"] },
      { label: "Open and close a zone", keys: ["→", "←"] },
      { label: "Extend the selection", keys: ["Shift ↓"] },
      { label: "Show on the drawing", keys: ["Enter"] },
      { label: "Find by name", keys: ["Letters"] },
    ],
  },
] as const;

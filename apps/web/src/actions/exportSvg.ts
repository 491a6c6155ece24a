import type { Action } from "./action.ts";

export const exportSvg: Action = {
  id: "export-svg",
  label: "Diagram as SVG",
  keys: ["Mod+Shift+E"],
  keysIn: "everywhere",
  menu: { of: "File", group: 3 },
  words: "export picture image vector drawing",
  enabled: ({ model }) => model.elements.size > 0,
  run: async () => {
    const { exportDiagram } = await import("../files/exportDiagram.ts");
    exportDiagram();
  },
};

import type { Action } from "./action.ts";

export const exportPdf: Action = {
  id: "export-pdf",
  label: "Report as PDF",
  keys: ["Mod+P"],
  keysIn: "everywhere",
  menu: { of: "File", group: 3 },
  words: "export print document",
  run: async () => {
    const { exportReport } = await import("../files/exportReport.ts");
    await exportReport("pdf");
  },
};

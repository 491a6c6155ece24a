import type { Action } from "./action.ts";

export const exportMarkdown: Action = {
  id: "export-markdown",
  label: "Report as Markdown",
  menu: { of: "File", group: 3 },
  words: "export md text document git",
  run: async () => {
    const { exportReport } = await import("../files/exportReport.ts");
    await exportReport("markdown");
  },
};

import { createScene } from "@bartizan/diagram";
import { diagramIds, save } from "@bartizan/model";
import { buildReport, fontFilesFor, type Report, toMarkdown } from "@bartizan/report";
import { loadProse, ownProse } from "@bartizan/stride";
import { openSession } from "../engine/session.ts";
import { fontUrl } from "./fontUrls.ts";
import type { ReportFile, ReportNews, ReportOrder } from "./reportOrder.ts";

const tell = (news: ReportNews) => postMessage(news);

addEventListener("message", ({ data }: MessageEvent<ReportOrder>) => {
  write(data).catch((error: unknown) =>
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});

async function write(order: ReportOrder): Promise<void> {
  const report = await reportOf(order);
  if (order.format === "pdf") return writePdf(order, report);
  const { text, images } = toMarkdown(report, { name: order.name });
  const pictures = images.map(({ path, svg }): ReportFile => ({ name: path, type: "image/svg+xml", content: svg }));
  const files = [{ name: `${order.name}.md`, type: "text/markdown", content: text }, ...pictures];
  tell({ kind: "done", files, missing: [] });
}

/** The report is made anew from the model, so that it never lags behind what is drawn. */
async function reportOf({ model, today, own }: ReportOrder): Promise<Report> {
  const { graph, analysis, triaged, marks, catalogue } = openSession(model, today, own);
  const pictures = diagramIds(model).map((diagram) => ({
    diagram,
    scene: createScene(model, graph, { diagram, marks }),
  }));
  const prose = { ...(await loadProse()), ...ownProse(own) };
  return buildReport({ model, graph, analysis, triaged, catalogue, prose, pictures });
}

async function writePdf({ model, name }: ReportOrder, report: Report): Promise<void> {
  const { toPdf } = await import("@bartizan/report/pdf");
  const fonts = await Promise.all(
    fontFilesFor(save(model)).map(async ({ file, family, weight }) => {
      const answer = await fetch(fontUrl(file));
      if (!answer.ok) throw new Error(`the font ${file} could not be read (${answer.status})`);
      return { family, weight, bytes: new Uint8Array(await answer.arrayBuffer()) };
    }),
  );
  const { bytes, missing } = await toPdf(report, { fonts, onProgress: (done) => tell({ kind: "progress", done }) });
  const content = new Uint8Array(bytes);
  tell({ kind: "done", files: [{ name: `${name}.pdf`, type: "application/pdf", content }], missing });
}

export type { FontFile } from "./text/faces.ts";
export { type PdfOptions, type PdfReport, toPdf } from "./toPdf.ts";

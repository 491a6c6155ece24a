export { buildReport, type ReportInput, type ReportOptions } from "./build.ts";
export type { Block, Cell, Column, Figure, Heading, Level, Report, Table, Term } from "./document/block.ts";
export type { Inline, Tone } from "./document/inline.ts";
export { type FontFileName, fontFilesFor } from "./fontFiles.ts";
export { type MarkdownReport, toMarkdown } from "./markdown/toMarkdown.ts";
export type { Picture } from "./sections/diagrams.ts";
export { SECTIONS, type SectionId } from "./sections/words.ts";

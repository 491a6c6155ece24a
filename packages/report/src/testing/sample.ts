import type { Report } from "../document/block.ts";
import { badge, code, link, reference, text } from "../document/inline.ts";
import { type FontFile, toPdf } from "../pdf/index.ts";

const LINE = "Платёжный сервис → checkout-api carries card data; שלום (123) nothing on the way encrypts it. ";

const report: Report = {
  title: "Shop platform",
  language: "en",
  blocks: [
    {
      t: "title",
      overline: "Threat model",
      text: "Shop platform",
      lead: [LINE],
      terms: [{ label: "Owner", lines: [[text("Platform")]] }],
    },
    { t: "contents", title: "Contents", depth: 2 },
    { t: "heading", level: 1, anchor: "a", text: "Threats" },
    { t: "paragraph", inlines: [text(LINE.repeat(12)), link("out", "https://example.org/"), reference("in", "a")] },
    {
      t: "table",
      label: "Table",
      columns: [
        { title: "Id", share: 1 },
        { title: "Text", share: 3 },
      ],
      rows: Array.from({ length: 80 }, (_, index) => [[code(`row-${index}`)], [badge("high", "high"), text(LINE)]]),
    },
  ],
};

/** A report with everything in it but a picture, as PDF: what the bundles of the browser and of Node are compared by. */
export async function sample(fonts: readonly FontFile[]): Promise<Uint8Array> {
  return (await toPdf(report, { fonts })).bytes;
}

import { describe, expect, it } from "vitest";
import type { Block, Heading, Report } from "../document/block.ts";
import { badge, code, link, reference, text } from "../document/inline.ts";
import { fontsFor } from "../testing/fonts.ts";
import { readPdf } from "../testing/readPdf.ts";
import { toPdf } from "./toPdf.ts";

const fonts = fontsFor("");
const words = (count: number, word: string): string =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(" ");
const heading = (level: Heading["level"], anchor: string, value = anchor): Block => ({
  t: "heading",
  level,
  anchor,
  text: value,
});
const paragraph = (value: string): Block => ({ t: "paragraph", inlines: [text(value)] });
const reportOf = (...blocks: Block[]): Report => ({ title: "Shop platform", language: "en", blocks });
const written = async (...blocks: Block[]) => readPdf((await toPdf(reportOf(...blocks), { fonts })).bytes);

describe("the PDF of a report", { timeout: 30_000 }, () => {
  it("has contents whose page numbers are where the headings are, with links to them", async () => {
    const sections = Array.from({ length: 8 }, (_, index) => [
      heading(1, `s${index}`, `Section ${index}`),
      paragraph(words(300 * (index % 4), "word")),
      heading(2, `e${index}`, `Element ${index}`),
      paragraph("short"),
    ]).flat();
    const { pages, places, outline } = await written({ t: "contents", title: "Contents", depth: 2 }, ...sections);
    const [contents] = pages;
    for (let index = 0; index < 8; index++) {
      for (const [anchor, title] of [
        [`s${index}`, `Section ${index}`],
        [`e${index}`, `Element ${index}`],
      ] as const) {
        const page = places.get(anchor) ?? -1;
        expect(contents?.lines).toContain(`${title} ${page + 1}`);
        expect(pages[page]?.lines).toContain(title);
      }
    }
    expect(contents?.targets).toHaveLength(16);
    expect(outline.map(({ title, items }) => [title, ...items.map((item) => item.title)])).toEqual(
      Array.from({ length: 8 }, (_, index) => [`Section ${index}`, `Element ${index}`]),
    );
  });

  it("repeats the head of a table on every page and loses no row", async () => {
    const { pages } = await written({
      t: "table",
      label: "Controls",
      columns: [
        { title: "Number", share: 1 },
        { title: "Control", share: 3 },
      ],
      rows: Array.from({ length: 120 }, (_, index) => [[code(`row-${index}`)], [text(`control ${index}`)]]),
    });
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.lines.filter((line) => line === "Number Control")).toHaveLength(1);
    const rows = pages.flatMap(({ lines }) => lines).filter((line) => line.startsWith("row-"));
    expect(rows).toEqual(Array.from({ length: 120 }, (_, index) => `row-${index} control ${index}`));
  });

  it("splits a row that is taller than a page and keeps every word of it", async () => {
    const { pages } = await written({
      t: "table",
      label: "Long",
      columns: [
        { title: "Id", share: 1 },
        { title: "Text", share: 2 },
      ],
      rows: [
        [[text("first")], [text(words(1500, "long"))]],
        [[text("last")], [text("end")]],
      ],
    });
    expect(pages.length).toBeGreaterThan(2);
    const all = pages
      .flatMap(({ lines }) => lines)
      .join(" ")
      .split(" ");
    const long = all.filter((word) => word.startsWith("long"));
    expect(long).toEqual(words(1500, "long").split(" "));
    expect(all).toContain("end");
  });

  it("never leaves a heading alone at the foot of a page", async () => {
    const blocks = Array.from({ length: 60 }, (_, index) => [
      heading(3, `h${index}`, `Heading ${index}`),
      paragraph(words(7 + ((index * 13) % 50), "w")),
    ]).flat();
    const { pages } = await written(...blocks);
    expect(pages.length).toBeGreaterThan(3);
    for (const { lines } of pages) {
      const body = lines.filter((line) => line !== "Shop platform" && !/^\d+ \/ \d+$/.test(line));
      expect(body.at(-1)).not.toMatch(/^Heading/);
    }
  });

  it("numbers its pages and names report and section on each but the cover", async () => {
    const { pages } = await written(
      {
        t: "title",
        overline: "Threat model",
        text: "Shop platform",
        lead: ["A shop."],
        terms: [{ label: "Owner", lines: [[text("Platform")]] }],
      },
      heading(1, "a", "Summary"),
      paragraph(words(900, "word")),
    );
    expect(pages[0]?.lines).toEqual([
      "Threat model",
      "Shop platform",
      "A shop.",
      "Owner Platform",
      `1 / ${pages.length}`,
    ]);
    pages.slice(1).forEach(({ lines }, index) => {
      expect(lines[0]).toBe("Shop platform Summary");
      expect(lines.at(-1)).toBe(`${index + 2} / ${pages.length}`);
    });
  });

  it("links to places in itself and to the outside", async () => {
    const { pages, places } = await written(heading(1, "there"), {
      t: "paragraph",
      inlines: [
        text("See "),
        reference("there", "there"),
        text(" or "),
        link("elsewhere", "https://example.org/x"),
        text("."),
      ],
    });
    expect(pages[0]?.targets).toEqual(["there"]);
    expect(pages[0]?.addresses).toEqual(["https://example.org/x"]);
    expect(places.get("there")).toBe(0);
  });

  it("shows Latin, Cyrillic, Greek, Hebrew and signs, and says what it cannot show", async () => {
    const shown = "Zażółć Платёжный сервис Ελληνικά ≤ → ✓ שלום";
    const { bytes, missing } = await toPdf(
      reportOf(paragraph(`${shown} 支付 🙂`), { t: "list", items: [[badge("支", "high")]] }),
      { fonts: fontsFor(shown) },
    );
    const { pages } = await readPdf(bytes);
    const line = pages[0]?.lines[1] ?? "";
    for (const word of ["Zażółć", "Платёжный", "сервис", "Ελληνικά", "≤", "→", "✓"]) expect(line).toContain(word);
    expect(line).toMatch(/שלום|םולש/);
    expect(missing).toEqual(["付", "支", "🙂"]);
    expect(line).toContain("□□ □");
  });

  it("breaks a word that is wider than the page and loses no letter", async () => {
    const long = "x".repeat(700);
    const { pages } = await written(paragraph(`before ${long} after`));
    const all = pages[0]?.lines.filter((line) => !line.includes("/") && line !== "Shop platform").join(" ") ?? "";
    expect(all.replaceAll(" ", "")).toBe(`before${long}after`);
  });

  it("is the same to the byte each time, and carries a date only when the report does", async () => {
    const report = reportOf(heading(1, "a", "Summary"), paragraph(words(200, "word")));
    const [first, second] = [await toPdf(report, { fonts }), await toPdf(report, { fonts })];
    expect(second.bytes).toEqual(first.bytes);
    const dated = await toPdf({ ...report, date: "2026-11-21" }, { fonts });
    expect((await readPdf(dated.bytes)).info.CreationDate).toMatch(/^D:20261121/);
    expect((await readPdf(first.bytes)).info.CreationDate).toMatch(/^D:1980/);
  });

  it("tells how far it is and stops when it is told to", async () => {
    const report = reportOf(...Array.from({ length: 400 }, (_, index) => paragraph(`paragraph ${index}`)));
    const told: number[] = [];
    await toPdf(report, { fonts, onProgress: (done) => void told.push(done) });
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    const controller = new AbortController();
    const stopped = toPdf(report, {
      fonts,
      signal: controller.signal,
      onProgress: (done) => (done > 0.3 ? controller.abort(new Error("enough")) : undefined),
    });
    await expect(stopped).rejects.toThrow("enough");
  });

  it("refuses fonts that would come out blank", async () => {
    const woff2 = new Uint8Array([0x77, 0x4f, 0x46, 0x32, 0, 1, 0, 0, 0, 0, 0, 0]);
    await expect(toPdf(reportOf(), { fonts: [{ family: "Inter", weight: 400, bytes: woff2 }] })).rejects.toThrow(
      "Inter: WOFF2",
    );
    await expect(toPdf(reportOf(), { fonts: [] })).rejects.toThrow("at least one font");
  });
});

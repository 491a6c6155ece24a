import { createScene, type Scene } from "@bartizan/diagram";
import { type Element, emptyModel, graphOf, type Model } from "@bartizan/model";
import { describe, expect, it } from "vitest";
import type { Block } from "../document/block.ts";
import { fontsFor } from "../testing/fonts.ts";
import { readPdf } from "../testing/readPdf.ts";
import { toPdf } from "./toPdf.ts";

/** Pods in rows and columns, 200 by 120 pixels apart. */
function gridOf(columns: number, rows: number): Scene {
  const elements = new Map<string, Element>();
  const boxes = new Map<string, { x: number; y: number; w: number; h: number }>();
  for (let index = 0; index < columns * rows; index++) {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    elements.set(`pod-${index}`, { kind: "pod", name: `Pod ${column}:${row}` });
    boxes.set(`pod-${index}`, { x: column * 200, y: row * 120, w: 144, h: 48 });
  }
  const model: Model = { ...emptyModel("Grid"), elements, layout: new Map([["main", boxes]]) };
  return createScene(model, graphOf(model), { diagram: "main" });
}

const figure = (scene: Scene): Block => ({
  t: "figure",
  name: "main",
  scene,
  theme: "light",
  alt: "A grid",
  caption: "The grid.",
});

async function pagesOf(...blocks: Block[]) {
  const { bytes } = await toPdf({ title: "Grid", language: "en", blocks }, { fonts: fontsFor("") });
  return (await readPdf(bytes)).pages;
}

describe("a picture in a PDF", { timeout: 30_000 }, () => {
  it("lies on an upright page with the text when it is small", async () => {
    const pages = await pagesOf({ t: "heading", level: 1, anchor: "a", text: "Diagrams" }, figure(gridOf(2, 2)));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBeLessThan(pages[0]?.height ?? 0);
    const words = pages[0]?.lines.join(" ") ?? "";
    for (const name of ["Diagrams", "Pod 0:0", "Pod 1:1", "The grid."]) expect(words).toContain(name);
  });

  it("turns the page, with the heading over it, when it is wide", async () => {
    const pages = await pagesOf(
      { t: "paragraph", inlines: [{ t: "text", text: "before" }] },
      { t: "heading", level: 2, anchor: "a", text: "Wide" },
      figure(gridOf(5, 3)),
      { t: "paragraph", inlines: [{ t: "text", text: "after" }] },
    );
    expect(pages.map(({ width, height }) => width > height)).toEqual([false, true, false]);
    expect(pages[1]?.lines.join(" ")).toContain("Wide");
    expect(pages[1]?.lines.join(" ")).toContain("Pod 4:2");
    expect(pages[2]?.lines.join(" ")).toContain("after");
  });

  it("is shown whole and then in parts when its words would print below six points", async () => {
    const pages = await pagesOf(figure(gridOf(12, 12)));
    const [whole, ...parts] = pages;
    expect(whole?.lines.join(" ")).toContain("The parts follow");
    expect(parts.length).toBeGreaterThan(3);
    for (const [index, { lines }] of parts.entries()) {
      expect(lines.join(" ")).toContain(`Part ${index + 1} of ${parts.length}.`);
    }
    const shown = parts.flatMap(({ lines }) => lines).join(" ");
    for (let column = 0; column < 12; column++) {
      for (let row = 0; row < 12; row++) expect(shown).toContain(`Pod ${column}:${row}`);
    }
  });

  it("leaves out parts in which nothing lies", async () => {
    const elements = new Map<string, Element>([
      ["near", { kind: "pod", name: "Near" }],
      ["far", { kind: "pod", name: "Far" }],
    ]);
    const boxes = new Map([
      ["near", { x: 0, y: 0, w: 144, h: 48 }],
      ["far", { x: 6000, y: 4000, w: 144, h: 48 }],
    ]);
    const model: Model = { ...emptyModel("Corners"), elements, layout: new Map([["main", boxes]]) };
    const parts = (await pagesOf(figure(createScene(model, graphOf(model), { diagram: "main" })))).slice(1);
    expect(parts.map(({ lines }) => ["Near", "Far"].filter((name) => lines.includes(name)))).toEqual([
      ["Near"],
      ["Far"],
    ]);
  });
});

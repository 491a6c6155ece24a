import { readFileSync } from "node:fs";
import { createScene } from "@bartizan/diagram";
import { apply, commands, graphOf, load, type Model } from "@bartizan/model";
import { analyse, CATALOGUE, compile, loadProse, triage } from "@bartizan/stride";
import { describe, expect, it } from "vitest";
import { buildReport, type ReportOptions } from "./build.ts";
import { threatAnchor } from "./document/anchor.ts";
import type { Block, Report } from "./document/block.ts";
import { type Inline, wordsOf } from "./document/inline.ts";
import { toMarkdown } from "./markdown/toMarkdown.ts";
import { SECTIONS } from "./sections/words.ts";

const compiled = compile(CATALOGUE);
const prose = await loadProse();

function example(name: string): Model {
  const loaded = load(readFileSync(new URL(`../../../examples/${name}.tm.json`, import.meta.url), "utf8"));
  if (!loaded.ok) throw new Error(`${name} does not load`);
  return loaded.value.model;
}

const shop = example("vpc-kubernetes");

function thinkAbout(model: Model, today = "2026-11-21") {
  const graph = graphOf(model);
  const analysis = analyse(graph, compiled);
  return { model, graph, analysis, triaged: triage(model, analysis, today) };
}

function reportOn(model: Model, options: ReportOptions = {}, today?: string): Report {
  const thought = thinkAbout(model, today);
  const pictures = [...model.diagrams.keys()].map((diagram) => ({
    diagram,
    scene: createScene(model, thought.graph, { diagram }),
  }));
  return buildReport({ ...thought, catalogue: CATALOGUE, prose, pictures, options });
}

/** The runs of a block, table cells apart. */
function runsIn(block: Block): readonly (readonly Inline[])[] {
  switch (block.t) {
    case "paragraph":
      return [block.inlines];
    case "heading":
      return block.aside ? [block.aside] : [];
    case "list":
      return block.items;
    case "table":
      return block.rows.flat();
    case "title":
    case "terms":
      return block.terms.flatMap(({ lines }) => lines);
    default:
      return [];
  }
}

const headings = ({ blocks }: Report) => blocks.filter((block) => block.t === "heading");
const section = (report: Report, title: string): Block[] => {
  const from = report.blocks.findIndex((block) => block.t === "heading" && block.level === 1 && block.text === title);
  const to = report.blocks.findIndex((block, index) => index > from && block.t === "heading" && block.level === 1);
  return from < 0 ? [] : report.blocks.slice(from, to < 0 ? undefined : to);
};
const text = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => [...(block.t === "heading" ? [block.text] : []), ...runsIn(block).map(wordsOf)]).join("\n");

describe("the report of a model", { timeout: 60_000 }, () => {
  it("has its sections in one order; reviews only once there was one", () => {
    const review = { date: "2026-05-04", people: [], outcome: "Fit to build" };
    const titles = headings(reportOn({ ...shop, reviews: new Map([["may", review]]) }))
      .filter(({ level }) => level === 1)
      .map((heading) => heading.text);
    expect(titles).toEqual(Object.values(SECTIONS));
    expect(headings(reportOn(shop)).map(({ text }) => text)).not.toContain(SECTIONS.reviews);
  });

  it.each(["vpc-kubernetes", "pod-launch", "cluster-components", "ci-cd"])(
    "has no anchor twice and no reference that leads nowhere: %s",
    (name) => {
      const report = reportOn(example(name));
      const anchors = headings(report).map(({ anchor }) => anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
      const references = report.blocks
        .flatMap(runsIn)
        .flat()
        .filter((inline) => inline.t === "reference");
      expect(references.length).toBeGreaterThan(0);
      expect(references.filter(({ to }) => !anchors.includes(to))).toEqual([]);
    },
  );

  it("has no reference that leads nowhere when sections are left out", () => {
    const report = reportOn(shop, { sections: ["summary", "controls"] });
    const anchors = new Set(headings(report).map(({ anchor }) => anchor));
    expect(
      headings(report)
        .filter(({ level }) => level === 1)
        .map((heading) => heading.text),
    ).toEqual(["Summary", "Controls"]);
    const references = report.blocks
      .flatMap(runsIn)
      .flat()
      .filter((inline) => inline.t === "reference");
    expect(references.every(({ to }) => anchors.has(to))).toBe(true);
  });

  it("tells every threat under what it is about, once: in full, or as one that waits for an answer", () => {
    const { triaged } = thinkAbout(shop);
    const blocks = section(reportOn(shop), SECTIONS.threats);
    const full = new Set(blocks.flatMap((block) => (block.t === "heading" && block.level === 3 ? [block.anchor] : [])));
    const waiting = blocks.flatMap((block) => (block.t === "list" ? block.items : []));
    expect(full.size + waiting.length).toBe(triaged.threats.length);
    for (const threat of triaged.threats) {
      const decided = threat.status !== "open" || threat.confidence === "confirmed";
      if (decided) expect(full).toContain(threatAnchor(threat.id));
    }
  });

  it("never puts the title of a threat into a table", () => {
    const titles = CATALOGUE.threats.map(({ title }) => title);
    const cells = reportOn(shop).blocks.flatMap((block) => (block.t === "table" ? block.rows.flat().map(wordsOf) : []));
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => titles.some((title) => cell.includes(title)))).toEqual([]);
  });

  it("tells a decision with who took it, until when and why, and tells it again among the accepted risks", () => {
    const { triaged } = thinkAbout(shop);
    const open = triaged.threats.find(({ status }) => status === "open");
    if (!open) throw new Error("nothing is open");
    const decision = {
      status: "accepted",
      reason: "Replaced next quarter.\nUntil then it is watched.",
      owner: "Platform team",
      until: "2026-12-31",
    } as const;
    const decided = apply(shop, commands.decide(shop, { threat: open.id, decision }));
    const report = reportOn(decided);
    expect(text(section(report, SECTIONS.threats))).toContain(
      "accepted by Platform team until 2026-12-31\nReplaced next quarter.\nUntil then it is watched.",
    );
    expect(text(section(report, SECTIONS.accepted))).toContain("Platform team\n2026-12-31\nReplaced next quarter.");
    const later = text(section(reportOn(decided, {}, "2027-01-01"), SECTIONS.threats));
    expect(later).toContain("open again: its day has passed");
  });

  it("says of every control on the drawing where it is and in which state", () => {
    const told = text(section(reportOn(shop), SECTIONS.controls));
    const titles = new Map(CATALOGUE.controls.map(({ id, title }) => [id, title]));
    const used = [...shop.elements.values(), ...shop.flows.values()].flatMap(({ controls }) =>
      Object.keys(controls ?? {}),
    );
    expect(used.length).toBeGreaterThan(10);
    for (const id of used) expect(told).toContain(titles.get(id) ?? id);
  });

  it("describes each catalogue entry that raised a threat, once", () => {
    const used = new Set(thinkAbout(shop).triaged.threats.map(({ threat }) => threat));
    const titles = section(reportOn(shop), SECTIONS.appendix).flatMap((block) =>
      block.t === "heading" && block.level === 3 ? [block.text] : [],
    );
    expect(titles).toHaveLength(used.size);
  });

  it("shows each marker of a diagram with what it says", () => {
    const told = text(section(reportOn(shop), SECTIONS.diagrams));
    const markers = [...shop.diagrams.values()].flatMap(({ markers = {} }) => Object.values(markers));
    expect(markers.length).toBeGreaterThan(10);
    for (const marker of markers) expect(told).toContain(marker.text.split("\n")[0]);
  });

  it("is the same whatever the order of the model's maps, and carries no date by itself", () => {
    const turned: Model = {
      ...shop,
      elements: new Map([...shop.elements].reverse()),
      flows: new Map([...shop.flows].reverse()),
      assets: new Map([...shop.assets].reverse()),
    };
    const written = (model: Model): string => toMarkdown(reportOn(model), { name: "shop" }).text;
    expect(written(turned)).toBe(written(shop));
    expect(written(shop)).not.toContain("2026-11-21");
    expect(text(reportOn(shop, { date: "2026-11-21" }).blocks)).toContain("2026-11-21");
  });

  it("changes few lines when one element is renamed", () => {
    const [id, element] = [...shop.elements].find(([, { kind }]) => kind === "pod") ?? [];
    if (!id || !element) throw new Error("the example has no pod");
    const before = toMarkdown(reportOn(shop), { name: "shop" }).text.split("\n");
    const renamed = apply(shop, commands.rename(shop, { id, name: "Renamed" }));
    const after = toMarkdown(reportOn(renamed), { name: "shop" }).text.split("\n");
    expect(after).toHaveLength(before.length);
    const changed = after.filter((line, index) => line !== before[index]);
    expect(changed.length).toBeGreaterThan(0);
    for (const line of changed) expect(line).toContain("Renamed");
  });

  it("tells who signed the model off, and what has been opened since", () => {
    const { triaged } = thinkAbout(shop);
    const [first, ...others] = triaged.threats.filter(({ status }) => status === "open").map(({ id }) => id);
    const review = {
      date: "2026-05-04",
      people: [{ name: "Platform team", role: "owner" }],
      outcome: "Fit to build",
      counts: { open: others.length },
      open: [...others, "lost@nowhere"],
    };
    const told = JSON.stringify(
      reportOn({ ...shop, reviews: new Map([["may", review]]) }, { sections: ["threats", "reviews"] }),
    );
    expect(first).toBeDefined();
    for (const words of [
      "Platform team (owner)",
      "Fit to build",
      "Opened since: ",
      "1 threat of then no longer open.",
    ]) {
      expect(told).toContain(words);
    }
  });

  it("says so where there is nothing to tell", () => {
    const loaded = load('{"format": "bartizan", "version": 1, "name": "Nothing yet"}');
    if (!loaded.ok) throw new Error("it does not load");
    const report = reportOn(loaded.value.model);
    const told = text(report.blocks);
    for (const words of [
      "The drawing raises no threat.",
      "No asset is written down.",
      "Nobody has said which controls there are.",
    ])
      expect(told).toContain(words);
  });
});

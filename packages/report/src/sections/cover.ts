import { SEVERITIES } from "@bartizan/model";
import type { Block, Term } from "../document/block.ts";
import { badge, type Inline, join, text } from "../document/inline.ts";
import { paragraphsOf } from "../document/plain.ts";
import type { Source } from "./source.ts";
import { count } from "./words.ts";

/** The cover: name, what the system does, scope, and where the model stands. */
export function cover(source: Source, date: string | undefined): Block {
  const { model, triaged, catalogue } = source;
  const { info } = model;
  const open = triaged.threats.filter(({ status }) => status === "open");
  const counts = SEVERITIES.map((severity) => ({
    severity,
    number: open.filter((each) => each.severity === severity).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }): Inline[] => [badge(`${number} ${severity}`, severity)]);
  const terms: (Term | undefined)[] = [
    info.owner === undefined ? undefined : { label: "Owner", lines: [[text(info.owner)]] },
    info.scope === undefined
      ? undefined
      : { label: "Scope", lines: paragraphsOf(info.scope).map((line) => [text(line)]) },
    date === undefined ? undefined : { label: "Date", lines: [[text(date)]] },
    { label: "Model", lines: [[text(contentsOf(source))]] },
    { label: "Open threats", lines: [counts.length > 0 ? join(counts, "  ") : [text("none")]] },
    {
      label: "Catalogue",
      lines: [[text(`${catalogue.id} ${catalogue.version}, ${count(catalogue.threats.length, "threat")}`)]],
    },
  ];
  return {
    t: "title",
    overline: "Threat model",
    text: info.name || "Untitled",
    lead: paragraphsOf(info.description ?? ""),
    terms: terms.filter((term) => term !== undefined),
  };
}

function contentsOf({ model, graph }: Source): string {
  const boundaries = [...model.elements.keys()].filter((id) => graph.isBoundary(id)).length;
  return [
    count(model.elements.size, "element"),
    count(boundaries, "trust boundary", "trust boundaries"),
    count(model.flows.size, "flow"),
    count(model.assets.size, "asset"),
  ].join(", ");
}

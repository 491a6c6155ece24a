import { SEVERITIES } from "@bartizan/model";
import { counted } from "@bartizan/stride/words";
import type { Block, Term } from "../document/block.ts";
import { badge, type Inline, join, text } from "../document/inline.ts";
import { paragraphsOf } from "../document/plain.ts";
import type { Source } from "./source.ts";

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
      lines: [[text(`${catalogue.id} ${catalogue.version}, ${counted(catalogue.threats.length, "threat")}`)]],
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
    counted(model.elements.size, "element"),
    counted(boundaries, "trust boundary", "trust boundaries"),
    counted(model.flows.size, "flow"),
    counted(model.assets.size, "asset"),
  ].join(", ");
}

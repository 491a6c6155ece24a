import type { Flow, Graph, Id } from "@bartizan/model";
import { measure } from "../text/measure.ts";
import { shorten } from "../text/wrap.ts";

/** What a flow's label says. */
export interface LabelContent {
  readonly text: string;
  readonly textWidth: number;
  /** closed: encrypted. open: said to be in the clear. undefined: nobody has said. */
  readonly lock: "closed" | "open" | undefined;
  readonly step: string | undefined;
  /** Trust boundaries that the flow crosses although their border is not passed in the diagram. */
  readonly undrawn: number;
  readonly width: number;
}

export const LABEL_HEIGHT = 18;
export const LABEL_SIZE = 11;
/** Widths of the parts, with the gap behind them. */
export const PART = { edge: 8, lock: 14, step: 20, undrawn: 22 } as const;

const PROTOCOLS: Readonly<Record<string, string>> = {
  https: "HTTPS",
  grpc: "gRPC",
  http: "HTTP",
  ssh: "SSH",
  sql: "SQL",
  dns: "DNS",
  tcp: "TCP",
  udp: "UDP",
};

const MOST_WIDTH = 168;

/** How much of a label is shown where room is short. */
export type Length = "whole" | "short" | "signs";

/** What to write on a flow; undefined when there is nothing to say. */
export function labelOf(graph: Graph, id: Id, flow: Flow, undrawn: number, length: Length): LabelContent | undefined {
  const text = length === "signs" ? "" : words(flow, length === "whole" ? MOST_WIDTH : MOST_WIDTH / 2);
  const lock = lockOf(graph, id);
  const step = flow.step === undefined ? undefined : String(flow.step);
  if (text === "" && step === undefined && undrawn === 0 && (lock === undefined || !isSpoken(flow))) return undefined;
  const textWidth = text === "" ? 0 : measure(text, LABEL_SIZE, 500);
  const parts = [
    step === undefined ? 0 : PART.step,
    lock === undefined ? 0 : PART.lock,
    textWidth,
    undrawn === 0 ? 0 : PART.undrawn,
  ];
  const left = step === undefined ? PART.edge : 1;
  const width = Math.ceil(left + parts.reduce((sum, part) => sum + part, 0) + (textWidth > 0 ? PART.edge : 3));
  return { text, textWidth, lock, step, undrawn, width };
}

/** A lock alone is drawn only where there are words it was made from; encryption by a zone's default is no label. */
function isSpoken({ name, facts }: Flow): boolean {
  return name !== undefined || facts?.encryption !== undefined;
}

function words({ name, facts }: Flow, width: number): string {
  const protocol = typeof facts?.protocol === "string" ? (PROTOCOLS[facts.protocol] ?? "") : "";
  const port = typeof facts?.port === "number" ? String(facts.port) : "";
  const wire = [protocol, port].filter((part) => part !== "").join(" ");
  if (!name) return wire;
  const both = wire === "" || saysIt(name, protocol) ? name : `${name} · ${wire}`;
  return measure(both, LABEL_SIZE, 500) <= width ? both : shorten(name, width, LABEL_SIZE, 500);
}

function saysIt(name: string, protocol: string): boolean {
  return protocol !== "" && name.toLowerCase().includes(protocol.toLowerCase());
}

function lockOf(graph: Graph, id: Id): LabelContent["lock"] {
  const reading = graph.fact(id, "encryption");
  if (reading.state !== "said") return undefined;
  return reading.value === "none" ? "open" : "closed";
}

import type { Id } from "@bartizan/model";
import type { Layer } from "@bartizan/stride";
import { LAYER_LABELS } from "@bartizan/stride/words";
import { useMemo } from "react";
import { threatsDoor } from "../../document/doors.ts";
import { useDocument } from "../../document/useDocument.ts";
import { setView } from "../../document/view.ts";
import { classes } from "../../ui/classes.ts";
import { Section } from "../Section.tsx";
import { type LayerPart, stripOf } from "./strip.ts";

const SHORT: Readonly<Record<Layer, string>> = {
  identity: "Identity",
  perimeter: "Edge",
  "vpc-network": "VPC",
  "kubernetes-network": "K8s net",
  cluster: "Cluster",
  namespace: "Namesp.",
  workload: "Workload",
  application: "App",
  "supply-chain": "Supply",
  data: "Data",
  detection: "Detect",
  programme: "Progr.",
};

/** The lines of defence around an element or flow, side by side: which hold its threats, and where the gaps are. */
export function LayerStrip({ id }: { id: Id }) {
  const found = useDocument((state) => state.analysis?.triaged.threats);
  const { layers, threats } = useMemo(() => stripOf(found ?? [], id), [found, id]);
  if (threats === 0) return null;
  return (
    <Section
      title="Lines of defence"
      end={<span className="text-11 text-muted">✓ stops · ◉ notices · − nothing in place</span>}
    >
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(3.9rem,1fr))] gap-1">
        {layers.map((part) => (
          <li key={part.layer}>
            <Cell part={part} id={id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Cell({ part, id }: { part: LayerPart; id: Id }) {
  const { layer, stops, notices, gaps } = part;
  const holds = stops + notices > 0;
  const label = LAYER_LABELS[layer];
  const words = [
    ...(stops > 0 ? [`stops ${stops}`] : []),
    ...(notices > 0 ? [`would notice ${notices}`] : []),
    ...(gaps > 0 ? [`nothing in place for ${gaps}`] : []),
  ].join(", ");
  const look = "flex h-9 w-full flex-col items-center justify-center rounded-chip border text-11 leading-tight";
  if (words === "") {
    return (
      <span className={classes(look, "border-hair text-muted opacity-60")} title={`${label}: nothing to do here`}>
        <span>{SHORT[layer]}</span>
        <span className="sr-only">: nothing to do here</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      aria-label={`${label}: ${words}. List them`}
      title={`${label}: ${words}`}
      className={classes(look, "cursor-default hover:bg-hover", holds ? "border-ok" : "border-boundary text-boundary")}
      onClick={() => {
        setView({ rightOpen: true });
        const filter = holds ? `layer:${layer}` : `gap:${layer}`;
        threatsDoor.use((panel) =>
          panel.ask(`on:=${id} ${filter} status:open,planned,mitigated is:confirmed,possible`),
        );
      }}
    >
      <span>{SHORT[layer]}</span>
      <span className="font-semibold tabular-nums">
        {holds && <span className="text-ok">{stops > 0 ? `✓${stops}` : `◉${notices}`}</span>}
        {holds && gaps > 0 && " "}
        {gaps > 0 && <span className="text-boundary">−{gaps}</span>}
      </span>
    </button>
  );
}

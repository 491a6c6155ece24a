import { readFileSync, writeFileSync } from "node:fs";
import { KINDS } from "@bartizan/model";
import { it } from "vitest";
import { CATALOGUE } from "./catalogue/catalogue.ts";
const ends = (c: any, side: string): string[] => "all" in c ? c.all.flatMap((p: any) => ends(p, side)) : "end" in c && c.end.side === side ? c.end.kinds : [];
it("cells", () => {
  const ids = new Set(CATALOGUE.threats.map((t) => t.id));
  const rest: any[] = ["cluster-and-nodes", "workloads", "delivery-data-generic"].flatMap((f) => JSON.parse(readFileSync(`/work/shared/knowledge/catalogue/${f}.json`, "utf8"))).filter((t: any) => !ids.has(t.id)).map((t: any) => ({ ...t, letter: t.stride }));
  const out: string[] = [];
  for (const [label, ts] of [["code", CATALOGUE.threats], ["with rest", [...CATALOGUE.threats, ...rest]]] as const) {
    out.push(`== ${label} ${ts.length}`);
    for (const k of KINDS.values()) {
      if (k.row === "none") continue;
      const letters = k.row === "external" ? "SR" : k.row === "process" ? "STRIDE" : k.evidence !== "no" && k.evidence !== undefined ? "TRID" : "TID";
      const got = new Set((ts as any[]).filter((t) => { const on = t.target === "to" || t.target === "from" ? ends(t.when, t.target) : t.on; return on.includes(k.id) || on.includes(`any-${k.row}`); }).map((t) => t.letter));
      const miss = [...letters].filter((l) => !got.has(l)).join("");
      if (miss) out.push(`${k.id} (${k.row}) lacks ${miss}`);
    }
  }
  writeFileSync("/tmp/c1-cells", out.join("\n"));
});

import { readFileSync, writeFileSync } from "node:fs";
import { graphOf, load } from "@bartizan/model";
import { it } from "vitest";
import { CATALOGUE } from "./catalogue/catalogue.ts";
import { ACCOUNT_THREATS } from "./catalogue/threats/account.ts";
import { BASTION_THREATS } from "./catalogue/threats/bastion.ts";
import { CLOUD_IDENTITY_THREATS } from "./catalogue/threats/cloudIdentity.ts";
import { EDGE_THREATS } from "./catalogue/threats/edge.ts";
import { FLOW_RECEIVER_THREATS } from "./catalogue/threats/flowReceiver.ts";
import { JOINED_NETWORK_THREATS } from "./catalogue/threats/joinedNetwork.ts";
import { NETWORK_CUT_THREATS } from "./catalogue/threats/networkCut.ts";
import { analyse } from "./engine/analyse.ts";
import { compile } from "./engine/compile.ts";
import { triage } from "./triage.ts";

const mine = new Set(
  [
    FLOW_RECEIVER_THREATS,
    ACCOUNT_THREATS,
    CLOUD_IDENTITY_THREATS,
    NETWORK_CUT_THREATS,
    JOINED_NETWORK_THREATS,
    EDGE_THREATS,
    BASTION_THREATS,
  ]
    .flat()
    .map((t) => t.id),
);
const old = new Set(readFileSync("/tmp/c1-old", "utf8").trim().split("\n"));
function bare(records: any): any {
  return new Map([...records].map(([id, { facts: _f, controls: _c, defaults: _d, ...rest }]: any) => [id, rest]));
}
it("counts", () => {
  const out: string[] = [];
  for (const name of ["vpc-kubernetes", "pod-launch", "web-application", "ci-cd"]) {
    let model: any;
    try {
      const r: any = load(readFileSync(new URL(`../../../examples/${name}.tm.json`, import.meta.url), "utf8"));
      model = r.value.model;
    } catch {
      out.push(`${name} -`);
      continue;
    }
    const stripped = { ...model, elements: bare(model.elements), flows: bare(model.flows), decisions: new Map() };
    for (const [label, threats] of [
      ["before", CATALOGUE.threats.filter((t) => old.has(t.id))],
      ["after", CATALOGUE.threats.filter((t) => old.has(t.id) || mine.has(t.id))],
      ["all", CATALOGUE.threats],
    ] as const) {
      const c = compile({ ...CATALOGUE, threats });
      for (const [state, m] of [
        ["bare", stripped],
        ["shipped", model],
      ] as const) {
        const a = analyse(graphOf(m), c);
        const open = triage(m, a, "2025-01-01").threats.filter((t) => t.status === "open" && t.holds === "yes");
        out.push(
          `${name} ${label} ${state}: groups ${a.groups.length} questions ${a.questions.length} p1 ${a.questions.filter((q) => q.page === 1).length} instances ${a.threats.length} openyes ${open.length} failures ${a.failures.length}`,
        );
        if (label === "after") {
          const by = new Map<string, string[]>();
          for (const t of a.threats)
            if (mine.has(t.threat))
              by.set(t.threat, [...(by.get(t.threat) ?? []), `${t.target}(${t.holds[0]}/${t.prevented[0]})`]);
          for (const [k, v] of by) out.push(`   ${k}: ${v.length} ${v.slice(0, 9).join(" ")}`);
        }
      }
    }
  }
  const q2 = (() => { const r: any = load(readFileSync(new URL("../../../examples/vpc-kubernetes.tm.json", import.meta.url), "utf8")); const model = r.value.model; const s = { ...model, elements: bare(model.elements), flows: bare(model.flows), decisions: new Map() }; const f = (ts: any) => analyse(graphOf(s), compile({ ...CATALOGUE, threats: ts })).questions; const a = f(CATALOGUE.threats.filter((t) => old.has(t.id))); const b = f(CATALOGUE.threats.filter((t) => old.has(t.id) || mine.has(t.id))); const ks = new Set(a.map((q: any) => q.key)); return b.filter((q: any) => !ks.has(q.key)).map((q: any) => `${q.key} decides ${q.threats.length} ${q.threats.slice(0, 4)}`); })();
  out.push(...q2);
  writeFileSync("/tmp/c1-out", out.join("\n"));
});

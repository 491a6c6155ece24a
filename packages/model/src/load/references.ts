import type { Path } from "../json/locate.ts";
import { add, type Finding, type LoadCode } from "./finding.ts";
import { isRecord, type RawRecord, rawRecords, rawTexts } from "./raw.ts";

/** Ids that lead nowhere, and ids that two things have. Looks at the raw document, so that it is told with everything else. */
export function checkReferences(document: RawRecord): Finding<LoadCode>[] {
  const findings: Finding<LoadCode>[] = [];
  const elements = idsOf(document, "elements");
  const flows = idsOf(document, "flows");
  const assets = idsOf(document, "assets");

  const check = (id: unknown, path: Path, ...places: ReadonlySet<string>[]): void => {
    if (typeof id !== "string" || places.some((place) => place.has(id))) return;
    add(findings, { code: "dangling", path, values: { id: shortId(id) } });
  };
  const checkAll = (ids: unknown, path: Path, ...places: ReadonlySet<string>[]): void => {
    for (const [index, id] of rawTexts(ids)) check(id, [...path, index], ...places);
  };

  for (const [id, { parent, zones, stores }] of rawRecords(document, "elements")) {
    if (parent !== undefined) check(parent, ["elements", id, "parent"], elements);
    if (zones !== undefined) checkAll(zones, ["elements", id, "zones"], elements);
    if (stores !== undefined) checkAll(stores, ["elements", id, "stores"], assets);
  }
  for (const [id, { from, to, carries, returns }] of rawRecords(document, "flows")) {
    if (elements.has(id)) add(findings, { code: "ambiguousId", path: ["flows", id], key: true, values: { id } });
    check(from, ["flows", id, "from"], elements);
    check(to, ["flows", id, "to"], elements);
    if (carries !== undefined) checkAll(carries, ["flows", id, "carries"], assets);
    if (returns !== undefined) checkAll(returns, ["flows", id, "returns"], assets);
  }
  for (const [id, { starts }] of rawRecords(document, "attackers")) {
    checkAll(starts, ["attackers", id, "starts"], elements);
  }
  for (const [id, { target }] of rawRecords(document, "threats")) {
    check(target, ["threats", id, "target"], elements, flows);
  }
  for (const [id, diagram] of rawRecords(document, "diagrams")) {
    const { elements: shown } = diagram;
    checkAll(shown, ["diagrams", id, "elements"], elements);
    for (const [marker, { on }] of rawRecords(diagram, "markers")) {
      check(on, ["diagrams", id, "markers", marker, "on"], elements, flows);
    }
  }
  return findings;
}

function shortId(id: string): string {
  return id.length > 80 ? `${id.slice(0, 80)}…` : id;
}

function idsOf(document: RawRecord, part: string): ReadonlySet<string> {
  const records = document[part];
  return new Set(isRecord(records) ? Object.keys(records) : []);
}

import type { Path } from "../json/locate.ts";
import type { Finding } from "../load/finding.ts";
import { isRecord, type RawRecord } from "../load/raw.ts";
import type { Migration } from "./migrate.ts";
import { type OldList, oldList } from "./oldList.ts";
import { layoutOf, oldBox } from "./oldPlaces.ts";

type IdOf = (old: unknown) => unknown;
type Ids = Readonly<Record<"elements" | "flows" | "decisions", readonly string[]>>;

const KINDS: ReadonlyMap<unknown, string> = new Map([
  ["actor", "external-entity"],
  ["boundary", "trust-boundary"],
  ["store", "data-store"],
]);
// New name of a field to the old one.
const OLD_NAMES: ReadonlyMap<string, string> = new Map([
  ["elements kind", "type"],
  ["flows from", "source"],
  ["flows to", "target"],
  ["flows name", "label"],
]);

/**
 * Version 0 was what the first slice of the editor wrote: lists of elements, flows and decisions, with places in pixels of
 * the page. Version 1 keeps records by id, places apart from meaning and relative to their zone, decisions by threat.
 */
export const recordsById: Migration = {
  to: 1,
  name: "records by id, places apart and relative to their zone",
  migrate(document) {
    const taken = new Set<string>();
    const elements = oldList(document, "elements", "element", taken);
    const flows = oldList(document, "flows", "flow", taken);
    const idOf: IdOf = (old) => elements.byOld.get(String(old)) ?? flows.byOld.get(String(old)) ?? old;
    const decisions = Array.isArray(document.decisions) ? document.decisions : [];
    const ids: Ids = {
      elements: elements.ids,
      flows: flows.ids,
      decisions: decisions.map((decision, i) => decisionKey(decision, i, idOf)),
    };
    const { title, ...rest } = document;
    return {
      document: {
        ...rest,
        ...(title !== undefined && { name: title }),
        ...part(document, "elements", ids, (record) => newElement(record, idOf)),
        ...part(document, "flows", ids, (record) => newFlow(record, idOf)),
        ...part(document, "decisions", ids, ({ threat: _threat, target: _target, ...decision }) => decision),
        diagrams: { main: { name: "Main" } },
        layout: { main: layoutOf(elements, flows) },
      },
      origin: (path) => originOf(path, ids),
      findings: [...repeated("elements", elements), ...repeated("flows", flows)],
    };
  },
};

/** A list as records by id. What is no list stays as it is, and so does what is no record: the schema has words for that. */
function part(document: RawRecord, name: keyof Ids, ids: Ids, renew: (record: RawRecord) => RawRecord): RawRecord {
  const list = document[name];
  if (!Array.isArray(list)) return {};
  const entries = list.map((record, i) => [ids[name][i], isRecord(record) ? renew(record) : record]);
  return { [name]: Object.fromEntries(entries) };
}

function newElement({ id: _id, type, parent, ...rest }: RawRecord, idOf: IdOf): RawRecord {
  const { x: _x, y: _y, width: _width, height: _height, ...placeless } = rest;
  return {
    ...(type !== undefined && { kind: KINDS.get(type) ?? type }),
    ...(parent !== undefined && parent !== null && { parent: idOf(parent) }),
    ...(oldBox(rest) ? placeless : rest),
  };
}

function newFlow({ id: _id, source, target, label, points: _points, ...rest }: RawRecord, idOf: IdOf): RawRecord {
  return {
    ...(source !== undefined && { from: idOf(source) }),
    ...(target !== undefined && { to: idOf(target) }),
    ...(label !== undefined && { name: label }),
    ...rest,
  };
}

function decisionKey(decision: unknown, i: number, idOf: IdOf): string {
  const { threat = `decision-${i + 1}`, target } = isRecord(decision) ? decision : {};
  return `${String(threat)}@${String(idOf(target))}`;
}

function repeated(name: keyof Ids, { records, repeated: places }: OldList): Finding<"repeatedKey">[] {
  return places.map((i) => {
    const record = records[i];
    return { code: "repeatedKey", path: [name, i, "id"], values: { key: isRecord(record) ? String(record.id) : "" } };
  });
}

function originOf(path: Path, ids: Ids): Path {
  const [name, id, field, ...deeper] = path;
  if (name === "name" && id === undefined) return ["title"];
  if (name === "layout") {
    const element = ids.elements.indexOf(String(field));
    return element >= 0 ? ["elements", element] : ["flows", ids.flows.indexOf(String(field)), "points", ...deeper];
  }
  if (name !== "elements" && name !== "flows" && name !== "decisions") return path;
  const index = ids[name].indexOf(String(id));
  if (index < 0) return path;
  if (field === undefined) return [name, index];
  return [name, index, OLD_NAMES.get(`${name} ${field}`) ?? field, ...deeper];
}

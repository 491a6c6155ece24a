import { cleanText, fail, type Result, succeed } from "@bartizan/model";
import { isRecord, placed, readJson } from "@bartizan/model/json";
import * as z from "zod";
import { CATALOGUE } from "../catalogue/catalogue.ts";
import type { Condition } from "../catalogue/condition.ts";
import type { ControlEntry, ControlProse, ThreatEntry, ThreatProse } from "../catalogue/entry.ts";
import { CATALOGUE_FORMAT, CATALOGUE_VERSION, type CatalogueFile, catalogueFileSchema } from "./catalogueFile.ts";
import { conditionFindings } from "./conditionFindings.ts";
import { entryFindings } from "./entryFindings.ts";
import { exampleFindings } from "./exampleFindings.ts";
import type { CatalogueError, CatalogueFinding } from "./finding.ts";
import type { OwnCatalogue } from "./ownCatalogue.ts";
import { schemaFindings } from "./schemaFindings.ts";

/** Of the text, in bytes. */
export const MOST_BYTES = 2 * 1024 * 1024;
const MOST_DEPTH = 64;
/** In one file: each is a small analysis. */
const MOST_EXAMPLES = 2000;

// Conditions are looked at level by level, so that what is wrong with one is told where it is.
const SHAPE = catalogueFileSchema(z.unknown());

/**
 * An organisation's own catalogue from the text of its file. Never throws; no code of it runs. Fails with everything
 * that is wrong: first with the text and its fields, then with its entries, then with examples that do not do as they say.
 */
export function loadCatalogue(text: string): Result<OwnCatalogue, readonly CatalogueError[]> {
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  const read = readJson(json, { bytes: MOST_BYTES, depth: MOST_DEPTH });
  if (!read.ok) return fail(placed(json, read.error));
  const document = cleaned(read.value.document);
  const shape = [...read.value.findings, ...shapeFindings(document)];
  if (shape.length > 0) return fail(placed(json, shape));
  const file = document as CatalogueFile;
  const threats = (file.threats ?? []).map(threatOf);
  const controls = (file.controls ?? []).map(controlOf);
  const entries = entryFindings(file, threats, controls, CATALOGUE);
  if (entries.length > 0) return fail(placed(json, entries));
  const examples = failingExamples(file, threats, [...CATALOGUE.controls, ...controls]);
  if (examples.length > 0) return fail(placed(json, examples));
  return succeed(catalogueOf(file, threats, controls));
}

/** Every text without control characters and marks that turn its direction. Keys are held against their patterns. */
function cleaned(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (!isRecord(value)) return value;
  // Not Object.fromEntries alone: a key that no object may have is refused already, and must not get lost here.
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
}

function shapeFindings(document: unknown): readonly CatalogueFinding[] {
  const { format, version } = isRecord(document) ? document : {};
  if (!isRecord(document) || format !== CATALOGUE_FORMAT) {
    const path = format === undefined ? [] : ["format"];
    return [{ code: "wrongFormat", path, values: { expected: CATALOGUE_FORMAT } }];
  }
  if (version !== CATALOGUE_VERSION) {
    const path = version === undefined ? [] : ["version"];
    const found = typeof version === "number" ? version : "none";
    return [{ code: "wrongVersion", path, values: { found, current: CATALOGUE_VERSION } }];
  }
  return [...schemaFindings(SHAPE, document, []), ...conditionsIn(document)];
}

function conditionsIn(document: Readonly<Record<string, unknown>>): readonly CatalogueFinding[] {
  const records = (part: string): readonly (readonly [number, Readonly<Record<string, unknown>>])[] => {
    const list = document[part];
    return Array.isArray(list)
      ? list.flatMap((entry: unknown, index) => (isRecord(entry) ? [[index, entry] as const] : []))
      : [];
  };
  return [
    ...records("threats").flatMap(([index, { when }]) =>
      when === undefined ? [] : conditionFindings(when, ["threats", index, "when"]),
    ),
    ...records("controls").flatMap(([index, { excludes }]) =>
      Array.isArray(excludes)
        ? excludes.flatMap((condition: unknown, at) =>
            conditionFindings(condition, ["controls", index, "excludes", at]),
          )
        : [],
    ),
  ];
}

type FileThreat = NonNullable<CatalogueFile["threats"]>[number];
type FileControl = NonNullable<CatalogueFile["controls"]>[number];

function threatOf({ description, exploit, references, examples, when, actors, ...entry }: FileThreat): ThreatEntry {
  return { ...entry, when: when as Condition, actors: actors ?? { primer: [], nsa: [] } };
}

function controlOf({ description, howTo, testIdea, references, excludes, ...entry }: FileControl): ControlEntry {
  return { ...entry, ...(excludes && { excludes: excludes as readonly Condition[] }) };
}

function failingExamples(
  { threats: described = [] }: CatalogueFile,
  threats: readonly ThreatEntry[],
  controls: readonly ControlEntry[],
): readonly CatalogueFinding[] {
  const found = countExamples(described);
  if (found > MOST_EXAMPLES) {
    return [{ code: "tooManyExamples", path: ["threats"], values: { found, limit: MOST_EXAMPLES } }];
  }
  return threats.flatMap((threat, index) =>
    (described[index]?.examples ?? []).flatMap((example, at) =>
      exampleFindings(threat, example, controls, ["threats", index, "examples", at]),
    ),
  );
}

const countExamples = (threats: readonly FileThreat[]): number =>
  threats.reduce((sum, { examples = [] }) => sum + examples.length, 0);

function catalogueOf(
  file: CatalogueFile,
  threats: readonly ThreatEntry[],
  controls: readonly ControlEntry[],
): OwnCatalogue {
  const { id, name, edition, frameworks = [], off = {}, severity = {} } = file;
  const prose = (file.threats ?? []).map(
    ({ id: threat, description, exploit, references = {} }): [string, ThreatProse] => [
      threat,
      { description, exploit, references },
    ],
  );
  const controlProse = (file.controls ?? []).map(
    ({ id: control, description, howTo = "", testIdea = "", references = {} }): [string, ControlProse] => [
      control,
      { description, howTo, testIdea, exempt: "", references },
    ],
  );
  return {
    id,
    name,
    edition,
    threats,
    controls,
    frameworks,
    prose: Object.fromEntries(prose),
    controlProse: Object.fromEntries(controlProse),
    off,
    severity,
    examples: countExamples(file.threats ?? []),
  };
}

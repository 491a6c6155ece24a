import { locate, placesIn } from "../json/locate.ts";
import { type Finding, type Located, MOST_FINDINGS, pathText } from "./finding.ts";

/** Findings with their lines and columns, in the order of the text; the last one says so when there are more than are told. */
export function placed<Code extends string>(
  json: string,
  findings: readonly Finding<Code>[],
): Located<Code | "more">[] {
  if (findings.length === 0) return [];
  const told = findings.slice(0, MOST_FINDINGS);
  const placeOf = placesIn(json);
  const wanted = told.filter(({ offset, path }) => offset === undefined && path.length > 0);
  const offsets = new Map(wanted.length === 0 ? [] : locate(json, wanted).map((offset, i) => [wanted[i], offset]));
  const located: Located<Code | "more">[] = told
    .map((finding) => {
      const { code, path, values } = finding;
      return { code, path: pathText(path), values, ...placeOf(finding.offset ?? offsets.get(finding) ?? 0) };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const last = located.at(-1);
  if (findings.length > told.length && last) {
    located.push({ code: "more", path: "", values: { told: told.length }, line: last.line, column: last.column });
  }
  return located;
}

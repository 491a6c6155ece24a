/** A JSON object whose fields nobody has checked, or nobody needs to. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object, and no list. */
export function isRecord(value: unknown): value is RawRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The records of a part as far as they are objects; none when the part is something else. */
export function rawRecords(document: RawRecord, part: string): [id: string, record: RawRecord][] {
  const records = document[part];
  if (!isRecord(records)) return [];
  return Object.entries(records).filter((entry): entry is [string, RawRecord] => isRecord(entry[1]));
}

/** The texts in a list, with their places; none when it is something else. */
export function rawTexts(value: unknown): [index: number, text: string][] {
  if (!Array.isArray(value)) return [];
  const texts: [number, string][] = [];
  value.forEach((item: unknown, index) => {
    if (typeof item === "string") texts.push([index, item]);
  });
  return texts;
}

import * as z from "zod";
import { publishedSchema } from "../src/own/catalogueFile.ts";

/** The shape of a file with an organisation's own catalogue, for editors and other programs. */
export async function generate(): Promise<{ path: string; content: string }[]> {
  const schema = {
    title: "Bartizan catalogue",
    description: "An organisation's own threats and controls, and what it switches off or weighs differently.",
    ...z.toJSONSchema(publishedSchema(), { target: "draft-2020-12", io: "input", reused: "inline" }),
  };
  return [{ path: "docs/catalogue.schema.json", content: `${JSON.stringify(schema, null, 2)}\n` }];
}

import * as z from "zod";
import { documentSchema } from "../src/schema/document.ts";

/** The shape of a model file, for editors and other programs. */
export async function generate(): Promise<{ path: string; content: string }[]> {
  const schema = {
    title: "Bartizan threat model",
    description: "A *.tm.json file. Fields that are not named here are kept.",
    ...z.toJSONSchema(documentSchema, { target: "draft-2020-12", io: "input", reused: "inline" }),
  };
  return [{ path: "docs/model.schema.json", content: `${JSON.stringify(schema, null, 2)}\n` }];
}

import * as z from "zod";

/**
 * A schema as plain data: what zod checks, told so that a whole file can be checked in one quick pass. zod remains what
 * is written by hand, and what tells the errors.
 */
export type Form =
  | { readonly is: "anything" }
  | { readonly is: "text"; readonly least: number; readonly most: number; readonly pattern: RegExp | undefined }
  | { readonly is: "integer"; readonly least: number; readonly most: number }
  | { readonly is: "boolean" }
  | { readonly is: "one of"; readonly values: ReadonlySet<unknown> }
  | { readonly is: "object"; readonly fields: ReadonlyMap<string, Form>; readonly required: readonly string[] }
  | { readonly is: "map"; readonly key: Form; readonly value: Form }
  | { readonly is: "list"; readonly item: Form }
  | { readonly is: "tuple"; readonly items: readonly Form[] }
  | { readonly is: "either"; readonly options: readonly Form[] };

/** The form of a schema. Throws on a sort of schema that files do not use. */
export function formOf(schema: z.core.$ZodType): Form {
  if (isOptional(schema)) return formOf(schema.unwrap());
  if (schema instanceof z.ZodUnknown) return { is: "anything" };
  if (schema instanceof z.ZodString) return textForm(schema);
  if (schema instanceof z.ZodNumber) {
    return { is: "integer", least: schema.minValue ?? -Infinity, most: schema.maxValue ?? Infinity };
  }
  if (schema instanceof z.ZodBoolean) return { is: "boolean" };
  if (schema instanceof z.ZodEnum) return { is: "one of", values: new Set(schema.options) };
  if (schema instanceof z.ZodLiteral) return { is: "one of", values: schema.values };
  if (schema instanceof z.ZodObject) return objectForm(schema);
  if (schema instanceof z.ZodRecord) {
    return { is: "map", key: formOf(schema.keyType), value: formOf(schema.valueType) };
  }
  if (schema instanceof z.ZodArray) return { is: "list", item: formOf(schema.element) };
  if (schema instanceof z.ZodTuple) return { is: "tuple", items: schema.def.items.map(formOf) };
  if (schema instanceof z.ZodUnion) return { is: "either", options: schema.options.map(formOf) };
  throw new Error(`no form for ${schema._zod.def.type}`);
}

function textForm(schema: z.ZodString): Form {
  const patterns = (schema.def.checks ?? []).flatMap((check) => {
    const { def } = check._zod;
    return "pattern" in def && def.pattern instanceof RegExp ? [def.pattern] : [];
  });
  if (patterns.length > 1) throw new Error("no form for a text with two patterns");
  return { is: "text", least: schema.minLength ?? 0, most: schema.maxLength ?? Infinity, pattern: patterns[0] };
}

function objectForm(schema: z.ZodObject): Form {
  const entries = Object.entries(schema.shape);
  return {
    is: "object",
    fields: new Map(entries.map(([field, inner]) => [field, formOf(inner)])),
    required: entries.flatMap(([field, inner]) => (isOptional(inner) ? [] : [field])),
  };
}

function isOptional(schema: z.core.$ZodType): schema is z.ZodExactOptional | z.ZodOptional {
  return schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional;
}

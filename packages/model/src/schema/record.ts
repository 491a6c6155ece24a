import type * as z from "zod";

export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** The type of a record from its schema's shape. Records keep unknown keys at run time; the type does not show them. */
export type RecordOf<Shape extends z.core.$ZodShape> = DeepReadonly<z.output<z.ZodObject<Shape>>>;

import { type Id, isId } from "./schema/id.ts";

// Without 0 o 1 i l, which look alike, and without vowels, which make words.
const ALPHABET = "23456789bcdfghjkmnpqrstvwxz";
const SUFFIX = 4;
const SLUG_LIMIT = 40;

/**
 * An id for something new: a slug of its name, or of its kind when the name has no Latin letters, and four characters.
 * `random` gives numbers from 0 to below 1. Whoever calls it looks whether the id is taken.
 */
export function newId(name: string, kind: string, random: () => number): Id {
  const slug = slugOf(name) || slugOf(kind) || "element";
  let suffix = "";
  for (let i = 0; i < SUFFIX; i++) suffix += ALPHABET[Math.floor(random() * ALPHABET.length)] ?? "x";
  return `${slug}-${suffix}`;
}

function slugOf(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, SLUG_LIMIT)
    .replace(/-+$/, "");
  return isId(plain) ? plain : "";
}

import type { Id, Model } from "@bartizan/model";

/**
 * A piece of a sentence. With a link, the name of an element or flow, or of a field of it: the id of a fact or control,
 * `default <fact>` for what a zone says for what lies in it, `stores` or `carries`.
 */
export interface Part {
  readonly text: string;
  readonly link?: { readonly target: Id; readonly field?: string };
}

/** How things are called where the sentence is shown. */
export interface Names {
  readonly model: Model;
  /** What an element or flow is called. */
  readonly target: (id: Id) => string;
  /** The title of a control. */
  readonly control: (id: string) => string;
}

export function named({ target }: Names, id: Id): Part {
  return { text: target(id), link: { target: id } };
}

declare module "subset-font" {
  /** A font with the glyphs that a text needs. Rejects when the bytes are no font. */
  function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: "truetype" | "woff2" },
  ): Promise<Uint8Array>;
  export = subsetFont;
}

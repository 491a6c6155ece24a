// What the writer uses of three libraries. The published types of pdfkit and fontkit bring Node's globals into a package
// that also runs in a web worker, know no parsed fonts and lag behind; linebreak has none.

declare module "fontkit" {
  export interface Glyph {
    readonly id: number;
  }
  export interface GlyphRun {
    /** In font units. */
    readonly advanceWidth: number;
    readonly glyphs: readonly Glyph[];
  }
  export interface Font {
    readonly postscriptName: string | null;
    readonly unitsPerEm: number;
    /** In font units; the descent is negative. */
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** `features` are OpenType features to switch on besides the usual ones. */
    layout(text: string, features?: unknown): GlyphRun;
  }
  /** Throws when the bytes are no font. WOFF2 parses but cannot be embedded. */
  export function create(bytes: Uint8Array): Font;
}

declare module "linebreak" {
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  export = LineBreaker;
}

declare module "pdfkit" {
  import type { Font } from "fontkit";

  export interface Content {
    readonly refs: readonly unknown[];
  }
  export interface StructureOptions {
    readonly title?: string;
    readonly lang?: string;
    readonly alt?: string;
    readonly actual?: string;
    readonly scope?: "Column" | "Row";
    /** Left, top, right, bottom on the page. */
    readonly bbox?: readonly [number, number, number, number];
  }
  export interface Structure {
    add(child: Structure | Content): this;
    end(): void;
  }
  export interface AnnotationOptions {
    readonly structParent?: Structure;
    /** A String object is written as text, a string as a name. */
    readonly Contents?: object;
    readonly Border?: readonly number[];
  }
  export interface Outline {
    addItem(title: string, options?: { readonly expanded?: boolean }): Outline;
  }
  export interface PageOptions {
    readonly size?: string | readonly [number, number];
    readonly layout?: "portrait" | "landscape";
    readonly margin?: number;
  }
  export interface DocumentOptions extends PageOptions {
    readonly font: null;
    readonly bufferPages?: boolean;
    readonly autoFirstPage?: boolean;
    readonly pdfVersion?: "1.7";
    readonly tagged?: boolean;
    readonly displayTitle?: boolean;
    readonly lang?: string;
    readonly info?: Readonly<Record<string, string | Date>>;
  }
  export interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: "alphabetic";
    /** What is known need not be measured again. Only links and underlines look at them. */
    readonly textWidth: number;
    readonly wordCount: number;
  }

  export class PDFDocument {
    constructor(options: DocumentOptions);
    readonly page: { readonly width: number; readonly height: number };
    readonly outline: Outline;
    /** Called with every piece of the file, first by the constructor, and with null at the end. */
    push(chunk: Uint8Array | null): boolean;
    end(): void;
    addPage(options?: PageOptions): this;
    switchToPage(index: number): unknown;
    flushPages(): void;
    addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
    registerFont(name: string, font: Font): this;
    font(name: string, size?: number): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    ellipse(x: number, y: number, radiusX: number, radiusY: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    path(data: string): this;
    clip(): this;
    lineWidth(width: number): this;
    lineCap(style: "butt" | "round" | "square"): this;
    lineJoin(style: "miter" | "round" | "bevel"): this;
    dash(length: number | readonly number[], options?: { readonly space?: number }): this;
    undash(): this;
    fillColor(colour: string, opacity?: number): this;
    strokeColor(colour: string, opacity?: number): this;
    fill(colour?: string): this;
    stroke(colour?: string): this;
    struct(type: string, options?: StructureOptions): Structure;
    addStructure(structure: Structure): this;
    markStructureContent(type: string): Content;
    markContent(type: "Artifact", options: { readonly type: "Pagination" | "Layout" }): this;
    markContent(type: "Span", options: { readonly actual: string }): this;
    endMarkedContent(): this;
    link(x: number, y: number, width: number, height: number, url: string, options?: AnnotationOptions): this;
    goTo(x: number, y: number, width: number, height: number, destination: string, options?: AnnotationOptions): this;
  }
}

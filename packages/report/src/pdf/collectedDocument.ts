/// <reference path="./libraries.d.ts" />
import { PDFDocument } from "pdfkit";

/**
 * A document that keeps its bytes instead of streaming them: pdfkit's stream takes each of a hundred thousand pieces from
 * the front of an array, which costs more than writing them.
 */
export class CollectedDocument extends PDFDocument {
  // Declared only: the constructor of the base class already pushes.
  declare private chunks: Uint8Array[] | undefined;

  override push(chunk: Uint8Array | null): boolean {
    this.chunks ??= [];
    if (chunk !== null) this.chunks.push(chunk);
    return true;
  }

  /** Ends the document and gives back the whole file. */
  bytes(): Uint8Array {
    this.end();
    const chunks = this.chunks ?? [];
    const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}

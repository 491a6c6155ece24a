import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Points within which two pieces of text stand on the same line. */
const SAME_LINE = 2;

/** The text of each page of a PDF, line by line as it is read: from top to bottom, from left to right. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      linesOf(items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [pieceOf(item)] : []))).join("\n"),
    );
  }
  await pdf.destroy();
  return pages;
}

interface Piece {
  readonly text: string;
  readonly x: number;
  /** Upwards from the foot of the page. */
  readonly y: number;
}

function pieceOf({ str, transform }: { str: string; transform: readonly number[] }): Piece {
  return { text: str.trim(), x: transform[4] ?? 0, y: transform[5] ?? 0 };
}

function linesOf(pieces: readonly Piece[]): readonly string[] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line?.[0] && line[0].y - piece.y < SAME_LINE) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) =>
    line
      .sort((a, b) => a.x - b.x)
      .map(({ text }) => text)
      .join(" "),
  );
}

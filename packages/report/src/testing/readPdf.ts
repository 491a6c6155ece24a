import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPage {
  /** Lines from top to bottom, the words of each joined by a blank where there is a gap. */
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Names of the places in the file that its links lead to. */
  readonly targets: readonly string[];
  readonly addresses: readonly string[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly outline: readonly OutlineItem[];
  /** Page of each named place, from 0. */
  readonly places: ReadonlyMap<string, number>;
  readonly info: { readonly CreationDate?: string; readonly Title?: string };
}

export interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

interface Run {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Reads a PDF back with another program's eyes. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const annotations = (await page.getAnnotations()) as { url?: string; dest?: unknown }[];
    pages.push({
      lines: linesOf(content.items.filter((item): item is typeof item & Run => "str" in item)),
      width,
      height,
      targets: annotations.flatMap(({ dest }) => (typeof dest === "string" ? [dest] : [])),
      addresses: annotations.flatMap(({ url }) => (url === undefined ? [] : [url])),
    });
  }
  const places = new Map<string, number>();
  for (const [name, place] of Object.entries((await document.getDestinations()) ?? {})) {
    const [page] = place ?? [];
    if (page) places.set(name, await document.getPageIndex(page));
  }
  const outline = ((await document.getOutline()) ?? []) as OutlineItem[];
  const { info } = await document.getMetadata();
  await task.destroy();
  return { pages, outline, places, info };
}

function linesOf(runs: readonly Run[]): string[] {
  const rows = new Map<number, Run[]>();
  for (const run of runs) {
    if (run.str.trim() === "") continue;
    const y = Math.round(run.transform[5] ?? 0);
    const near = [y, y - 1, y + 1].find((one) => rows.has(one)) ?? y;
    rows.set(near, [...(rows.get(near) ?? []), run]);
  }
  return [...rows]
    .sort(([a], [b]) => b - a)
    .map(([, row]) => {
      let line = "";
      let end = Number.NEGATIVE_INFINITY;
      for (const run of row.toSorted((a, b) => (a.transform[4] ?? 0) - (b.transform[4] ?? 0))) {
        const x = run.transform[4] ?? 0;
        line += x - end > 1.5 && line !== "" ? ` ${run.str}` : run.str;
        end = x + run.width;
      }
      return line.replace(/\s+/g, " ").trim();
    });
}

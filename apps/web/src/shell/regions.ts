const ORDER = ["palette", "outline", "canvas", "diagrams", "inspector", "threats"] as const;

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

/** Lets F6 and Shift F6 go round the parts of the page; returns how to stop. */
export function followRegionKeys(page: Document): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = nextRegion(page, event.shiftKey ? -1 : 1);
    if (!next) return;
    event.preventDefault();
    (next.querySelector<HTMLElement>('[tabindex="0"]') ?? next.querySelector<HTMLElement>(FOCUSABLE) ?? next).focus();
  };
  page.addEventListener("keydown", onKeyDown);
  return () => page.removeEventListener("keydown", onKeyDown);
}

function nextRegion(page: Document, step: 1 | -1): HTMLElement | undefined {
  const shown = ORDER.flatMap((name) => page.querySelector<HTMLElement>(`[data-region=${name}]`) ?? []).filter(
    (region) => region.offsetParent !== null,
  );
  const at = shown.findIndex((region) => region.contains(page.activeElement));
  const from = at < 0 && step < 0 ? 0 : at;
  return shown[(from + step + shown.length) % shown.length];
}

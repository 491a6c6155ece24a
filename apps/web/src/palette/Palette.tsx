import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { canvasDoor, paletteDoor } from "../document/doors.ts";
import { matchKinds, shelves } from "../document/kindSearch.ts";
import { placeInView } from "../document/placeElement.ts";
import { useDocument } from "../document/useDocument.ts";
import { Kbd } from "../ui/Kbd.tsx";
import { fieldLook } from "../ui/TextField.tsx";
import { isArrow, neighbour } from "./neighbour.ts";
import { PaletteItem } from "./PaletteItem.tsx";
import { selectedZone } from "./selectedZone.ts";

/** Everything that can be drawn: to search, drag, click, or pick with the arrow keys. */
export function Palette() {
  const [query, setQuery] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const zone = useDocument(selectedZone);
  const provider = useDocument(({ model }) => model.info.provider);
  const shown = useMemo(
    () => (query.trim() === "" ? shelves(zone) : [{ id: "found", label: "Found", kinds: matchKinds(query, provider) }]),
    [query, zone, provider],
  );

  useEffect(
    () =>
      paletteDoor.open({
        search: () => {
          search.current?.focus();
          search.current?.select();
        },
      }),
    [],
  );

  const onPlace = (kind: string) => {
    placeInView(kind);
    setQuery("");
    // The keys that are wanted next are those of the drawing.
    canvasDoor.current?.focus();
  };
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && query !== "") {
      event.preventDefault();
      setQuery("");
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      list.current?.querySelector("button")?.focus();
    } else if (event.key === "Enter" && query.trim() !== "") {
      const [first] = matchKinds(query, provider);
      if (first) onPlace(first.id);
    }
  };
  const onListKey = (event: KeyboardEvent) => {
    if (!isArrow(event.key) || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    const next = neighbour(list.current, event.target, event.key);
    (next ?? (event.key === "ArrowUp" ? search.current : undefined))?.focus();
  };

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="relative mx-2 my-2.5">
        <input
          ref={search}
          type="search"
          aria-label="Search kinds"
          placeholder="Search kinds"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onSearchKey}
          className={`${fieldLook} h-8 pr-8`}
        />
        {query === "" && (
          <span className="pointer-events-none absolute top-1.5 right-2">
            <Kbd keys="/" />
          </span>
        )}
      </div>
      <div
        ref={list}
        className="@container min-h-0 flex-1 overflow-y-auto pb-3"
        onKeyDown={onListKey}
        role="toolbar"
        aria-label="Kinds"
        aria-orientation="vertical"
      >
        {shown.map((shelf, shelfIndex) => (
          <section key={shelf.id} aria-label={shelf.label}>
            <h3 className="px-3 pt-2 pb-1 font-semibold text-11 text-muted tracking-wide">{shelf.label}</h3>
            <div className="grid grid-cols-1 gap-1.25 px-2 @min-[216px]:grid-cols-2">
              {shelf.kinds.map((kind, index) => (
                <PaletteItem
                  key={kind.id}
                  kind={kind}
                  // One stop for the Tab key; arrow keys go on from there.
                  tabIndex={shelfIndex === 0 && index === 0 ? 0 : -1}
                  onPlace={onPlace}
                  onDropped={() => setQuery("")}
                />
              ))}
            </div>
          </section>
        ))}
        {shown[0]?.kinds.length === 0 && (
          <p className="px-3.5 py-2 text-12 text-muted">
            Nothing is called that. “Process”, “Data store” and “Zone” fit anything.
          </p>
        )}
      </div>
      <p aria-live="polite" className="sr-only">
        {query.trim() === "" ? "" : `${shown[0]?.kinds.length ?? 0} kinds found`}
      </p>
    </div>
  );
}

import { ICONS } from "@bartizan/diagram";
import { kindLabel } from "@bartizan/model";
import { type KeyboardEvent, useCallback, useMemo } from "react";
import { useStore } from "zustand";
import { documentStore } from "../../document/documentStore.ts";
import { canvasDoor } from "../../document/doors.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Picker, type PickerItem } from "../../ui/Picker.tsx";
import { type Offer, session } from "../session.ts";
import { toScreen } from "../view.ts";
import { viewport } from "../viewport.ts";
import { addAtEnd } from "./addAtEnd.ts";
import { fittingKinds, searched } from "./fittingKinds.ts";

/** Width and height of the list, CSS pixels. */
const SIZE = { w: 264, h: 300 };

/** The kinds that fit where a flow was let go on free space. */
export function KindOffer() {
  const offer = useStore(session, (state) => state.offer);
  return offer ? <OfferedKinds key={`${offer.at.x} ${offer.at.y}`} offer={offer} /> : null;
}

function OfferedKinds({ offer }: { offer: Offer }) {
  const kinds = useMemo(() => {
    const { model, diagram } = documentStore.getState();
    return fittingKinds(model, diagram, offer.from, offer.parent);
  }, [offer]);
  const { provider } = documentStore.getState().model.info;
  const find = useCallback(
    (query: string): PickerItem[] =>
      searched(kinds, query, provider).map((kind) => ({
        id: kind.id,
        label: kindLabel(kind, provider),
        icon: <Icon path={ICONS[kind.icon] ?? ""} />,
      })),
    [kinds, provider],
  );
  const begin = useCallback((panel: HTMLDivElement | null) => {
    panel?.querySelector("input")?.focus({ preventScroll: true });
  }, []);
  const view = viewport.getState();
  const at = toScreen(view, offer.at);
  const place = {
    left: Math.max(8, Math.min(at.x + 8, view.width - SIZE.w - 8)),
    top: Math.max(8, Math.min(at.y + 8, view.height - SIZE.h - 8)),
    width: SIZE.w,
    height: SIZE.h,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    session.setState({ offer: undefined });
    canvasDoor.current?.focus();
  };
  return (
    <div
      ref={begin}
      role="dialog"
      aria-label="What the flow ends at"
      className="canvas-offer nowheel nopan"
      style={place}
      data-own-pointer
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) session.setState({ offer: undefined });
      }}
    >
      <Picker
        label="Kinds that fit"
        placeholder="Add at the end…"
        find={find}
        empty="No kind that fits is called that."
        onPick={(kind) => {
          addAtEnd(offer, kind);
          session.setState({ offer: undefined });
          canvasDoor.current?.focus();
        }}
      />
    </div>
  );
}

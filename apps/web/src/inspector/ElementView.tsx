import { type Id, kindOf } from "@bartizan/model";
import { useMemo } from "react";
import { useDocument } from "../document/useDocument.ts";
import { AssetChips } from "./assets/AssetChips.tsx";
import { Controls } from "./controls/Controls.tsx";
import { LayerStrip } from "./controls/LayerStrip.tsx";
import { FactList } from "./facts/FactList.tsx";
import { Header } from "./Header.tsx";
import { Place } from "./Place.tsx";
import { Remarks } from "./Remarks.tsx";
import { Section } from "./Section.tsx";
import { Border } from "./zone/Border.tsx";
import { Defaults } from "./zone/Defaults.tsx";
import { Memberships } from "./zone/Memberships.tsx";

/** Everything said about one element. */
export function ElementView({ id }: { id: Id }) {
  const element = useDocument((state) => state.model.elements.get(id));
  const ids = useMemo(() => [id], [id]);
  if (!element) return null;
  const kind = kindOf(element);
  const keeps = kind.role !== "zone" && !kind.policy;
  return (
    <>
      <Header id={id}>
        <Place id={id} />
      </Header>
      <FactList ids={ids} />
      <Controls id={id} />
      <LayerStrip id={id} />
      {(keeps || element.stores) && (
        <Section title="Assets">
          <AssetChips id={id} field="stores" label={kind.role === "store" ? "Stores" : "Holds"} />
        </Section>
      )}
      {kind.zone && <Border id={id} />}
      {kind.zone && <Defaults id={id} />}
      <Memberships id={id} />
      <Remarks id={id} />
    </>
  );
}

import type { Id } from "@bartizan/model";
import { useMemo } from "react";
import { AssetChips } from "./assets/AssetChips.tsx";
import { Controls } from "./controls/Controls.tsx";
import { LayerStrip } from "./controls/LayerStrip.tsx";
import { FactList } from "./facts/FactList.tsx";
import { Crossings } from "./flow/Crossings.tsx";
import { Ends } from "./flow/Ends.tsx";
import { Step } from "./flow/Step.tsx";
import { Header } from "./Header.tsx";
import { Remarks } from "./Remarks.tsx";
import { Section } from "./Section.tsx";

/** Everything said about one flow. */
export function FlowView({ id }: { id: Id }) {
  const ids = useMemo(() => [id], [id]);
  return (
    <>
      <Header id={id} />
      <Ends id={id} />
      <FactList ids={ids} />
      <Step id={id} />
      <Controls id={id} />
      <LayerStrip id={id} />
      <Section title="Assets">
        <AssetChips id={id} field="carries" label="Out" />
        <AssetChips id={id} field="returns" label="Back" />
      </Section>
      <Crossings id={id} />
      <Remarks id={id} />
    </>
  );
}

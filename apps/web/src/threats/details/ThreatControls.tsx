import { type ControlState, commands, type Id } from "@bartizan/model";
import type { ThreatControl, TriagedThreat } from "@bartizan/stride";
import { EFFECT_LABELS, FAILING_LABELS } from "@bartizan/stride/words";
import { STATE_CHOICES } from "../../document/controlStates.ts";
import { documentStore, edit } from "../../document/documentStore.ts";
import { controlTitle } from "../../document/entries.ts";
import { targetName } from "../../document/targetName.ts";
import { useDocument } from "../../document/useDocument.ts";
import { Select } from "../../ui/Select.tsx";
import { placeOf } from "./controlPlaces.ts";
import { Sentence } from "./Sentence.tsx";

const ORDER = Object.keys(EFFECT_LABELS);

/** The controls of a threat with what they do to it; their state is changed in place. */
export function ThreatControls({ threat }: { threat: TriagedThreat }) {
  const graph = useDocument((state) => state.graph);
  const controls = [...threat.controls].sort(
    (a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect) || (a.set ?? 0) - (b.set ?? 0),
  );
  if (controls.length === 0) return null;
  return (
    <section aria-label="Controls">
      <h4 className="font-semibold text-text">controls</h4>
      <ul>
        {controls.map((control) => (
          <ControlRow
            key={`${control.id} ${control.effect} ${control.set ?? ""}`}
            control={control}
            together={partners(control, threat)}
            place={placeOf(graph, threat, control)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ControlRowProps {
  control: ThreatControl;
  /** Titles of the controls that stop it only together with this one. */
  together: readonly string[];
  place: Id | undefined;
}

function ControlRow({ control, together, place }: ControlRowProps) {
  const placeName = useDocument((state) => (place === undefined ? "" : targetName(state.model, place)));
  const own = useDocument((state) => (place === undefined ? undefined : state.graph.control(place, control.id)));
  const title = controlTitle(control.id);
  const provided = control.state !== "unsaid" && control.at === place && own === undefined;
  const remarks = [
    EFFECT_LABELS[control.effect],
    ...(together.length > 0 ? [`together with ${together.join(" and ")}`] : []),
    ...(control.failing && control.state !== "unsaid" ? [FAILING_LABELS[control.failing]] : []),
  ];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-0.5 py-0.75">
      <span className="min-w-0 flex-[1_1_9rem] break-words">
        <span className="text-text">{title}</span> {remarks.join(", ")}
        {place !== undefined && (
          <>
            {" · on "}
            <Sentence parts={[{ text: placeName, link: { target: place, field: control.id } }]} />
          </>
        )}
      </span>
      {place === undefined ? (
        <span>not drawn</span>
      ) : provided ? (
        <span>in place by itself</span>
      ) : (
        <Select
          label={`State of ${title} on ${placeName}`}
          small
          value={own?.state ?? "unsaid"}
          options={STATE_CHOICES}
          onChange={(state) => setState(place, control.id, state)}
        />
      )}
    </li>
  );
}

function partners(control: ThreatControl, { controls }: TriagedThreat): readonly string[] {
  if (control.set === undefined || control.effect !== "prevents") return [];
  return controls
    .filter(({ id, effect, set }) => effect === "prevents" && set === control.set && id !== control.id)
    .map(({ id }) => controlTitle(id));
}

function setState(target: Id, control: string, state: ControlState | "unsaid"): void {
  const { model, graph } = documentStore.getState();
  const use = state === "unsaid" ? undefined : { ...graph.control(target, control), state };
  const label = `set ${controlTitle(control)} on ${targetName(model, target)}`;
  edit(commands.setControl(model, { target, control, use }), label);
}

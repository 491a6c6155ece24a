import { afterText, beforeText, saidText, type Told, type ToldField } from "@bartizan/model";
import { classes } from "../ui/classes.ts";
import { RecordLink } from "./RecordLink.tsx";

const SIGNS = {
  added: { sign: "+", colour: "text-ok" },
  removed: { sign: "−", colour: "text-boundary" },
  changed: { sign: "~", colour: "text-muted" },
} as const;

/** What happened to one record: its name and place, and each field from what it said to what it says. */
export function ChangedRecord({ told }: { told: Told }) {
  const { part, id, verb, what, name, within, fields } = told;
  const { sign, colour } = SIGNS[verb];
  const said = verb === "added" ? saidText(told) : "";
  return (
    <>
      <span className={classes("w-3 shrink-0 text-center font-semibold", colour)}>
        <span aria-hidden="true">{sign}</span>
        <span className="sr-only">{verb}</span>
      </span>
      <div className="min-w-0 flex-1 break-words">
        <RecordLink part={part} id={id}>
          <span className="font-medium">{name}</span>
        </RecordLink>
        <span className="text-muted">
          {" · "}
          {what}
          {within.length > 0 && ` in ${within.join(" › ")}`}
        </span>
        {said !== "" && <p className="text-muted">{said}</p>}
        {verb === "changed" && fields.map((field) => <ChangedField key={field.path.join("/")} field={field} />)}
      </div>
    </>
  );
}

function ChangedField({ field }: { field: ToldField }) {
  const { label, added, removed } = field;
  return (
    <p className="grid grid-cols-[minmax(6rem,10rem)_minmax(0,1fr)] gap-3">
      <span className="text-muted">{label}</span>
      <span>
        {added || removed ? (
          <>
            {(removed ?? []).map((item) => (
              <span key={`- ${item}`} className="mr-3 text-muted">
                − {item}
              </span>
            ))}
            {(added ?? []).map((item) => (
              <span key={`+ ${item}`} className="mr-3">
                + {item}
              </span>
            ))}
          </>
        ) : (
          <>
            <span className="text-muted">{beforeText(field)}</span> → {afterText(field)}
          </>
        )}
      </span>
    </p>
  );
}

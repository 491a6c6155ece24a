import { mayStandOn, type ScopeReader, saidAt, unsaid } from "./place.ts";

/** Only the element it is put on. For a flow also its ends, where the control is one that ends have. */
export const coverSelf: ScopeReader = (view, control, target) => {
  const own = saidAt(view, control, target);
  if (own) return own;
  const flow = view.flow(target);
  if (!flow) return unsaid(view, control, target);
  const ends = [flow.to, flow.from].filter((end) => mayStandOn(view, control, end));
  for (const end of ends) {
    const said = saidAt(view, control, end);
    if (said) return said;
  }
  const place = control.appliesTo.includes("flow") ? target : (ends[0] ?? target);
  return unsaid(view, control, place);
};

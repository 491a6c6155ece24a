import type { LeftOut } from "./leftOut.ts";

export const DELIVERY_LEFT_OUT: readonly LeftOut[] = [
  {
    id: "look-alike-image-pulled",
    title: "A look-alike or changed public image is pulled",
    mergedInto: "third-party-image-carries-code",
    reason: "It fired on the same containers for the same reason; a moving name is a threat of its own.",
  },
  {
    id: "known-flaw-in-reachable-image",
    title: "A known flaw in a foreign image is reachable from outside",
    mergedInto: "exploitable-application-reachable",
    reason: "Strangers who reach a pod try known and unknown flaws alike, and the same controls make it harder.",
  },
  {
    id: "outside-party-denies-action",
    title: "The outside party denies what it sent",
    mergedInto: "caller-can-deny",
    reason: "It is the same threat to any caller that is known by a shared secret or an address.",
  },
  {
    id: "monitoring-fed-false-data",
    title: "Monitoring believes whoever sends it data",
    mergedInto: "caller-not-proved",
    reason: "Monitoring is one of the receivers that take anybody who reaches them for their caller.",
  },
  {
    id: "boundary-lets-unknown-callers-in",
    title: "The boundary lets callers in whom nobody identifies",
    mergedInto: "caller-not-proved",
    reason: "The boundary would have repeated what the receiver behind it is told about the same flow.",
  },
  {
    id: "boundary-lets-data-out",
    title: "Confidential data leaves the boundary to somebody else's system",
    mergedInto: "data-handed-to-third-party",
    reason: "What matters is where the data arrives, whether or not somebody drew a boundary around its origin.",
  },
  {
    id: "boundary-entry-flooded",
    title: "A flood from outside closes the way into the boundary",
    mergedInto: "open-entry-flooded",
    reason: "The flow that can be flooded says it already, and knows what stands in front of it.",
  },
];

import { addElement } from "./addElement.ts";
import { addFlow } from "./addFlow.ts";
import { arrange } from "./arrange.ts";
import { collapse } from "./collapse.ts";
import { decide } from "./decide.ts";
import { duplicate } from "./duplicate.ts";
import { duplicateDiagram } from "./duplicateDiagram.ts";
import { hide } from "./hide.ts";
import { move } from "./move.ts";
import { putAsset } from "./putAsset.ts";
import { putDiagram } from "./putDiagram.ts";
import { putMarker } from "./putMarker.ts";
import { putRecord } from "./putRecord.ts";
import { remove } from "./remove.ts";
import { rename } from "./rename.ts";
import { reparent } from "./reparent.ts";
import { resize } from "./resize.ts";
import { resolveConflict } from "./resolveConflict.ts";
import { resolveConflicts } from "./resolveConflicts.ts";
import { setBends } from "./setBends.ts";
import { setControl } from "./setControl.ts";
import { setDefault } from "./setDefault.ts";
import { setEnds } from "./setEnds.ts";
import { setFact, setFacts } from "./setFact.ts";
import { setField } from "./setField.ts";
import { setInfo } from "./setInfo.ts";
import { show } from "./show.ts";

/** Every edit there is: `(model, arguments) → Change`. One that is about something that is not there changes nothing. */
export const commands = {
  addElement,
  addFlow,
  arrange,
  collapse,
  decide,
  duplicate,
  duplicateDiagram,
  hide,
  move,
  putAsset,
  putDiagram,
  putMarker,
  putRecord,
  remove,
  rename,
  reparent,
  resize,
  resolveConflict,
  resolveConflicts,
  setBends,
  setControl,
  setDefault,
  setEnds,
  setFact,
  setFacts,
  setField,
  setInfo,
  show,
} as const;

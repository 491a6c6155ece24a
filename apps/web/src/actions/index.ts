import type { Action } from "./action.ts";
import { bend } from "./bend.ts";
import { compareWith } from "./compareWith.ts";
import { compareWithSaved } from "./compareWithSaved.ts";
import { connect } from "./connect.ts";
import { connectTo } from "./connectTo.ts";
import { copy } from "./copy.ts";
import { cut } from "./cut.ts";
import { decideConflicts } from "./decideConflicts.ts";
import { deleteDiagram } from "./deleteDiagram.ts";
import { duplicate } from "./duplicate.ts";
import { duplicateDiagram } from "./duplicateDiagram.ts";
import { editDiagram } from "./editDiagram.ts";
import { exportMarkdown } from "./exportMarkdown.ts";
import { exportPdf } from "./exportPdf.ts";
import { exportSvg } from "./exportSvg.ts";
import { findOrDo } from "./findOrDo.ts";
import { followSystemTheme } from "./followSystemTheme.ts";
import { groupInto } from "./groupInto.ts";
import { hideHere } from "./hideHere.ts";
import { hideOverlay } from "./hideOverlay.ts";
import { moveInto } from "./moveInto.ts";
import { newDiagram } from "./newDiagram.ts";
import { newModel } from "./newModel.ts";
import { nextDiagram } from "./nextDiagram.ts";
import { nextOverlay } from "./nextOverlay.ts";
import { nextThreat } from "./nextThreat.ts";
import { openFile } from "./openFile.ts";
import { paste } from "./paste.ts";
import { previousDiagram } from "./previousDiagram.ts";
import { previousThreat } from "./previousThreat.ts";
import { redoEdit } from "./redoEdit.ts";
import { remove } from "./remove.ts";
import { rename } from "./rename.ts";
import { saveACopy } from "./saveACopy.ts";
import { saveAs } from "./saveAs.ts";
import { saveFile } from "./saveFile.ts";
import { searchPalette } from "./searchPalette.ts";
import { selectAll } from "./selectAll.ts";
import { showAssumptions } from "./showAssumptions.ts";
import { showAttackers } from "./showAttackers.ts";
import { showCatalogues } from "./showCatalogues.ts";
import { showClassification } from "./showClassification.ts";
import { showDefence } from "./showDefence.ts";
import { showHere } from "./showHere.ts";
import { showMatrix } from "./showMatrix.ts";
import { showOutline } from "./showOutline.ts";
import { showPalette } from "./showPalette.ts";
import { showQuestions } from "./showQuestions.ts";
import { showReviews } from "./showReviews.ts";
import { showSeverity } from "./showSeverity.ts";
import { showShortcuts } from "./showShortcuts.ts";
import { showSummary } from "./showSummary.ts";
import { showThreats } from "./showThreats.ts";
import { startFromTemplate } from "./startFromTemplate.ts";
import { tidy } from "./tidy.ts";
import { toggleLeft } from "./toggleLeft.ts";
import { toggleRight } from "./toggleRight.ts";
import { toggleSingleKeys } from "./toggleSingleKeys.ts";
import { toggleTheme } from "./toggleTheme.ts";
import { undoEdit } from "./undoEdit.ts";
import { zoomFit } from "./zoomFit.ts";
import { zoomFull } from "./zoomFull.ts";
import { zoomIn } from "./zoomIn.ts";
import { zoomOut } from "./zoomOut.ts";
import { zoomSelection } from "./zoomSelection.ts";

/** Everything a person can do, in the order in which menus show it. */
export const ACTIONS: readonly Action[] = [
  newModel,
  startFromTemplate,
  openFile,
  saveFile,
  saveAs,
  saveACopy,
  compareWith,
  compareWithSaved,
  decideConflicts,
  exportPdf,
  exportMarkdown,
  exportSvg,
  undoEdit,
  redoEdit,
  cut,
  copy,
  paste,
  duplicate,
  rename,
  remove,
  selectAll,
  findOrDo,
  showPalette,
  showOutline,
  zoomIn,
  zoomOut,
  zoomFull,
  zoomFit,
  zoomSelection,
  showSeverity,
  showDefence,
  showClassification,
  hideOverlay,
  nextOverlay,
  toggleLeft,
  toggleRight,
  toggleTheme,
  followSystemTheme,
  searchPalette,
  connect,
  connectTo,
  bend,
  moveInto,
  groupInto,
  tidy,
  newDiagram,
  editDiagram,
  duplicateDiagram,
  deleteDiagram,
  hideHere,
  showHere,
  previousDiagram,
  nextDiagram,
  showSummary,
  nextThreat,
  previousThreat,
  showThreats,
  showAttackers,
  showAssumptions,
  showMatrix,
  showReviews,
  showCatalogues,
  showQuestions,
  showShortcuts,
  toggleSingleKeys,
];

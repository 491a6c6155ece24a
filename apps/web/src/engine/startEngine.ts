import { affectsMeaning, type Model } from "@bartizan/model";
import { onDocument } from "../document/changes.ts";
import { documentStore, type Findings, setFindings } from "../document/documentStore.ts";
import { setEntries } from "../document/entries.ts";
import { say } from "../document/notices.ts";
import { ownCatalogueStore, ownCatalogues } from "../document/ownCatalogues.ts";
import { engineStore } from "./engineStore.ts";
import { gathered } from "./gather.ts";
import { makeWorker } from "./makeWorker.ts";
import type { Answer, Ask, Part } from "./messages.ts";
import { today } from "./today.ts";

/** The part of a Worker that is used. */
export interface EngineWorker {
  postMessage(ask: Ask): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Faults in a row, without an answer between them, after which the engine is not started again by itself. */
const PATIENCE = 2;

/** Lets one worker follow the open document and keeps what it finds in the document store; returns how to stop. */
export function startEngine(make: () => EngineWorker = makeWorker): () => void {
  let worker: EngineWorker | undefined;
  let parts: Part[] = [];
  let faults = 0;
  /** The revision of the last question; answers to earlier documents are dropped. */
  let asked = 0;
  let openedAt = 0;

  const ask = (question: Ask) => {
    asked = question.revision;
    engineStore.setState({ state: "thinking" });
    worker?.postMessage(question);
  };

  const open = () => {
    const { model, revision } = documentStore.getState();
    worker?.terminate();
    worker = undefined;
    parts = [];
    openedAt = revision;
    if (isBlank(model)) {
      setFindings({ ...NOTHING_FOUND, revision });
      engineStore.setState({ state: "resting" });
      return;
    }
    worker = make();
    worker.onmessage = ({ data }) => hear(data);
    worker.onerror = (event) => fault(event.message || "the worker ended");
    ask({ kind: "open", revision, model: meaning(model), today: today(), own: ownCatalogues() });
  };

  const hear = (answer: Answer) => {
    if (answer.kind === "entries") {
      setEntries(answer.entries);
      return;
    }
    if (answer.revision < openedAt) return;
    if (answer.kind === "part") {
      parts.push(answer);
    } else if (answer.kind === "failed") {
      fault(answer.message);
    } else {
      faults = 0;
      const findings = gathered(documentStore.getState().analysis, parts, answer);
      parts = [];
      setFindings(findings);
      if (answer.revision === asked) engineStore.setState({ state: "resting" });
    }
  };

  const fault = (message: string) => {
    faults++;
    worker?.terminate();
    worker = undefined;
    if (faults < PATIENCE) {
      say("The threat engine stopped and was started again.", "warning");
      open();
    } else {
      engineStore.setState({ state: "failed", message });
    }
  };

  const retry = () => {
    faults = 0;
    open();
  };

  engineStore.setState({ state: "resting", retry });
  const stop = onDocument((event) => {
    // A fault may have lain in what was just changed.
    if (event.kind === "opened" || (!worker && affectsMeaning(event.change))) retry();
    else if (affectsMeaning(event.change)) {
      ask({ kind: "change", revision: event.revision, change: event.change, today: today() });
    }
  });
  const stopCatalogues = ownCatalogueStore.subscribe(({ catalogues }, before) => {
    // Also where the model names none yet: the worker has to have them when it does.
    if (catalogues.length + before.catalogues.length > 0) retry();
  });
  open();
  return () => {
    stop();
    stopCatalogues();
    worker?.terminate();
    worker = undefined;
  };
}

const NOTHING_FOUND: Omit<Findings, "revision"> = {
  analysis: { threats: [], questions: [], groups: [], failures: [], leftOut: 0 },
  triaged: { threats: [], gone: [] },
  marks: new Map(),
};

/** Nothing that a threat could be about, or could have been: the engine is not even fetched for it. */
function isBlank({ elements, flows, threats, decisions }: Model): boolean {
  return elements.size + flows.size + threats.size + decisions.size === 0;
}

/** A model without what means nothing to the engine, so that less is copied over. */
function meaning(model: Model): Model {
  return { ...model, layout: new Map(), unknown: new Map() };
}

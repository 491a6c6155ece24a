import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef } from "react";
import { threatsDoor } from "../document/doors.ts";
import { meaning } from "../document/meaning.ts";
import { useDocument } from "../document/useDocument.ts";
import { Tabs } from "../ui/Tabs.tsx";
import { EngineNotice } from "./EngineNotice.tsx";
import { Grid } from "./grid/Grid.tsx";
import { Lines } from "./lines/Lines.tsx";
import { useListed } from "./list/listed.ts";
import { ThreatsTab } from "./list/ThreatsTab.tsx";
import { setPanel, type Tab, usePanel } from "./panelStore.ts";
import { Questions, useAsked } from "./questions/Questions.tsx";
import { followSelection } from "./scope/followSelection.ts";
import { ScopeChip } from "./scope/ScopeChip.tsx";
import { idsInScope } from "./scope/scope.ts";
import { TrialBar } from "./trial/TrialBar.tsx";

const Summary = lazy(async () => ({ default: (await import("./summary/Summary.tsx")).Summary }));

/** The threats of what is selected or of the whole model, the questions that decide more of them, and what stands against them. */
export function Threats() {
  const tab = usePanel((state) => state.tab);
  const selection = usePanel((state) => state.scope);
  const graph = useDocument(meaning);
  const scope = useMemo(() => (selection ? idsInScope(graph, selection) : undefined), [graph, selection]);
  const listed = useListed(scope);
  const asked = useAsked(scope);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(followSelection, []);
  useEffect(() => openDoor(() => panel.current), []);
  const scoped = (content: ReactNode) => (
    <>
      {selection && (
        <div className="px-4 pt-2">
          <ScopeChip />
        </div>
      )}
      {content}
    </>
  );
  return (
    <div ref={panel} className="flex min-h-0 flex-1 flex-col">
      <TrialBar />
      <Tabs<Tab>
        label="Threats and what is about them"
        value={tab}
        onChange={(next) => setPanel({ tab: next })}
        tabs={[
          { id: "threats", label: `Threats ${listed.count}`, panel: withNotice(<ThreatsTab listed={listed} />) },
          {
            id: "questions",
            label: `Questions ${asked.length}`,
            panel: withNotice(scoped(<Questions scope={scope} />)),
          },
          { id: "lines", label: "Lines", panel: withNotice(scoped(<Lines scope={scope} />)) },
          { id: "grid", label: "Grid", panel: withNotice(scoped(<Grid scope={scope} />)) },
          {
            id: "summary",
            label: "Summary",
            panel: withNotice(
              scoped(
                <Suspense fallback={null}>
                  <Summary scope={scope} questions={asked.length} />
                </Suspense>,
              ),
            ),
          },
        ]}
      />
    </div>
  );
}

function withNotice(content: ReactNode) {
  return (
    <>
      <EngineNotice />
      {content}
    </>
  );
}

/** Lets menus and shortcuts reach the panel. */
function openDoor(panel: () => HTMLElement | null): () => void {
  const head = () => panel()?.querySelector<HTMLElement>('[data-head][tabindex="0"]');
  const press = (key: string) => {
    head()?.focus();
    head()?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  };
  return threatsDoor.open({
    step: (by) => {
      setPanel({ tab: "threats" });
      requestAnimationFrame(() => {
        const inList = panel()?.contains(document.activeElement) ?? false;
        if (inList) press(by === 1 ? "ArrowDown" : "ArrowUp");
        else head()?.focus();
      });
    },
    show: (tab) => {
      setPanel({ tab });
      requestAnimationFrame(() => panel()?.querySelector<HTMLElement>(`[role=tab][aria-selected=true]`)?.focus());
    },
    ask: (query) => {
      setPanel({ tab: "threats", scope: undefined, query });
      requestAnimationFrame(() => (head() ?? panel()?.querySelector<HTMLElement>("[role=tab]"))?.focus());
    },
    focus: () => (head() ?? panel()?.querySelector<HTMLElement>("[role=tab]"))?.focus(),
  });
}

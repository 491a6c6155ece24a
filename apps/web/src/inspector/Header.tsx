import { commands, type Id, NAME_LIMIT } from "@bartizan/model";
import { Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { contextChoices } from "../actions/choices.ts";
import { ACTIONS } from "../actions/index.ts";
import { documentStore, edit } from "../document/documentStore.ts";
import { kindName, targetName } from "../document/targetName.ts";
import { useDocument } from "../document/useDocument.ts";
import { viewStore } from "../document/view.ts";
import { Button } from "../ui/Button.tsx";
import { Chip } from "../ui/Chip.tsx";
import { Menu } from "../ui/Menu.tsx";
import { useDraft } from "./useDraft.ts";

/** The name of what is selected, to be changed in place, its kind, and what may be done with it. `children` say where it is. */
export function Header({ id, children }: { id: Id; children?: ReactNode }) {
  const name = useDocument(({ model }) => (model.elements.get(id) ?? model.flows.get(id))?.name ?? "");
  const called = useDocument(({ model }) => targetName(model, id));
  const kind = useDocument(({ model }) => kindName(model, id));
  const isElement = useDocument(({ model }) => model.elements.has(id));
  const draft = useDraft(name, (text) => rename(id, text, isElement));
  return (
    <header className="sticky top-0 z-splitter border-hair border-b bg-surface px-4 pt-2.5 pb-2.5">
      <div className="flex items-center gap-2">
        <div data-field="name" className="-ml-1.5 flex min-w-0 flex-1 items-center gap-2">
          <input
            {...draft}
            aria-label="Name"
            placeholder={called}
            maxLength={NAME_LIMIT}
            autoComplete="off"
            spellCheck={false}
            onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
            className="field-sizing-content h-7 min-w-8 max-w-full rounded-control border border-transparent bg-transparent px-1.5 font-semibold text-15 placeholder:font-medium placeholder:text-muted hover:border-hair focus:border-control"
          />
          <Chip>
            <span className="text-muted">{kind}</span>
          </Chip>
        </div>
        <Menu
          label={`More for ${called}`}
          align="end"
          trigger={
            <Button look="quiet" size="small" square aria-label={`More for ${called}`}>
              <Ellipsis size={16} aria-hidden />
            </Button>
          }
          groups={() => contextChoices(ACTIONS, documentStore.getState(), viewStore.getState())}
        />
      </div>
      {children !== undefined && <div className="mt-0.5 text-12 text-muted">{children}</div>}
    </header>
  );
}

function rename(id: Id, name: string, isElement: boolean): void {
  // An element is never without a name; while it is typed anew the old one stays.
  if (isElement && name.trim() === "") return;
  const { model } = documentStore.getState();
  edit(commands.rename(model, { id, name }), `rename ${targetName(model, id)}`, { merge: `name ${id}` });
}

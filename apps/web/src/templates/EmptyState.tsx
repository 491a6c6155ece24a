import { keysOf } from "../actions/choices.ts";
import { openFile } from "../actions/openFile.ts";
import { runAction } from "../actions/runAction.ts";
import { searchPalette } from "../actions/searchPalette.ts";
import { useDocument } from "../document/useDocument.ts";
import { Button } from "../ui/Button.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import { TemplateList } from "./TemplateList.tsx";

/** Beside the empty canvas, never over it: how to begin. The canvas below takes every drop and click around it. */
export function EmptyState() {
  const empty = useDocument((state) => state.model.elements.size === 0);
  if (!empty) return null;
  return (
    <aside
      aria-label="How to begin"
      className="absolute top-4 right-4 flex max-h-[calc(100%-5rem)] w-76 max-w-[calc(100%-2rem)] flex-col gap-3 overflow-y-auto rounded-panel border border-hair bg-surface p-4"
    >
      <h2 className="font-semibold text-15">Draw what you run</h2>
      <ol className="flex list-decimal flex-col gap-1.5 pl-4.5 text-muted marker:text-text">
        <li>
          Drag a kind from the left, or press <Kbd keys={keysOf(searchPalette) ?? "/"} /> and type: a user, a VPC, a
          pod.
        </li>
        <li>Drop things inside zones: a pod in a namespace, a subnet in a VPC.</li>
        <li>Drag from the edge of one to another to draw a flow. Threats show on the right as you go.</li>
      </ol>
      <h3 className="pt-1 font-semibold text-12 text-muted">Or start from</h3>
      <TemplateList />
      <Button onClick={() => runAction(openFile)}>
        Open a file… <Kbd keys={keysOf(openFile) ?? ""} />
      </Button>
      <p className="text-12 text-muted">A file can also be dropped anywhere. Nothing leaves this browser.</p>
    </aside>
  );
}

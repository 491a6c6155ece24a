import { counted } from "@bartizan/stride/words";
import { ArrowLeftRight } from "lucide-react";
import { useMemo, useState } from "react";
import { putInClipboard } from "../document/clipboard.ts";
import { closeDialog, type DialogRequest, type Version } from "../document/dialogs.ts";
import type { Comparison } from "../engine/comparison.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { TextField } from "../ui/TextField.tsx";
import { comparisonMarkdown } from "./comparisonMarkdown.ts";
import { SectionList } from "./SectionList.tsx";
import { filtered, type Half, sectionsOf } from "./sections.ts";
import { useComparison } from "./useComparison.ts";

/** Two versions of a model: what changed from the one to the other, and which threats that opened and closed. */
export function CompareDialog({ request }: { request: Extract<DialogRequest, { kind: "compare" }> }) {
  const [turned, setTurned] = useState(false);
  const [copied, setCopied] = useState(false);
  const [before, after] = turned ? [request.after, request.before] : [request.before, request.after];
  const compared = useComparison(before.model, after.model);
  const copy = () => {
    if (!compared?.ok) return;
    void putInClipboard(comparisonMarkdown(before, after, compared.value)).then(() => setCopied(true));
  };
  return (
    <Dialog
      title="What changed"
      open
      onClose={closeDialog}
      width="wide"
      footer={
        <>
          <span role="status" className="min-w-0 flex-1 self-center truncate text-muted">
            {copied && "In the clipboard"}
          </span>
          <Button disabled={!compared?.ok} onClick={copy}>
            Copy as Markdown
          </Button>
          <Button look="primary" onClick={closeDialog}>
            Close
          </Button>
        </>
      }
    >
      <p className="flex items-center gap-2 pb-3">
        <Versions before={before} after={after} />
        <IconButton
          label="The other way round"
          size="small"
          icon={<ArrowLeftRight size={14} aria-hidden />}
          onClick={() => {
            setTurned(!turned);
            setCopied(false);
          }}
        />
      </p>
      {compared === undefined && (
        <p role="status" className="text-muted">
          Comparing…
        </p>
      )}
      {compared?.ok === false && <p role="alert">The two could not be compared: {compared.message}</p>}
      {compared?.ok && (
        <Differences comparison={compared.value} mended={turned ? NOTHING : (request.mended ?? NOTHING)} />
      )}
    </Dialog>
  );
}

const NOTHING: readonly string[] = [];

function Versions({ before, after }: { before: Version; after: Version }) {
  return (
    <span className="min-w-0 truncate text-muted">
      from <span className="text-text">{before.name}</span> to <span className="text-text">{after.name}</span>
    </span>
  );
}

function Differences({ comparison, mended }: { comparison: Comparison; mended: readonly string[] }) {
  const [half, setHalf] = useState<Half>("everything");
  const [filter, setFilter] = useState("");
  const sections = useMemo(() => sectionsOf(comparison, mended), [comparison, mended]);
  const shown = useMemo(() => filtered(sections, half, filter), [sections, half, filter]);
  const { telling, opened, closed, shifted } = comparison;
  if (sections.length === 0) return <p>They say the same.</p>;
  const threats = opened.length + closed.length + shifted.length;
  const sum = [
    counted(telling.records.length, "change"),
    `${counted(opened.length, "threat")} opened`,
    `${closed.length} closed`,
    ...(shifted.length > 0 ? [`${shifted.length} better or worse`] : []),
  ];
  return (
    <>
      <p role="status" className="pb-3 font-medium text-15">
        {sum.join(" · ")}
      </p>
      <div className="flex items-center gap-3 pb-2">
        <div className="min-w-0 flex-1">
          <TextField
            label="Filter what changed"
            quietLabel
            type="search"
            placeholder="Filter by name, field or value"
            value={filter}
            onChange={({ target }) => setFilter(target.value)}
          />
        </div>
        <Segmented
          label="What is listed"
          value={half}
          onChange={setHalf}
          options={[
            { id: "everything", label: "Everything" },
            { id: "model", label: "The model" },
            { id: "threats", label: `Threats ${threats}` },
          ]}
        />
      </div>
      {shown.map((section) => (
        <SectionList key={section.title} section={section} />
      ))}
      {shown.length === 0 && <p className="py-4 text-muted">Nothing that changed fits this.</p>}
    </>
  );
}

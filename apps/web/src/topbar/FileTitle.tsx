import { useEffect } from "react";
import { useDocument } from "../document/useDocument.ts";

/** What is open: the file, a dot while it lacks what was drawn, and the model's name. Also the title of the page. */
export function FileTitle() {
  const fileName = useDocument((state) => state.file.name);
  const modelName = useDocument((state) => state.model.info.name);
  const dirty = useDocument((state) => state.dirty);
  useEffect(() => {
    document.title = `${dirty ? "● " : ""}${fileName} — ${modelName}`;
  }, [fileName, modelName, dirty]);
  return (
    <p className="flex min-w-0 flex-1 items-center justify-center gap-2 px-2">
      {dirty && <span role="img" aria-label="unsaved" className="size-1.75 shrink-0 rounded-full bg-accent" />}
      <span className="truncate font-medium">{fileName}</span>
      <span className="truncate text-muted max-[1100px]:hidden">{modelName}</span>
    </p>
  );
}

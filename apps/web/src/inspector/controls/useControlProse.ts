import { type ControlProse, loadControlProse } from "@bartizan/stride";
import { useEffect, useState } from "react";
import { ownControlProse } from "../../document/ownCatalogues.ts";

/** What there is to read about a control; undefined until it has come, and for a control nobody wrote about. */
export function useControlProse(control: string): ControlProse | undefined {
  const [prose, setProse] = useState<Readonly<Record<string, ControlProse>>>();
  useEffect(() => {
    let mounted = true;
    // Without the text the form still works; it is fetched again the next time.
    loadControlProse().then(
      (texts) => mounted && setProse(texts),
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, []);
  return prose && Object.hasOwn(prose, control) ? prose[control] : ownControlProse(control);
}

import type { ThreatProse } from "@bartizan/stride";
import { useEffect, useState } from "react";
import { ownThreatProse } from "../../document/ownCatalogues.ts";
import { loadThreatProse } from "./loadThreatProse.ts";

/** The long texts of a threat; undefined until they have come, and for a threat that has none. */
export function useProse(threat: string): ThreatProse | undefined {
  const [prose, setProse] = useState<Readonly<Record<string, ThreatProse>>>();
  useEffect(() => {
    let mounted = true;
    void loadThreatProse().then((texts) => mounted && setProse(texts));
    return () => {
      mounted = false;
    };
  }, []);
  return prose && Object.hasOwn(prose, threat) ? prose[threat] : ownThreatProse(threat);
}

import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** How the engine is doing. `failed` holds until the model changes or somebody asks to try again. */
export type EngineState = { state: "resting" } | { state: "thinking" } | { state: "failed"; message: string };

export const engineStore = createStore<EngineState & { retry: () => void }>(() => ({
  state: "resting",
  retry: () => undefined,
}));

/** Follows how the engine is doing. */
export function useEngine(): EngineState & { retry: () => void } {
  return useStore(engineStore);
}

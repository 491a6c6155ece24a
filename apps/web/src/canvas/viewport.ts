import { createStore } from "zustand/vanilla";
import type { View } from "./view.ts";

/** What is seen now. React follows it only where one number is shown; painters and gestures subscribe. */
export const viewport = createStore<View>(() => ({ x: 0, y: 0, zoom: 1, width: 0, height: 0 }));

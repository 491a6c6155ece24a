import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { setView, startView, viewStore } from "./document/view.ts";
import { startEngine } from "./engine/startEngine.ts";
import { readShelf } from "./files/catalogueShelf.ts";
import { startDrafts } from "./files/startDrafts.ts";
import { watchDisk } from "./files/watchDisk.ts";
import { startOverlays } from "./overlays/startOverlays.ts";
import { PanelBoundary } from "./shell/PanelBoundary.tsx";
import "./index.css";

/** Narrower than this, in CSS pixels, both docks leave too little of the canvas. */
const NARROW = 900;

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

startView(window.localStorage, matchMedia("(prefers-color-scheme: dark)"));
if (innerWidth < NARROW && viewStore.getState().rightOpen) setView({ rightOpen: false });
startEngine();
startOverlays();
void startDrafts();
void readShelf();
watchDisk(window);

createRoot(root).render(
  <StrictMode>
    <PanelBoundary name="The page">
      <App />
    </PanelBoundary>
  </StrictMode>,
);

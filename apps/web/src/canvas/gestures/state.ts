import type { Bend } from "./bend.ts";
import type { Connect } from "./connect.ts";
import type { Idle } from "./idle.ts";
import type { Marquee } from "./marquee.ts";
import type { Move } from "./move.ts";
import type { Pan } from "./pan.ts";
import type { Pinch } from "./pinch.ts";
import type { Place } from "./place.ts";
import type { Press } from "./press.ts";
import type { Reconnect } from "./reconnect.ts";
import type { Resize } from "./resize.ts";

/** What the pointer is doing. A state is plain data: the overlay draws the preview from it. */
export type State = Idle | Press | Marquee | Move | Resize | Connect | Reconnect | Bend | Pan | Pinch | Place;

import "./jitless.ts";
import * as z from "zod";

/** Worst first. */
export const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;

export const severitySchema = z.enum(SEVERITIES);

export type Severity = (typeof SEVERITIES)[number];

import * as z from "zod";
import { withoutGeneratedCode } from "./jitless.ts";
import { SEVERITIES } from "./severities.ts";

withoutGeneratedCode();

export const severitySchema = z.enum(SEVERITIES);

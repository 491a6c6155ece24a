import type { Trust } from "@bartizan/model";

export const TRUST_LABELS: Readonly<Record<Trust, string>> = {
  0: "0 Internet",
  1: "1 Partner",
  2: "2 User network",
  3: "3 Edge",
  4: "4 Workload",
  5: "5 Data",
  6: "6 Management",
};

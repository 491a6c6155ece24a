import type { Classification } from "@bartizan/model";

export const CLASSIFICATION_LABELS: Readonly<Record<Classification, string>> = {
  public: "Public",
  internal: "Internal",
  confidential: "Confidential",
  restricted: "Restricted",
};

export const WEIGHT_LABELS = { low: "Low", normal: "Normal", high: "High" } as const;

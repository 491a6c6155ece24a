export const CLASSIFICATIONS = ["public", "internal", "confidential", "restricted"] as const;
/** Of integrity and availability. */
export const WEIGHTS = ["low", "normal", "high"] as const;

export type Classification = (typeof CLASSIFICATIONS)[number];

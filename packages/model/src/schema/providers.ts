/** Whose names the kinds go by. Without one they have the neutral names. */
export const PROVIDERS = ["aws", "azure", "google", "ibm", "onPremises"] as const;

export type Provider = (typeof PROVIDERS)[number];

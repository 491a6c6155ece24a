/** What a zone may be a part of. A list of crossings goes through them in this order. */
export const HIERARCHIES = ["network", "kubernetes", "host", "compliance"] as const;

export type Hierarchy = (typeof HIERARCHIES)[number];

/**
 * Anchors of a constant shape, made from ids only: a rename, a move or a new threat changes no other anchor.
 * Ids are `[a-z0-9-]`, so `.` and `_` part them without ambiguity.
 */
const part = (id: string): string =>
  id
    .replaceAll("@", ".")
    .replaceAll("→", "_to_")
    .replace(/[^A-Za-z0-9._-]/g, "_");

export const sectionAnchor = (section: string): string => `section.${part(section)}`;
export const targetAnchor = (target: string): string => `target.${part(target)}`;
export const threatAnchor = (threat: string): string => `threat.${part(threat)}`;
export const questionAnchor = (question: string): string => `question.${part(question)}`;
export const entryAnchor = (entry: string): string => `entry.${part(entry)}`;
export const diagramAnchor = (diagram: string): string => `diagram.${part(diagram)}`;

/** A font of the report, as the app finds it: `@bartizan/report/fonts/<file>`. */
export interface FontFileName {
  readonly file: string;
  readonly family: string;
  readonly weight: number;
}

const ALWAYS: readonly FontFileName[] = [
  { file: "inter-400.ttf", family: "Inter", weight: 400 },
  { file: "inter-500.ttf", family: "Inter", weight: 500 },
  { file: "inter-600.ttf", family: "Inter", weight: 600 },
];

const BY_SCRIPT: readonly (FontFileName & { readonly script: RegExp })[] = [
  { file: "noto-sans-arabic-400.ttf", family: "Noto Sans Arabic", weight: 400, script: /\p{Script=Arabic}/u },
  { file: "noto-sans-hebrew-400.ttf", family: "Noto Sans Hebrew", weight: 400, script: /\p{Script=Hebrew}/u },
];

/** The fonts that a text needs, in the order in which the PDF tries them. For a report: the model's canonical text. */
export function fontFilesFor(text: string): FontFileName[] {
  const scripts = BY_SCRIPT.filter(({ script }) => script.test(text));
  return [...ALWAYS, ...scripts.map(({ file, family, weight }) => ({ file, family, weight }))];
}

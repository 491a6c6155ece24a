// Who may import whom. biome.walls.json is made from this table (`npm run gen`) and refuses everything else, `import type`
// included; walls.test.ts proves that it does.
import { filesUnder } from "./files.mjs";

/**
 * @typedef {object} Wall
 * @property {string} folder where the wall stands, as a glob without a trailing slash
 * @property {string} because what the person who runs into the wall reads
 * @property {string[]} [only] bare imports that pass; everything else that is not relative is refused
 * @property {string[]} [never] imports that are refused although `only` is not given or lets them through
 * @property {string[]} [tests] bare imports that pass in tests besides `only`
 */

// From inside a package nobody writes "src": such a path reaches into another one.
const strangers = ["**/src/**", "**/packages/**", "**/apps/**"];
const node = ["node:*", "node:*/**"];
const testTools = ["vitest", "fast-check", ...node];

/** @type {Wall[]} */
const packageWalls = [
  {
    folder: "packages/model/src",
    because: "model imports zod only",
    only: ["zod"],
    tests: [...testTools, "ajv/dist/2020.js"],
  },
  {
    folder: "packages/stride/src",
    because: "stride imports model only, and a CVSS calculator in cvss/",
    only: ["@bartizan/model", "ae-cvss-calculator"],
    tests: testTools,
  },
  {
    folder: "packages/stride/src/own",
    because: "reading catalogues of people's own imports model, and zod in own/ alone",
    only: ["@bartizan/model", "@bartizan/model/json", "zod"],
    tests: [...testTools, "ajv/dist/2020.js"],
  },
  {
    folder: "packages/diagram/src",
    because: "diagram imports model only, and ELK in arrange/",
    only: ["@bartizan/model", "elkjs", "elkjs/**"],
    tests: testTools,
  },
  {
    folder: "packages/report/src",
    because: "report imports model, stride, diagram and its writers' libraries",
    only: [
      "@bartizan/model",
      "@bartizan/stride",
      "@bartizan/stride/cvss",
      "@bartizan/stride/words",
      "@bartizan/diagram",
      "pdfkit",
      "pdfkit/**",
      "fontkit",
      "bidi-js",
      "linebreak",
      "mdast",
      "mdast-util-*",
      "mdast-util-to-markdown/**",
    ],
    tests: [...testTools, "pdfjs-dist", "pdfjs-dist/**", "mdast-util-*", "micromark-extension-gfm", "vite"],
  },
  {
    folder: "apps/cli/src",
    because: "the command line imports the packages and Node",
    only: [
      "@bartizan/model",
      "@bartizan/stride",
      "@bartizan/stride/cvss",
      "@bartizan/stride/own",
      "@bartizan/stride/words",
      "@bartizan/diagram",
      "@bartizan/diagram/arrange",
      "@bartizan/report",
      "@bartizan/report/pdf",
      ...node,
    ],
    tests: [...testTools, "vite"],
  },
  {
    folder: "e2e",
    because: "journeys know the product only from outside",
    only: ["@playwright/test", "playwright-core", "axe-core", "pdfjs-dist", "pdfjs-dist/**", ...node],
  },
  {
    folder: "scripts",
    because: "what runs before the installation imports Node only; the rest may use the builder",
    only: [...node, "vite", "vitest", "fast-check"],
  },
];

// Folders of apps/web/src that several panels may use. Every other folder there is a panel.
const shared = ["actions", "document", "engine", "files", "ui"];

/** @param {string} name @returns {string[]} a package with its further entries */
const bartizan = (name) => [`@bartizan/${name}`, `@bartizan/${name}/**`];

/** @param {string} name @returns {string[]} */
const folder = (name) => [`**/${name}`, `**/${name}/**`];

/**
 * The walls inside apps/web. `panels` are the names of the panel folders.
 * @param {string[]} panels
 * @returns {Wall[]}
 */
function webWalls(panels) {
  const reactLibraries = [
    "react",
    "react/**",
    "react-dom",
    "react-dom/**",
    "@xyflow/**",
    "@base-ui/**",
    "lucide-react",
  ];
  const everyPanel = [...panels, "canvas"].flatMap(folder);
  const base = [...bartizan("cli"), ...bartizan("web"), "**/src/**", "**/packages/**"];
  /** @type {(name: string, because: string, never: string[]) => Wall} */
  const wall = (name, because, never) => ({ folder: `apps/web/src/${name}`, because, never: [...base, ...never] });
  return [
    { folder: "apps/web/src", because: "import a package by its name; apps are not imported", never: base },
    wall("canvas", "canvas never touches files, report or a panel", [
      ...bartizan("report"),
      ...folder("files"),
      ...panels.flatMap(folder),
    ]),
    wall("files", "files never touches React components", [...reactLibraries, ...folder("ui"), ...everyPanel]),
    wall("ui", "ui knows no domain word", [
      "@bartizan/**",
      ...["actions", "document", "engine", "files"].flatMap(folder),
      ...everyPanel,
    ]),
    wall("document", "document is below the canvas and the panels", [
      ...bartizan("report"),
      ...folder("ui"),
      ...folder("actions"),
      ...everyPanel,
    ]),
    wall("engine", "the engine's worker is below everything that is seen", [
      ...folder("ui"),
      ...folder("actions"),
      ...everyPanel,
    ]),
    wall("actions", "an action changes the document; panels and canvas follow from it", everyPanel),
    ...panels.map((name) =>
      wall(
        name,
        "panels do not import each other: what two share belongs to document or to a package",
        [...panels, "canvas"].filter((other) => other !== name).flatMap(folder),
      ),
    ),
  ];
}

/**
 * Every wall, the narrower after the wider: Biome lets the last override win.
 * @param {string} root the repository
 * @returns {Wall[]}
 */
export function walls(root) {
  const inFolders = filesUnder(root, ["apps/web/src"]).map((path) => path.split("/").slice(3));
  const folders = new Set(inFolders.flatMap(([name, ...rest]) => (name && rest.length > 0 ? [name] : [])));
  const panels = [...folders].filter((name) => !shared.includes(name) && name !== "canvas").sort();
  return [...packageWalls, ...webWalls(panels)];
}

/** @param {Wall} wall @param {boolean} inTests */
function patterns(wall, inTests) {
  const groups = [];
  if (wall.only) {
    const passing = [...wall.only, ...(inTests ? (wall.tests ?? []) : [])];
    groups.push({ group: ["**", "!./**", "!../**", ...passing.map((name) => `!${name}`)], message: wall.because });
  }
  groups.push({ group: wall.never ?? strangers, message: wall.because });
  return groups;
}

/** @param {string[]} includes @param {ReturnType<typeof patterns>} groups */
const override = (includes, groups) => ({
  includes,
  linter: { rules: { style: { noRestrictedImports: { level: "error", options: { patterns: groups } } } } },
});

/**
 * The text of biome.walls.json.
 * @param {string} root the repository
 */
export function wallsConfig(root) {
  const overrides = walls(root).flatMap((wall) => {
    const all = override([`${wall.folder}/**`], patterns(wall, false));
    if (!wall.tests) return [all];
    return [all, override([`${wall.folder}/**/*.test.ts`, `${wall.folder}/**/testing/**`], patterns(wall, true))];
  });
  return `${JSON.stringify({ root: false, overrides }, null, 2)}\n`;
}

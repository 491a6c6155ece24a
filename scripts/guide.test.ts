import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { filesUnder, root } from "./files.mjs";

const pages = filesUnder(root, ["README.md", "CONTRIBUTING.md", "docs"]).filter((path) => path.endsWith(".md"));

/** Where the links and pictures of a page lead inside the repository: a file, and a heading in it. */
const links = pages.flatMap((page) =>
  [...readFileSync(join(root, page), "utf8").matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? "")
    .filter((link) => link !== "" && !/^[a-z]+:/.test(link))
    .map((link) => {
      const [path = "", anchor] = link.split("#");
      return { page, to: path === "" ? page : normalize(join(dirname(page), path)), anchor };
    }),
);

/** What the headings of a page are called in links: small letters, hyphens for spaces, no other signs. */
const anchorsOf = (page: string) =>
  [...readFileSync(join(root, page), "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
const pictures = filesUnder(root, ["docs"]).filter((path) => path.endsWith(".png"));

const inFolder = (folder: string) => readdirSync(join(root, folder)).sort();

describe("the pages for people", () => {
  test("lead to files that exist", () => {
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(({ to }) => !existsSync(join(root, to)))).toEqual([]);
  });

  test("lead to headings that exist", () => {
    const inside = links.filter(({ anchor }) => anchor !== undefined);
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter(({ to, anchor = "" }) => !anchorsOf(to).includes(anchor))).toEqual([]);
  });

  test("show every picture that is kept", () => {
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((path) => !links.some(({ to }) => to === path))).toEqual([]);
  });

  test("are quick to load: a picture is smaller than 150 kB", () => {
    expect(pictures.filter((path) => statSync(join(root, path)).size >= 150_000)).toEqual([]);
  });

  test("name only commands that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const named = pages.flatMap((page) =>
      [...readFileSync(join(root, page), "utf8").matchAll(/npm (start|test|run [a-z]+)\b/g)].map(([, name]) =>
        (name ?? "").replace("run ", ""),
      ),
    );
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  test("number decisions without a gap, and the index has them all", () => {
    const decisions = inFolder("docs/decisions");
    expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, at) => at + 1));
    const index = readFileSync(join(root, "docs/README.md"), "utf8");
    expect(decisions.filter((name) => !index.includes(`](decisions/${name})`))).toEqual([]);
  });
});

import { spawn, spawnSync } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { exampleFile, fixtureFile } from "../editor/files.ts";
import { pagesOf } from "../editor/pdf.ts";

const BARTIZAN = fileURLToPath(new URL("../../apps/cli/dist/bartizan.js", import.meta.url));
const EXAMPLE = exampleFile("vpc-kubernetes.tm.json");
const SHOP = fixtureFile("shop.tm.json");

let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bartizan-"));
});
test.afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line with plain Node. */
function bartizan(...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BARTIZAN, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/** A file in the folder of this run, made by changing the text of another. */
async function changed(name: string, change: (text: string) => string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, change(await readFile(SHOP, "utf8")));
  return path;
}

test("check: nothing wrong is 0", () => {
  expect(bartizan("check", EXAMPLE, SHOP).code).toBe(0);
});

test("check: an open threat that is bad enough is 1", () => {
  const { code, out, err } = bartizan("check", SHOP, "--severity", "high");
  expect(code).toBe(1);
  expect(out + err).toContain("An image made by others brings code nobody here has seen");
});

test("check: what is no file, or no model, is 2, with the place and what is wrong", async () => {
  expect(bartizan("check", "nothing.tm.json")).toMatchObject({
    code: 2,
    err: expect.stringContaining("nothing.tm.json"),
  });
  expect(bartizan("check", folder)).toMatchObject({ code: 2 });
  const prototype = await changed("prototype.tm.json", (text) => text.replace('"basket-r6s7": {', '"__proto__": {'));
  expect(bartizan("check", prototype)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/prototype\.tm\.json:7:5.*__proto__/),
  });
  const dangling = await changed("dangling.tm.json", (text) => text.replace('"shop-j9k1"\n', '"gone-x1x1"\n'));
  expect(bartizan("check", dangling)).toMatchObject({ code: 2, err: expect.stringMatching(/:10:17.*gone-x1x1/) });
  const cut = await changed("cut.tm.json", (text) => text.slice(0, 120));
  expect(bartizan("check", cut)).toMatchObject({ code: 2, err: expect.stringMatching(/cut\.tm\.json:\d+:\d+/) });
  expect(bartizan("chekc")).toMatchObject({ code: 2 });
});

test("threats --json: every threat with its reasons, the same bytes each time", () => {
  const first = bartizan("threats", EXAMPLE, "--json");
  expect(first.code).toBe(0);
  expect(bartizan("threats", EXAMPLE, "--json").out).toBe(first.out);
  const { threats, groups, questions, failures } = JSON.parse(first.out);
  expect(failures).toEqual([]);
  expect(threats.map(({ id }: { id: string }) => id)).toEqual(threats.map(({ id }: { id: string }) => id).sort());
  const anyOf = (words: string) => expect.stringMatching(new RegExp(`^(${words})$`));
  for (const threat of threats) {
    expect(threat).toMatchObject({
      // What is about one end of a flow names the flow before it.
      id: expect.stringMatching(new RegExp(`^${threat.threat}@(.+→)?${threat.target}$`)),
      targetName: expect.any(String),
      title: expect.any(String),
      stride: expect.stringMatching(/^[STRIDE]$/),
      severity: anyOf("critical|high|medium|low|info"),
      confidence: anyOf("confirmed|possible"),
      status: anyOf("open|planned|mitigated|accepted|transferred|not-applicable|provider"),
      controls: expect.any(Array),
      crosses: expect.any(Array),
    });
    for (const reason of threat.because) {
      expect(Object.keys(reason)).toEqual(expect.arrayContaining(["kind", "target", "field", "value"]));
    }
  }
  expect(Object.keys(groups[0])).toEqual(expect.arrayContaining(["threat", "because", "targets"]));
  for (const question of questions) {
    expect(question).toMatchObject({
      askAt: expect.any(String),
      settles: expect.any(Number),
      page: expect.any(Number),
    });
    expect("fact" in question || "controls" in question).toBe(true);
  }
});

test("report and diagram: Markdown with its picture, PDF, SVG, the same each time", async () => {
  const title = "Online shop on a VPC with Kubernetes";
  expect(bartizan("report", EXAMPLE, "-o", "x.md").code).toBe(0);
  const markdown = await readFile(join(folder, "x.md"), "utf8");
  expect(markdown).toContain(`# ${title}`);
  expect(markdown).toContain("](x.svg)");
  expect(await readFile(join(folder, "x.svg"), "utf8")).toContain("Transit VPC");

  expect(bartizan("report", EXAMPLE, "-o", "x.pdf").code).toBe(0);
  const pdf = await readFile(join(folder, "x.pdf"));
  expect((await pagesOf(pdf))[0]?.replaceAll("\n", " ")).toContain(title);
  expect(bartizan("report", EXAMPLE, "-o", "again.pdf").code).toBe(0);
  expect(pdf.equals(await readFile(join(folder, "again.pdf")))).toBe(true);

  expect(bartizan("diagram", EXAMPLE, "-o", "d.svg").code).toBe(0);
  expect(await readFile(join(folder, "d.svg"), "utf8")).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
});

test("fmt: says which file is not in its canonical text, and puts it right", async () => {
  const path = join(folder, "fmt.tm.json");
  await copyFile(SHOP, path);
  expect(bartizan("fmt", "--check", path).code).toBe(0);
  await writeFile(path, JSON.stringify(JSON.parse(await readFile(SHOP, "utf8"))));
  expect(bartizan("fmt", "--check", path)).toMatchObject({ code: 1 });
  expect(bartizan("fmt", path).code).toBe(0);
  expect(await readFile(path, "utf8")).toBe(await readFile(SHOP, "utf8"));
});

test("serve: says its address, answers there, and ends on Ctrl C", async () => {
  const server = spawn(process.execPath, [BARTIZAN, "serve", "--port", "0"], { cwd: folder });
  const ended = new Promise<number | null>((resolve) => server.once("exit", (code) => resolve(code)));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = "";
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        const url = /http:\/\/\S+/.exec(said)?.[0];
        if (url) resolve(url);
      };
      server.stdout.on("data", hear);
      server.stderr.on("data", hear);
      server.once("exit", () => reject(new Error(`it ended: ${said}`)));
    });
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("Bartizan");
  } finally {
    server.kill("SIGINT");
  }
  expect(await ended).toBe(0);
});

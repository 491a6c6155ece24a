import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { apply, type Change, commands, diff as diffOf, load, type Model, save } from "@bartizan/model";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ATTRIBUTE_LINE, withAttributes } from "../gitSettings.ts";
import { run } from "../run.ts";
import { example } from "../testing/examples.ts";
import { memoryIo } from "../testing/memoryIo.ts";

const place = mkdtempSync(join(tmpdir(), "bartizan-git-"));
const program = join(place, "program/bartizan.js");
const folder = join(place, "models");
const file = join(folder, "shop.tm.json");
mkdirSync(folder);
afterAll(() => rmSync(place, { recursive: true }));

const environment = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", GIT_EDITOR: "true" };
/** Runs git in the repository; what it says is returned, whether it succeeds or not. */
function git(...argv: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync("git", argv, { cwd: folder, encoding: "utf8", env: environment });
  return { code: status, said: `${stdout}${stderr}` };
}
function bartizan(...argv: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: "utf8" });
  return { code: status, said: `${stdout}${stderr}` };
}

const base = modelOf(example("vpc-kubernetes"));
const pods = [...base.elements].filter(([, { kind }]) => kind !== "subnet").map(([id]) => id);
const encrypted = [...base.flows].find(([, { facts }]) => facts?.["encryption"] === "server")?.[0] ?? "";
const flows = [...base.flows.keys()];
/** Twenty edits of one branch: of neighbours of those of the other, by turns, and new things. */
function twentyEdits(branch: 0 | 1): Model {
  let model = base;
  const make = (edit: (at: Model) => Change): void => {
    model = apply(model, edit(model));
  };
  for (let i = 0; i < 5; i++) {
    const pod = pods[2 * i + branch] ?? "";
    const flow = flows[2 * i + branch] ?? "";
    make((at) => commands.rename(at, { id: pod, name: `renamed ${branch} ${i}` }));
    make((at) => commands.setFact(at, { target: flow, fact: "port", value: 9000 + i }));
    make((at) => commands.addFlow(at, { id: `new-${branch}-${i}`, from: pods[i] ?? "", to: pods[i + 1] ?? "" }));
    make((at) =>
      commands.decide(at, { threat: `clear@${flow}`, decision: { status: "accepted", reason: `because ${i}` } }),
    );
  }
  return model;
}

function commit(model: Model, message: string): void {
  writeFileSync(file, save(model));
  git("add", "-A");
  git("-c", "user.name=Shop", "-c", "user.email=shop@example.org", "commit", "-qm", message);
}
function branches(ours: Model, theirs: Model): void {
  git("checkout", "-qB", "theirs", "start");
  commit(theirs, "theirs");
  git("checkout", "-qB", "ours", "start");
  commit(ours, "ours");
}
const mergeTheirs = () =>
  git("-c", "user.name=Shop", "-c", "user.email=shop@example.org", "merge", "--no-edit", "theirs");
const modelOnDisk = (): Model => modelOf(readFileSync(file, "utf8"));
function modelOf(text: string): Model {
  const loaded = load(text);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value.model;
}

describe("models in a git repository", () => {
  // Git starts a program, so there has to be one.
  beforeAll(async () => {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    await build({ root, logLevel: "error", build: { outDir: join(place, "program"), emptyOutDir: false } });
    git("init", "-q", "-b", "start");
    expect(bartizan("git", "install").code).toBe(0);
    commit(base, "start");
  });

  it("are set up once, and the second time there is nothing to do", () => {
    const before = readFileSync(join(folder, ".git/config"), "utf8");
    const { code, said } = bartizan("git", "install");
    expect([code, said.match(/already/g)?.length]).toEqual([0, 5]);
    expect(readFileSync(join(folder, ".git/config"), "utf8")).toBe(before);
    expect(readFileSync(join(folder, ".gitattributes"), "utf8")).toBe(`${ATTRIBUTE_LINE}\n`);
  });

  it("merge two branches of twenty edits each without a conflict", () => {
    branches(twentyEdits(0), twentyEdits(1));
    const { code, said } = mergeTheirs();
    expect([code, said]).toEqual([0, expect.not.stringContaining("CONFLICT")]);
    const both = apply(twentyEdits(0), diffOf(base, twentyEdits(1)));
    expect(diffOf(both, modelOnDisk())).toEqual([]);
  });

  it("stay models that open when both branches changed the same, and say what is left to decide", () => {
    const secured = (value: string): Model =>
      apply(base, commands.setFact(base, { target: encrypted, fact: "encryption", value }));
    branches(secured("tunnel"), apply(secured("mutual"), commands.rename(base, { id: pods[9] ?? "", name: "x" })));
    const { code, said } = mergeTheirs();
    expect(code).toBe(1);
    expect(said).toMatch(/conflict: .+ → .+: encryption was .+; ours Only a tunnel around it, theirs Both ends/);
    const merged = modelOnDisk();
    expect(merged.flows.get(encrypted)?.facts?.["encryption"]).toBe("tunnel");
    expect(merged.elements.get(pods[9] ?? "")?.name).toBe("x");
    expect(merged.conflicts.size).toBe(1);

    const checked = bartizan("check", file);
    expect([checked.code, checked.said]).toEqual([1, expect.stringContaining("1 conflict to decide")]);
    const [conflict = ""] = merged.conflicts.keys();
    writeFileSync(file, save(apply(merged, commands.resolveConflict(merged, { conflict, take: "theirs" }))));
    expect(bartizan("check", file).code).toBe(0);
    git("add", "-A");
    expect(git("-c", "user.name=Shop", "-c", "user.email=shop@example.org", "commit", "-qm", "merged").code).toBe(0);
  });

  it("are shown by git diff with names, and told by bartizan diff against the last commit", () => {
    git("checkout", "-qf", "start");
    const [id, { name }] = [...base.elements].find(([, { kind }]) => kind === "pod") ?? ["", { name: "" }];
    writeFileSync(file, save(apply(base, commands.rename(base, { id, name: "basket" }))));
    const shown = git("diff").said;
    expect(shown).toMatch(new RegExp(`^-.* › ${name} · pod$`, "m"));
    expect(shown).toMatch(/^\+.* › basket · pod$/m);
    expect(git("diff", "--no-textconv", "-U0").said).toContain(`@@ ${id}`);
    expect(bartizan("diff", file)).toEqual({ code: 0, said: `Elements\n  pod ${name} is now called basket\n` });
    expect(bartizan("diff", "--exit-code", "shop.tm.json").code).toBe(1);
  });

  it("are merged by lines when a version is no model", () => {
    git("checkout", "-qf", "start");
    branches(twentyEdits(0), base);
    git("checkout", "-q", "theirs");
    writeFileSync(file, save(base).replace('"version": 1,', '"version": 1,,'));
    git("-c", "user.name=Shop", "-c", "user.email=shop@example.org", "commit", "-qam", "broken");
    git("checkout", "-q", "ours");
    expect(mergeTheirs().said).toContain("merged line by line");
    expect(readFileSync(file, "utf8")).toContain(",,");
  });
});

describe("bartizan git", () => {
  it("prints what it would set, for those who want to do it themselves", async () => {
    const io = memoryIo();
    expect(await run(["git", "install", "--print"], io)).toBe(0);
    expect(io.output()).toContain("git config merge.bartizan.driver 'bartizan merge-driver %O %A %B %P'\n");
    expect(io.output()).toContain(`${ATTRIBUTE_LINE}\n`);
    const [script = ""] = io.output().replaceAll("git config", "printf '%s\\n'").split("#");
    expect(execFileSync("sh", ["-c", script], { encoding: "utf8" })).toContain('^    "([^"]+)": \\{\n');
  });

  it("says outside a repository that there is none", async () => {
    const io = memoryIo();
    expect(await run(["git", "install"], io)).toBe(2);
    expect(io.words()).toBe("bartizan git: not a git repository");
  });

  it.each([
    ["", `${ATTRIBUTE_LINE}\n`],
    ["*.png binary", `*.png binary\n${ATTRIBUTE_LINE}\n`],
    ["*.tm.json text eol=lf diff=bartizan\n*.md text\n", `${ATTRIBUTE_LINE}\n*.md text\n`],
    ["*.tm.json -diff linguist-generated\n", "*.tm.json linguist-generated text eol=lf diff=bartizan merge=bartizan\n"],
  ])("extends the attributes %j", (before, after) => {
    expect(withAttributes(before)).toBe(after);
    expect(withAttributes(after)).toBe(after);
  });
});

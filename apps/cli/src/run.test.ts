import { describe, expect, it } from "vitest";
import { COMMANDS, run } from "./run.ts";
import { memoryIo } from "./testing/memoryIo.ts";

describe("bartizan", () => {
  it("lists its commands when asked for help, on standard output", async () => {
    for (const argv of [["--help"], ["-h"], ["help"]]) {
      const io = memoryIo();
      expect(await run(argv, io)).toBe(0);
      for (const { name } of COMMANDS) expect(io.output()).toMatch(new RegExp(`^ {2}bartizan ${name} `, "m"));
      expect(io.words()).toBe("");
    }
  });

  it.each(COMMANDS.map(({ name }) => name))("explains %s", async (name) => {
    for (const argv of [
      [name, "--help"],
      [name, "-h"],
      ["help", name],
    ]) {
      const io = memoryIo();
      expect(await run(argv, io)).toBe(0);
      expect(io.output()).toMatch(new RegExp(`^bartizan ${name} `));
    }
  });

  it("tells every option of a command in its help", async () => {
    for (const { name, options } of COMMANDS) {
      const io = memoryIo();
      await run([name, "--help"], io);
      for (const option of Object.keys(options)) expect(io.output()).toContain(`--${option}`);
    }
  });

  it("says on standard error what is wrong with its arguments, and exits with 2", async () => {
    const wrong: [string[], RegExp][] = [
      [[], /bartizan check/],
      [["draw"], /there is no command draw/],
      [["check"], /name a file/],
      [["check", "--loud", "a.tm.json"], /there is no option --loud/],
      [["check", "--severity", "awful", "a.tm.json"], /--severity wants one of critical, high/],
      [["check", "--severity"], /--severity.* wants a value/],
      [["check", "-", "-"], /standard input can be read once only/],
      [["threats", "a.tm.json", "b.tm.json"], /one file at a time/],
      [["threats", "--json=yes", "a.tm.json"], /--json takes no value/],
      [["report", "a.tm.json"], /-o, ending in .pdf or .md/],
      [["report", "a.tm.json", "-o", "out.docx"], /-o, ending in .pdf or .md/],
      [["report", "a.tm.json", "-o", "out.md", "--date", "soon"], /--date wants YYYY-MM-DD/],
      [["diagram", "a.tm.json", "-o", "out.png"], /written as .svg/],
      [["diagram", "a.tm.json", "--theme", "sepia"], /--theme wants light or dark/],
      [["serve", "--port", "many"], /--port wants a number/],
      [["serve", "--port", "70000"], /--port wants a number/],
      [["serve", "nowhere"], /nowhere: there is no such file or folder/],
    ];
    for (const [argv, words] of wrong) {
      const io = memoryIo();
      expect([argv, await run(argv, io)]).toEqual([argv, 2]);
      expect(io.words()).toMatch(words);
      expect(io.output()).toBe("");
    }
  });

  it("says which file cannot be read, and why", async () => {
    const io = memoryIo();
    expect(await run(["threats", "gone.tm.json"], io)).toBe(2);
    expect(io.words()).toBe("bartizan threats: gone.tm.json: there is no such file or folder");
  });

  it("does not take a bug for a mistake of the user's", async () => {
    const io = { ...memoryIo(), read: () => Promise.reject(new TypeError("x is not a function")) };
    await expect(run(["threats", "a.tm.json"], io)).rejects.toThrow("x is not a function");
  });
});

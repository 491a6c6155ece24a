import { toSvg } from "@bartizan/diagram";
import { type Command, UsageError } from "../command.ts";
import { chosenOf, scenesOf } from "../diagrams.ts";
import { openModel } from "../openModel.ts";
import { think } from "../think.ts";

/** `bartizan diagram`: the picture as a file. */
export const diagram: Command = {
  name: "diagram",
  summary: "Writes a diagram of a model as SVG.",
  usage: "FILE [-o OUT.svg] [--diagram ID] [--theme light|dark] [--marks]",
  help: [
    "  -o, --output OUT.svg   where to write; standard output when it is left out",
    "  --diagram ID           which diagram; main, or the first one, when it is left out",
    "  --theme light|dark     light when it is left out",
    "  --marks                with the number of open threats on each element",
  ],
  options: {
    output: { type: "string", short: "o" },
    diagram: { type: "string" },
    theme: { type: "string" },
    marks: { type: "boolean" },
  },
  files: { least: 1, most: 1 },
  async run({ files: [file = "-"], options }, io) {
    const { output, diagram: wanted, theme = "light", marks } = options;
    if (theme !== "light" && theme !== "dark")
      throw new UsageError(`--theme wants light or dark, not ${String(theme)}`);
    if (typeof output === "string" && !/\.svg$/i.test(output))
      throw new UsageError(`a diagram is written as .svg, not as ${output}`);
    const opened = await openModel(file, io);
    if (!opened.ok) {
      for (const line of opened.error) io.say(line);
      return 2;
    }
    const { model } = opened.value;
    const scenes = scenesOf(think(model, io.today()), marks === true);
    const chosen = chosenOf(scenes, wanted ?? scenes[0]?.diagram ?? "main");
    const title = `${model.info.name}: ${model.diagrams.get(chosen.diagram)?.name ?? chosen.diagram}`;
    const svg = toSvg(chosen.scene, { theme, title, background: true });
    if (typeof output === "string") await io.write(output, svg);
    else io.out(svg);
    return 0;
  },
};

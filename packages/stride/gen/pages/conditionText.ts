import type { Condition, FlowFilter } from "../../src/catalogue/condition.ts";
import { factText, kindName, kindNames } from "./words.ts";

const INDENT = "  ";

function whose(of: string): string {
  switch (of) {
    case "self":
      return "its";
    case "from":
      return "the caller's";
    case "to":
      return "the receiver's";
    case "parent":
      return "the holder's";
    default:
      return `the ${kindName(of).toLowerCase()}'s`;
  }
}

const DIRECTIONS = {
  in: "in towards the more trusted side",
  out: "out towards the less trusted side",
  any: "either way",
};

const SIDES: Readonly<Record<FlowFilter["direction"], string>> = {
  in: "a flow comes in",
  out: "a flow goes out",
  any: "a flow comes in or goes out",
};

const STARTS: Readonly<Record<string, string>> = {
  internet: "the internet",
  external: "strangers",
  lessTrusted: "something less trusted",
};

function list(head: string, parts: readonly Condition[], depth: number): readonly string[] {
  return [`${INDENT.repeat(depth)}- ${head}`, ...parts.flatMap((part) => lines(part, depth + 1))];
}

function filtered(text: string, where: Condition | undefined, depth: number): readonly string[] {
  if (!where) return [`${INDENT.repeat(depth)}- ${text}`];
  return [`${INDENT.repeat(depth)}- ${text}, where`, ...lines(where, depth + 1)];
}

function flowText({ direction, other }: FlowFilter): string {
  if (!other) return SIDES[direction];
  const link = { in: "from", out: "to", any: "from or to" }[direction];
  return `${SIDES[direction]}, ${link} one of: ${kindNames(other.kinds)}`;
}

function lines(condition: Condition, depth: number): readonly string[] {
  const line = (text: string): readonly string[] => [`${INDENT.repeat(depth)}- ${text}`];
  if ("all" in condition) return list("all of these hold", condition.all, depth);
  if ("any" in condition) return list("one of these holds", condition.any, depth);
  if ("not" in condition) return list("this does not hold", [condition.not], depth);
  if ("fact" in condition) return line(`${whose(condition.of)} ${factText(condition.fact, condition.in)}`);
  if ("crosses" in condition) {
    const { kind, direction } = condition.crosses;
    return line(`the border of a zone is crossed, ${DIRECTIONS[direction]}: ${kindName(kind)}`);
  }
  if ("inside" in condition) return line(`it lies inside: ${kindName(condition.inside.kind)}`);
  if ("contains" in condition) {
    return filtered(`something lies in it: ${kindName(condition.contains.kind)}`, condition.contains.where, depth);
  }
  if ("flow" in condition) return filtered(flowText(condition.flow), condition.flow.where, depth);
  if ("carries" in condition) return line(`what flows is at least ${condition.carries.atLeast}`);
  if ("stores" in condition) return line(`it stores what is at least ${condition.stores.atLeast}`);
  if ("end" in condition) {
    const { side, kinds } = condition.end;
    return line(`the ${side === "from" ? "caller" : "receiver"} is one of: ${kindNames(kinds)}`);
  }
  if ("path" in condition) {
    const { from, avoiding } = condition.path;
    const past = avoiding.length === 0 ? "" : ` without passing any of: ${kindNames(avoiding)}`;
    return line(`a way leads to it from ${STARTS[from]}${past}`);
  }
  if ("count" in condition) return list(`at least ${condition.count.atLeast} times`, [condition.count.of], depth);
  return line(`the control ${condition.control} is ${condition.state.join(" or ")}`);
}

/** A condition as a nested list. */
export function conditionText(condition: Condition): string {
  return lines(condition, 0).join("\n");
}

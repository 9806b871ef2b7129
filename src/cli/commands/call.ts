/** `jixiao call`: one custom function call a line of standard input, one answer a line. */
import { callFunction } from "../../functions/call";
import { CLI } from "../../locales/zh-CN/cli";
import { EXIT, type Io } from "../io";
import { readArguments } from "../options";

function answer(line: string): unknown {
  const refusal = { error: "#VALUE!", message: CLI.badLine };
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return refusal;
  }
  if (typeof request !== "object" || request === null || !("fn" in request)) return refusal;
  const { fn } = request;
  const args: unknown = "args" in request ? request.args : [];
  return typeof fn === "string" && Array.isArray(args) ? callFunction(fn, args) : refusal;
}

/**
 * Runs the command until the input ends. An empty line is passed over; one that is no call is answered with an error.
 *
 * @throws UsageError
 */
export async function call(args: readonly string[], io: Io): Promise<number> {
  readArguments(args, []);
  for await (const line of io.lines()) {
    if (line.trim() !== "") io.out(`${JSON.stringify(answer(line))}\n`);
  }
  return EXIT.clean;
}

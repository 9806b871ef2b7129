/** One run of the command line. */
import { CLI, USAGE } from "../locales/zh-CN/cli";
import { call } from "./commands/call";
import { check } from "./commands/check";
import { profiles } from "./commands/profiles";
import { rules } from "./commands/rules";
import { summarize } from "./commands/summarize";
import { template } from "./commands/template";
import { EXIT, UsageError, type Io } from "./io";

type Command = (args: readonly string[], io: Io) => number | Promise<number>;

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ check, summarize, template, rules, profiles, call }),
);

const HELP = new Set(["help", "--help", "-h"]);

/**
 * Runs the command that the first word names.
 *
 * @returns the exit status; wrong usage is told on stderr and gives 2
 * @example await run(["rules"], io) // 0
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name !== undefined && HELP.has(name)) {
    io.out(USAGE);
    return EXIT.clean;
  }
  try {
    if (name === undefined) throw new UsageError(CLI.noCommand);
    const command = COMMANDS.get(name);
    if (command === undefined) throw new UsageError(CLI.unknownCommand(name));
    return await command(rest, io);
  } catch (problem) {
    if (!(problem instanceof UsageError)) throw problem;
    io.err(`${problem.message}\n\n${USAGE}`);
    return EXIT.failure;
  }
}

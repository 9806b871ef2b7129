import { onPaneRequest } from "../../src/commands/pane-requests";
import { runCommand } from "../../src/commands/run-command";

test("a pane that cannot be shown leaves no button busy, and the failure is not kept quiet", async () => {
  const happened: string[] = [];
  const stop = onPaneRequest((request) => happened.push(request));
  const failure = new Error("no pane");
  const run = runCommand(
    "help",
    () => Promise.reject(failure),
    () => happened.push("completed"),
  );
  await expect(run).rejects.toBe(failure);
  stop();
  expect(happened).toEqual(["help", "completed"]);
});

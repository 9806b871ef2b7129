/** The commands' entry: what the ribbon's buttons do. Pane and commands share one runtime and one page. */
import { COMMANDS } from "./names";
import { runCommand } from "./run-command";

for (const [name, request] of Object.entries(COMMANDS)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand(
      request,
      () => Office.addin.showAsTaskpane(),
      () => event.completed(),
    );
  });
}

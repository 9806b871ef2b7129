/** What a ribbon button does. */
import { postPaneRequest, type PaneRequest } from "./pane-requests";

/**
 * Hands a request over and shows the pane.
 *
 * Excel keeps a button busy until its event is completed, so that is done whether or not the pane could be shown.
 *
 * @param show brings the pane into view
 * @param completed tells Excel that the button has done its work
 * @throws what `show` threw
 * @example await runCommand("check", () => Office.addin.showAsTaskpane(), () => event.completed())
 */
export async function runCommand(
  request: PaneRequest,
  show: () => Promise<void>,
  completed: () => void,
): Promise<void> {
  postPaneRequest(request);
  try {
    await show();
  } finally {
    completed();
  }
}

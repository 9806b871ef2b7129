/** What the pane does when a ribbon button was pressed. */
import type { PaneRequest } from "../../commands/pane-requests";
import type { Desk } from "./desk";

/** @example answerRequest(desk, "check") // shows 审核 and checks the sheet in front */
export function answerRequest(desk: Desk, request: PaneRequest): void {
  switch (request) {
    case "check":
      desk.open("review");
      void desk.check("active");
      return;
    case "check-all":
      desk.open("review");
      void desk.check("all");
      return;
    case "clear-marks":
      desk.open("review");
      void desk.chooseMarks(false);
      return;
    case "fill":
      desk.open("fill");
      desk.offerNewForm(true);
      return;
    case "fill-computed":
      desk.open("fill");
      void desk.proposeFor("active", (raw, options, signal) => desk.core.planComputedCells(raw, options, signal));
      return;
    default:
      desk.open(request);
  }
}

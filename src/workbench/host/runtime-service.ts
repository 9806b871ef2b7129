/** The objects of Office.js that belong to the host and not to the workbook: whether the pane is shown, and how it starts. */
import { asksService } from "../richapi/asks-service";
import { ActionType, type Action, type Batch, type BatchAnswer } from "../richapi/wire";

/** What the services may do with the pane. */
export interface PaneControl {
  visible(): boolean;
  setVisible(visible: boolean): void;
}

/** States by which Office.js names a runtime. */
type RuntimeState = "Inactive" | "Background" | "Visible";

const RUNTIME = "Microsoft.AppRuntime.AppRuntimeService";
const PERSISTENCE = "Microsoft.AppRuntime.AppRuntimePersistenceService";
const INTERNAL = "Microsoft.InternalService.AddinInternalService";
const SERVICES = [RUNTIME, PERSISTENCE, INTERNAL];

class Unknown extends Error {}

/** Answers batches about the runtime. */
export class RuntimeService {
  readonly #pane: PaneControl;
  #startState: RuntimeState = "Background";

  constructor(pane: PaneControl) {
    this.#pane = pane;
  }

  /** True for a batch that is meant for the host. */
  owns(body: string): boolean {
    return asksService(body, SERVICES);
  }

  /** Executes such a batch and gives the JSON text of its answer; an unknown member ends it with `ApiNotFound`. */
  execute(body: string): string {
    const batch = JSON.parse(body) as Batch;
    const answer: BatchAnswer = { Results: [], TraceIds: [] };
    for (const [index, action] of batch.Actions.entries()) {
      const service = batch.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "";
      try {
        const value = this.#run(service, action);
        if (action.ActionType !== ActionType.instantiate) answer.Results.push({ ActionId: action.Id, Value: value });
      } catch (problem) {
        if (!(problem instanceof Unknown)) throw problem;
        answer.Error = { Code: "ApiNotFound", Message: problem.message, ActionIndex: index, Location: problem.message };
        break;
      }
    }
    return JSON.stringify(answer);
  }

  #run(service: string, action: Action): unknown {
    if (action.ActionType === ActionType.instantiate || action.ActionType === ActionType.trace) return null;
    const [argument] = action.ArgumentInfo?.Arguments ?? [];
    switch (`${service}.${action.Name}`) {
      case `${INTERNAL}.NotifyActionHandlerReady`:
        return null;
      case `${RUNTIME}.GetAppRuntimeState`:
        return this.#pane.visible() ? "Visible" : "Background";
      case `${RUNTIME}.SetAppRuntimeState`:
        this.#pane.setVisible(argument === "Visible");
        return null;
      case `${PERSISTENCE}.GetAppRuntimeStartState`:
        return this.#startState;
      case `${PERSISTENCE}.SetAppRuntimeStartState`:
        this.#startState = argument === "Inactive" ? "Inactive" : "Background";
        return null;
      default:
        throw new Unknown(`${service}.${action.Name}`);
    }
  }
}

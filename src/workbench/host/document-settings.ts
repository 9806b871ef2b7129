/** `Office.context.document.settings`, kept where `workbook.settings` keeps them: in the workbook, and so in its file. */
import { ActionType, PathType, type Action, type Batch, type BatchAnswer } from "../richapi/wire";
import { isRecord } from "./messages";

/** Executes a batch; `HostedWorkbook.execute` is one. */
type Execute = (body: string) => Promise<string>;

const WORKBOOK = 1;
const SETTINGS = 2;
const PATHS: Batch["ObjectPaths"] = {
  [WORKBOOK]: { Id: WORKBOOK, ObjectPathType: PathType.global, Name: "" },
  [SETTINGS]: {
    Id: SETTINGS,
    ObjectPathType: PathType.property,
    Name: "Settings",
    ParentObjectPathId: WORKBOOK,
    ArgumentInfo: {},
  },
};

async function run(execute: Execute, batch: Batch): Promise<BatchAnswer> {
  const answer = JSON.parse(await execute(JSON.stringify(batch))) as BatchAnswer;
  if (answer.Error !== undefined) throw new Error(`${answer.Error.Code}: ${answer.Error.Message}`);
  return answer;
}

/**
 * Reads the settings as Office.js wants them: name and JSON text.
 *
 * @param execute answers a batch
 * @throws Error with the workbook's own code where it has no settings
 * @example await readSettings(execute) // [["visits", "3"]]
 */
export async function readSettings(execute: Execute): Promise<[string, string][]> {
  const query: Action = {
    Id: 3,
    ActionType: ActionType.query,
    Name: "",
    ObjectPathId: SETTINGS,
    QueryInfo: { Select: ["key", "value"] },
  };
  const { Results: results } = await run(execute, { Actions: [query], ObjectPaths: PATHS });
  const value = results.find(({ ActionId: id }) => id === query.Id)?.Value;
  const items = isRecord(value) && Array.isArray(value._Items) ? (value._Items as unknown[]) : [];
  return items.filter(isRecord).map((item) => [String(item.Key), JSON.stringify(item.Value)]);
}

/** The names and JSON texts that Office.js sends to be saved. */
function sentSettings(data: unknown): Map<string, unknown> {
  const request = isRecord(data) && isRecord(data.DdaSettingsMethod) ? data.DdaSettingsMethod : {};
  const pairs = Array.isArray(request.Properties) ? (request.Properties as unknown[]) : [];
  return new Map(
    pairs.filter(Array.isArray).map(([name, text]: unknown[]) => [String(name), JSON.parse(String(text))] as const),
  );
}

/**
 * Saves the settings of a `saveAsync`: those that are not sent any more are deleted.
 *
 * @param data what Office.js sent
 * @throws Error with the workbook's own code
 * @example await writeSettings(execute, { DdaSettingsMethod: { Properties: [["visits", "4"]] } })
 */
export async function writeSettings(execute: Execute, data: unknown): Promise<void> {
  const wanted = sentSettings(data);
  const gone = (await readSettings(execute)).map(([name]) => name).filter((name) => !wanted.has(name));
  const batch: Batch = { Actions: [], ObjectPaths: { ...PATHS } };
  let id = SETTINGS;
  /** A call of the collection; gives the path of what it answers. */
  const path = (name: string, ...given: unknown[]): number => {
    id += 1;
    batch.ObjectPaths[id] = {
      Id: id,
      ObjectPathType: PathType.method,
      Name: name,
      ParentObjectPathId: SETTINGS,
      ArgumentInfo: { Arguments: given },
    };
    return id;
  };
  const act = (actionType: number, name: string, at: number) =>
    batch.Actions.push({ Id: at, ActionType: actionType, Name: name, ObjectPathId: at });
  for (const [name, value] of wanted) act(ActionType.instantiate, "", path("Add", name, value));
  for (const name of gone) act(ActionType.method, "Delete", path("GetItem", name));
  await run(execute, batch);
}

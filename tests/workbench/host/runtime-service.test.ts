import { RuntimeService } from "../../../src/workbench/host/runtime-service";

const RUNTIME = "Microsoft.AppRuntime.AppRuntimeService";
const PERSISTENCE = "Microsoft.AppRuntime.AppRuntimePersistenceService";
const INTERNAL = "Microsoft.InternalService.AddinInternalService";

function batch(service: string, name: string, ...values: unknown[]): string {
  return JSON.stringify({
    Actions: [
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
      { Id: 3, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: values } },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: service, ArgumentInfo: {} } },
  });
}

function open(visible = false) {
  let shown = visible;
  const service = new RuntimeService({ visible: () => shown, setVisible: (next) => (shown = next) });
  const ask = (...args: Parameters<typeof batch>) => JSON.parse(service.execute(batch(...args))) as unknown;
  return { service, ask, shown: () => shown };
}

test("batches about the runtime are the host's, all others are the workbook's", () => {
  const { service } = open();
  expect(service.owns(batch(RUNTIME, "GetAppRuntimeState"))).toBe(true);
  expect(service.owns(batch(INTERNAL, "NotifyActionHandlerReady"))).toBe(true);
  expect(service.owns(batch("Microsoft.ExcelServices.CustomFunctions", "SetInvocationArrayResults"))).toBe(false);
  expect(service.owns(JSON.stringify({ Actions: [{ ArgumentInfo: { Arguments: [RUNTIME] } }], ObjectPaths: {} }))).toBe(
    false,
  );
});

test("the pane is shown and hidden, and says how it is", () => {
  const { ask, shown } = open();
  expect(ask(RUNTIME, "GetAppRuntimeState")).toEqual({ Results: [{ ActionId: 3, Value: "Background" }], TraceIds: [] });
  ask(RUNTIME, "SetAppRuntimeState", "Visible");
  expect(shown()).toBe(true);
  expect(ask(RUNTIME, "GetAppRuntimeState")).toEqual({ Results: [{ ActionId: 3, Value: "Visible" }], TraceIds: [] });
  ask(RUNTIME, "SetAppRuntimeState", "Background");
  expect(shown()).toBe(false);
});

test("how the add-in starts is remembered", () => {
  const { ask } = open();
  expect(ask(PERSISTENCE, "GetAppRuntimeStartState")).toEqual({
    Results: [{ ActionId: 3, Value: "Background" }],
    TraceIds: [],
  });
  ask(PERSISTENCE, "SetAppRuntimeStartState", "Inactive");
  expect(ask(PERSISTENCE, "GetAppRuntimeStartState")).toEqual({
    Results: [{ ActionId: 3, Value: "Inactive" }],
    TraceIds: [],
  });
});

test("an unknown member ends the batch with ApiNotFound and its name", () => {
  const { ask } = open();
  expect(ask(RUNTIME, "Explode")).toEqual({
    Results: [],
    TraceIds: [],
    Error: { Code: "ApiNotFound", Message: `${RUNTIME}.Explode`, ActionIndex: 1, Location: `${RUNTIME}.Explode` },
  });
});

import { FunctionCalls } from "../../../src/workbench/host/function-calls";
import type { RichApiMessage } from "../../../src/workbench/hosted-workbook";

const call = (id: number): RichApiMessage => [1, 1000, "", JSON.stringify({ invocationId: id }), 1, false];
const cancel = (id: number): RichApiMessage => [1, 1001, "", JSON.stringify({ invocationId: id }), 1, false];
const changed: RichApiMessage = [65_536, 1, "sheet", "{}", 1, false];
const READY = '{"Actions":[{"Name":"_SetOsfControlContainerReadyForCustomFunctions"}]}';
const results = (...ids: number[]) =>
  JSON.stringify({
    Actions: [
      { Name: "", ObjectPathId: 1 },
      { Name: "SetInvocationArrayResults", ArgumentInfo: { Arguments: [ids.map((id) => [id, true, 0])] } },
    ],
  });

function open() {
  const sent: RichApiMessage[][] = [];
  return { sent, calls: new FunctionCalls((messages) => sent.push(messages)) };
}

test("calls wait until the runtime has said that it is ready; events do not", () => {
  const { sent, calls } = open();
  calls.pass([call(1), changed, call(2)]);
  expect(sent).toEqual([[changed]]);
  calls.answered(READY);
  expect(sent).toEqual([[changed], [call(1), call(2)]]);
  calls.pass([call(3)]);
  expect(sent.at(-1)).toEqual([call(3)]);
});

test("calls without a result are asked again of the pane that is loaded anew", () => {
  const { sent, calls } = open();
  calls.answered(READY);
  calls.pass([call(1), call(2), call(3)]);
  calls.answered(results(1, 3));
  calls.restart();
  calls.pass([call(4)]);
  expect(sent).toEqual([[call(1), call(2), call(3)]]);
  calls.answered(READY);
  expect(sent.at(-1)).toEqual([call(2), call(4)]);
});

test("a call that was cancelled is not asked again", () => {
  const { sent, calls } = open();
  calls.answered(READY);
  calls.pass([call(1), call(2)]);
  calls.pass([cancel(1)]);
  calls.restart();
  calls.answered(READY);
  expect(sent.at(-1)).toEqual([call(2)]);
});

test("other batches change nothing", () => {
  const { sent, calls } = open();
  calls.pass([call(1)]);
  calls.answered('{"Actions":[]}');
  expect(sent).toEqual([]);
});

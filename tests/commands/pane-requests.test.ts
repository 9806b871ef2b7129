import { onPaneRequest, postPaneRequest, type PaneRequest } from "../../src/commands/pane-requests";

function recorder(): { heard: PaneRequest[]; listen: (request: PaneRequest) => void } {
  const heard: PaneRequest[] = [];
  return { heard, listen: (request) => heard.push(request) };
}

test("what is posted before the pane listens is delivered when it does, oldest first, once", () => {
  postPaneRequest("fill");
  postPaneRequest("check");
  const [first, second] = [recorder(), recorder()];
  const stopFirst = onPaneRequest(first.listen);
  const stopSecond = onPaneRequest(second.listen);
  stopFirst();
  stopSecond();
  expect([first.heard, second.heard]).toEqual([["fill", "check"], []]);
});

test("every listener hears what is posted while it listens, and nothing after", () => {
  const [first, second] = [recorder(), recorder()];
  const stopFirst = onPaneRequest(first.listen);
  const stopSecond = onPaneRequest(second.listen);
  postPaneRequest("summary");
  stopFirst();
  postPaneRequest("help");
  stopSecond();
  expect([first.heard, second.heard]).toEqual([["summary"], ["summary", "help"]]);
});

test("a listener that stops others while it is called keeps none of them from this request", () => {
  const second = recorder();
  let stopSecond = (): void => undefined;
  const stopFirst = onPaneRequest(() => stopSecond());
  stopSecond = onPaneRequest(second.listen);
  postPaneRequest("score");
  postPaneRequest("settings");
  stopFirst();
  expect(second.heard).toEqual(["score"]);
});

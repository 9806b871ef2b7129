import { PaneChannel, type ChannelOptions, type Incoming } from "../../../src/workbench/host/pane-channel";

const PANE = "http://localhost:2";
const HOST = "http://localhost:1";

interface Posted {
  text: string;
  target: string;
}

/** A host with a pane that remembers what it is sent. */
function open(change: Partial<ChannelOptions> = {}) {
  const posted: Posted[] = [];
  const calls: unknown[][] = [];
  const problems: unknown[][] = [];
  const registered: string[] = [];
  const pane = { postMessage: (text: string, target: string) => void posted.push({ text, target }) };
  const channel = new PaneChannel({
    pane: () => pane,
    paneOrigin: PANE,
    hostOrigin: HOST,
    conversation: "c1",
    call: (action, data) => {
      calls.push([action, data]);
      return Promise.resolve({ answer: data });
    },
    registered: (event) => registered.push(event),
    problem: (action, error) => problems.push([action, String(error)]),
    ...change,
  });
  return { channel, pane, posted, calls, problems, registered };
}

function request(change: Record<string, unknown> = {}): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: "executeMethod",
    _conversationId: "c1",
    _correlationId: 7,
    _data: { a: 1 },
    _origin: PANE,
    _serializerVersion: 1,
    ...change,
  });
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test("a call from the pane's window and origin is answered there, and to that origin only", async () => {
  const { channel, pane, posted, calls } = open();
  expect(channel.receive({ source: pane, origin: PANE, data: request() })).toBe(true);
  await settle();
  expect(calls).toEqual([["executeMethod", { a: 1 }]]);
  expect(posted.map(({ target }) => target)).toEqual([PANE]);
  expect(JSON.parse(posted[0]?.text ?? "")).toEqual({
    _messageType: 1,
    _responseType: 0,
    _errorCode: 0,
    _actionName: "executeMethod",
    _conversationId: "c1",
    _correlationId: 7,
    _origin: HOST,
    _serializerVersion: 1,
    _data: { answer: { a: 1 } },
  });
});

describe("a message is not taken, and nothing is answered,", () => {
  const stranger = { postMessage: () => undefined };
  const cases: [string, (pane: unknown) => Incoming][] = [
    ["from another window with the pane's origin", () => ({ source: stranger, origin: PANE, data: request() })],
    [
      "from the pane's window on another origin",
      (source) => ({ source, origin: "http://evil.example", data: request() }),
    ],
    ["from the host's own origin", (source) => ({ source, origin: HOST, data: request() })],
    ["from the same name on another port", (source) => ({ source, origin: "http://localhost:20", data: request() })],
    ["from an opaque origin", (source) => ({ source, origin: "null", data: request() })],
    ["without a source", () => ({ source: null, origin: PANE, data: request() })],
    [
      "of a page that was loaded before",
      (source) => ({ source, origin: PANE, data: request({ _conversationId: "c0" }) }),
    ],
    ["that is not text", (source) => ({ source, origin: PANE, data: JSON.parse(request()) as unknown })],
    ["that is not JSON", (source) => ({ source, origin: PANE, data: "hello" })],
    ["that is JSON but no object", (source) => ({ source, origin: PANE, data: "[0]" })],
    ["that is an answer", (source) => ({ source, origin: PANE, data: request({ _messageType: 1 }) })],
    ["without a correlation", (source) => ({ source, origin: PANE, data: request({ _correlationId: null }) })],
  ];

  test.each(cases)("%s", async (_name, message) => {
    const { channel, pane, posted, calls } = open();
    expect(channel.receive(message(pane))).toBe(false);
    await settle();
    expect([posted, calls]).toEqual([[], []]);
  });

  test("while there is no pane", async () => {
    const { channel, calls } = open({ pane: () => null });
    expect(channel.receive({ source: null, origin: PANE, data: request() })).toBe(false);
    await settle();
    expect(calls).toEqual([]);
  });

  test("after the conversation was closed", async () => {
    const { channel, pane, posted } = open();
    channel.close();
    expect(channel.receive({ source: pane, origin: PANE, data: request() })).toBe(false);
    expect(channel.raise("any", 1)).toBe(false);
    await settle();
    expect(posted).toEqual([]);
  });
});

test("a call that is under way when the conversation closes is not answered into the next page", async () => {
  let finish = (): void => undefined;
  const call = () => new Promise((resolve) => (finish = () => resolve("late")));
  const { channel, pane, posted } = open({ call });
  channel.receive({ source: pane, origin: PANE, data: request() });
  channel.close();
  finish();
  await settle();
  expect(posted).toEqual([]);
});

test("a call that fails is answered as failed, and told", async () => {
  const { channel, pane, posted, problems } = open({ call: () => Promise.reject(new Error("no such call: x")) });
  channel.receive({ source: pane, origin: PANE, data: request({ _actionName: "x" }) });
  await settle();
  const answer = JSON.parse(posted[0]?.text ?? "") as Record<string, unknown>;
  expect([answer._errorCode, answer._data]).toEqual([-2, "no such call: x"]);
  expect(problems).toEqual([["x", "Error: no such call: x"]]);
});

test("an event reaches the pane under its registration, and not before nor after it", () => {
  const { channel, pane, posted, registered } = open();
  expect(channel.raise("richApiMessage", 1)).toBe(false);
  const register = request({ _actionType: 1, _actionName: "richApiMessage", _correlationId: 9 });
  channel.receive({ source: pane, origin: PANE, data: register });
  expect(registered).toEqual(["richApiMessage"]);
  expect(JSON.parse(posted[0]?.text ?? "")).toMatchObject({ _responseType: 0, _correlationId: 9, _data: { Error: 0 } });
  expect(channel.raise("richApiMessage", { ArrayData: [] })).toBe(true);
  expect(JSON.parse(posted[1]?.text ?? "")).toMatchObject({
    _messageType: 1,
    _responseType: 1,
    _actionName: "richApiMessage",
    _correlationId: 9,
    _data: { ArrayData: [] },
  });
  expect(posted[1]?.target).toBe(PANE);
  const unregister = request({ _actionType: 2, _actionName: "richApiMessage" });
  channel.receive({ source: pane, origin: PANE, data: unregister });
  expect(channel.raise("richApiMessage", 1)).toBe(false);
});

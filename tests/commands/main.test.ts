import { COMMANDS } from "../../src/commands/names";
import { onPaneRequest, PANE_REQUESTS } from "../../src/commands/pane-requests";

type Handler = (event: { completed: () => void }) => void;

const handlers = new Map<string, Handler>();
const happened: string[] = [];

/** As much of Office as a command speaks to; it records the order of what is asked. */
const office = {
  actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
  addin: {
    showAsTaskpane: () => {
      happened.push("show");
      return Promise.resolve();
    },
  },
};

beforeAll(async () => {
  Object.assign(globalThis, { Office: office });
  await import("../../src/commands/main");
});
afterAll(() => Reflect.deleteProperty(globalThis, "Office"));
beforeEach(() => {
  happened.length = 0;
});

/** Presses a button and waits until its event is completed. */
async function press(name: string): Promise<void> {
  await new Promise<void>((resolve) => {
    handlers.get(name)?.({
      completed: () => {
        happened.push("completed");
        resolve();
      },
    });
  });
}

test("every command is associated, and every request of the pane has its command", () => {
  expect([...handlers.keys()]).toEqual(Object.keys(COMMANDS));
  expect(Object.values(COMMANDS)).toEqual([...PANE_REQUESTS]);
});

test.each(Object.entries(COMMANDS))(
  "%s asks the pane for %s, shows it, and completes its event",
  async (name, request) => {
    const stop = onPaneRequest((asked) => happened.push(asked));
    await press(name);
    stop();
    expect(happened).toEqual([request, "show", "completed"]);
  },
);

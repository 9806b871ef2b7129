import { Line } from "../../../src/taskpane/desk/line";
import { Order } from "../../../src/taskpane/desk/order";

/** A task that notes its beginning and ends when it is told to. */
function task(name: string, told: string[]) {
  let end: (failed?: Error) => void = () => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    end = (failed) => (failed === undefined ? resolve(name) : reject(failed));
  });
  return { end: (failed?: Error) => end(failed), run: () => (told.push(name), ended) };
}

describe("a line", () => {
  test("begins the first task at once and each further one after the one before", async () => {
    const told: string[] = [];
    const [a, b, c] = [task("a", told), task("b", told), task("c", told)];
    const line = new Line();
    const all = [line.do(a.run), line.do(b.run), line.do(c.run)];
    expect(told).toEqual(["a"]);
    a.end();
    await all[0];
    b.end();
    await all[1];
    c.end();
    expect(await Promise.all(all)).toEqual(["a", "b", "c"]);
    expect(told).toEqual(["a", "b", "c"]);
  });

  test("goes on after a task that failed, whose failure its asker gets", async () => {
    const told: string[] = [];
    const [a, b] = [task("a", told), task("b", told)];
    const line = new Line();
    const [first, second] = [line.do(a.run), line.do(b.run)];
    a.end(new Error("no"));
    await expect(first).rejects.toThrow("no");
    b.end();
    expect(await second).toBe("b");
  });

  test("does once what waits twice under one name, and again once it has begun", async () => {
    const told: string[] = [];
    const line = new Line();
    const first = task("first", told);
    const running = line.do(first.run, "check");
    let begun = 0;
    const check = () => Promise.resolve((begun += 1));
    const [one, other] = [line.do(check, "check"), line.do(check, "check")];
    first.end();
    await running;
    expect(await Promise.all([one, other])).toEqual([1, 1]);
    expect(await line.do(check, "check")).toBe(2);
  });
});

describe("the order of readings and edits", () => {
  test("an older reading does not follow a newer one, on the same sheet", () => {
    const order = new Order();
    const [older, newer] = [order.begin(), order.begin()];
    expect(order.take("s", newer)).toBe(true);
    expect(order.take("s", older)).toBe(false);
    expect(order.take("t", older)).toBe(true);
  });

  test("an edit after a reading began is missed by it, one before is not", () => {
    const order = new Order();
    order.edit("s");
    const turn = order.begin();
    expect(order.isEditedSince("s", turn)).toBe(false);
    order.edit("s");
    expect(order.isEditedSince("s", turn)).toBe(true);
    expect(order.isEditedSince("t", turn)).toBe(false);
  });
});

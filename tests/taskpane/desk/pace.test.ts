import { paced, secondsLeft } from "../../../src/taskpane/desk/pace";

describe("how long a reading will still take", () => {
  test.each([
    [0, 400, 900, undefined],
    [19, 400, 900, undefined],
    [20, 400, 1000, 19],
    [100, 400, 5000, 15],
    [399, 400, 20_000, 1],
    [400, 400, 20_000, 0],
  ])("%p of %p after %p ms: %p s", (done, all, elapsed, seconds) => {
    expect(secondsLeft(done, all, elapsed)).toBe(seconds);
  });

  test("is told ten times a second at most, and at the end", () => {
    let time = 0;
    const told: unknown[] = [];
    const tell = paced(
      () => new Date(time),
      (...facts) => told.push(facts),
    );
    for (let done = 1; done <= 40; done += 1) {
      time += 30;
      tell(done, 40);
    }
    expect(told).toEqual([
      [1, 40],
      [5, 40, 2],
      [9, 40, 1],
      [13, 40, 1],
      [17, 40, 1],
      [21, 40, 1],
      [25, 40, 1],
      [29, 40, 1],
      [33, 40, 1],
      [37, 40, 1],
      [40, 40, 0],
    ]);
  });
});

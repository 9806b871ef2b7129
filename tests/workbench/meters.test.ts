import { Meters } from "../../src/workbench/meters";
import { openGuest, type Guest } from "./support/guest";

describe("meters", () => {
  test("begin at nothing", () => {
    expect(new Meters().read()).toEqual({ syncs: 0, bytesIn: 0, bytesOut: 0, largestBatch: 0, members: {} });
  });

  test("count UTF-8 bytes each way, and the largest batch", () => {
    const meters = new Meters();
    meters.countSync("绩效", "ok");
    meters.countSync("abc", "效");
    expect(meters.read()).toEqual({ syncs: 2, bytesIn: 9, bytesOut: 5, largestBatch: 6, members: {} });
  });

  test("count uses of a member with its requirement set", () => {
    const meters = new Meters();
    meters.countMember("Range.values", "1.1");
    meters.countMember("Range.values", "1.1");
    meters.countMember("Range.getResizedRange", "1.2");
    expect(meters.read().members).toEqual({
      "Range.values": { uses: 2, since: "1.1" },
      "Range.getResizedRange": { uses: 1, since: "1.2" },
    });
  });

  test("what was read does not change afterwards", () => {
    const meters = new Meters();
    const before = meters.read();
    meters.countMember("Range.values", "1.1");
    meters.countSync("a", "b");
    expect(before.members).toEqual({});
    expect(before.syncs).toBe(0);
  });

  test("begin again after a reset", () => {
    const meters = new Meters();
    meters.countSync("a", "b");
    meters.reset();
    expect(meters.read().syncs).toBe(0);
  });
});

describe("meters of a guest", () => {
  let guest: Guest;
  beforeEach(() => {
    guest = openGuest();
  });
  afterEach(() => guest.workbook.dispose());

  async function write(rows: number): Promise<void> {
    await guest.run((context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, rows, 1);
      range.values = Array.from({ length: rows }, (_, row) => [row]);
      return context.sync();
    });
    // The run's end lets go of what it kept.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  test("count syncs and members of a real run", async () => {
    await write(3);
    const { syncs, members, bytesIn, bytesOut, largestBatch } = guest.workbook.meters();
    expect(syncs).toBe(2);
    expect(members).toEqual({
      "Workbook.worksheets": { uses: 1, since: "1.1" },
      "WorksheetCollection.getItem": { uses: 1, since: "1.1" },
      "Worksheet.getRangeByIndexes": { uses: 1, since: "1.7" },
      "Range.values": { uses: 1, since: "1.1" },
    });
    expect(largestBatch).toBeGreaterThan(200);
    expect(bytesIn).toBeGreaterThan(largestBatch);
    expect(bytesOut).toBeGreaterThan(50);
  });

  test("syncs do not grow with rows, bytes do", async () => {
    await write(3);
    const small = guest.workbook.meters();
    guest.workbook.resetMeters();
    await write(3000);
    const large = guest.workbook.meters();
    expect(large.syncs).toBe(small.syncs);
    expect(large.bytesIn).toBeGreaterThan(small.bytesIn + 10_000);
  });

  test("the custom-functions runtime's own batches are not counted", async () => {
    guest.startFunctions();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(guest.workbook.meters().syncs).toBe(0);
  });
});

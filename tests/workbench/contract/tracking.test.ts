import type { Batch } from "../../../src/workbench/richapi/wire";
import { enter, firstSheet } from "../support/cells";
import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";

const LEARN = "OfficeExtension.TrackedObjects";

let guest: Guest;
/** Names of the calls that went to the host. */
let sent: string[];
beforeEach(async () => {
  guest = openGuest();
  await enter(guest, "A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  sent = [];
  const { workbook } = guest;
  const execute = workbook.execute.bind(workbook);
  workbook.execute = (body) => {
    sent.push(...(JSON.parse(body) as Batch).Actions.map(({ Name }) => Name));
    return execute(body);
  };
});
afterEach(() => guest.workbook.dispose());

describe("objects across syncs", () => {
  documented("Excel.run keeps an object until it ends, and lets go of it then", "Excel.run", async () => {
    await guest.run(async (context) => {
      const range = firstSheet(context).getRange("A1").load("address");
      await context.sync();
      range.values = [[9]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent.filter((name) => name === "_KeepReference")).toHaveLength(1);
    expect(sent.filter((name) => name === "_RemoveReference")).toHaveLength(1);
  });

  documented("an object that is tracked can be used in a later sync", LEARN, async () => {
    const context = new guest.Excel.RequestContext();
    const range = firstSheet(context).getRange("A1:B2").getCell(1, 1).load("values");
    context.trackedObjects.add(range);
    await context.sync();
    range.values = [[40]];
    range.load("values,address");
    await context.sync();
    expect([range.values, range.address]).toEqual([[[40]], "Sheet1!B2"]);
    context.trackedObjects.remove(range);
    await context.sync();
    expect(sent).toContain("_RemoveReference");
  });

  documented("an object that is not tracked cannot be used in a later sync", LEARN, async () => {
    const context = new guest.Excel.RequestContext();
    const range = firstSheet(context).getRange("A1:B2").getCell(1, 1).load("values");
    await context.sync();
    expect(() => range.load("address")).toThrow("trackedObjects.add()");
  });

  documented("after it is removed, a tracked object cannot be used any more", LEARN, async () => {
    const context = new guest.Excel.RequestContext();
    const range = firstSheet(context).getRange("A1:B2").getCell(1, 1);
    context.trackedObjects.add(range);
    await context.sync();
    context.trackedObjects.remove(range);
    await context.sync();
    range.load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  documented("untrack lets go of a range", "Range.untrack", async () => {
    await guest.run(async (context) => {
      const range = firstSheet(context).getRange("A1").getCell(0, 0).load("values");
      await context.sync();
      range.untrack();
      await context.sync();
    });
    expect(sent).toContain("_RemoveReference");
  });

  undocumented("a reference that the host does not keep ends the batch with ItemNotFound", async () => {
    const body = {
      Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["Address"] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 6, Name: "ref-999" } },
    };
    const answer = JSON.parse(await guest.workbook.execute(JSON.stringify(body))) as { Error?: { Code: string } };
    expect(answer.Error?.Code).toBe("ItemNotFound");
  });
});

describe("objects as arguments", () => {
  documented("a range may be given as a range", "Range.getBoundingRect", async () => {
    const address = await guest.run(async (context) => {
      const sheet = firstSheet(context);
      const range = sheet.getRange("B2").getBoundingRect(sheet.getRange("D5")).load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B2:D5");
  });

  documented("a range may be given as an address", "Range.getIntersection", async () => {
    const address = await guest.run(async (context) => {
      const range = firstSheet(context).getRange("A1:C3").getIntersection("B2:E5").load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B2:C3");
  });

  undocumented("a range of another sheet has no place there", async () => {
    guest.engine.api.getActiveWorkbook()?.create("Sheet2", 10, 10);
    const code = await guest.refusal((context) => {
      const other = context.workbook.worksheets.getItem("Sheet2").getRange("A1");
      firstSheet(context).getRange("A1").getBoundingRect(other).load("address");
      return context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented(
    "an object of another context has no place there",
    "Learn: Common errors InvalidRequestContext",
    async () => {
      const other = firstSheet(new guest.Excel.RequestContext()).getRange("A1");
      const code = await guest.refusal((context) => {
        firstSheet(context).getRange("A1").getBoundingRect(other).load("address");
        return context.sync();
      });
      expect(code).toBe("InvalidRequestContext");
    },
  );
});

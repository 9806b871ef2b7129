import { valuesAt } from "../support/cells";
import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";

const LEARN = "Learn: Resource limits";
const TEXT = "绩".repeat(2000);

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

/** Fills cells with texts of 6,000 bytes each. */
async function fill(address: string, rows: number): Promise<void> {
  await guest.run((context) => {
    const values = Array.from({ length: rows }, () => [TEXT]);
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values;
    return context.sync();
  });
}

describe("limits of Excel on the web", () => {
  documented("a request of more than 5 MB is refused, and nothing of it is done", LEARN, async () => {
    await expect(fill("A1:A900", 900)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(await valuesAt(guest, "A1")).toEqual([[""]]);
  });

  documented("a request just under 5 MB is taken", LEARN, async () => {
    await fill("A1:A870", 870);
    expect(await valuesAt(guest, "A870")).toEqual([[TEXT]]);
  });

  documented("a response of more than 5 MB is refused", LEARN, async () => {
    await fill("A1:A500", 500);
    await fill("B1:B500", 500);
    await expect(valuesAt(guest, "A1:B500")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    await expect(valuesAt(guest, "A1:A500")).resolves.toHaveLength(500);
  });

  documented("more than 5,000,000 cells cannot be read at once", LEARN, async () => {
    await expect(valuesAt(guest, "A1:E1000001")).rejects.toMatchObject({ code: "RangeExceedsLimit" });
  });

  documented("the properties of cells of a whole column are null", "Learn: Work with unbounded ranges", async () => {
    const read = await guest.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A:A").load("values,formulas,text,rowCount");
      await context.sync();
      return [range.values, range.formulas, range.text, range.rowCount];
    });
    expect(read).toEqual([null, null, null, 1_048_576]);
  });

  documented("cellCount is -1 where there are more cells than an int32 counts", "Range.cellCount", async () => {
    const counts = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const [all, column] = [sheet.getRange().load("cellCount"), sheet.getRange("A:B").load("cellCount")];
      await context.sync();
      return [all.cellCount, column.cellCount];
    });
    expect(counts).toEqual([-1, 2_097_152]);
  });
});

describe("when a batch fails", () => {
  documented(
    "what was done before the error stays done, what follows is not done",
    "Learn: Error handling",
    async () => {
      const code = await guest.refusal((context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [["前"]];
        context.workbook.worksheets.getItem("没有").load("name");
        sheet.getRange("A2").values = [["后"]];
        return context.sync();
      });
      expect(code).toBe("ItemNotFound");
      expect(await valuesAt(guest, "A1:A2")).toEqual([["前"], [""]]);
    },
  );

  documented("debugInfo.errorLocation names the member that failed", "OfficeExtension.DebugInfo", async () => {
    const failed = guest.run((context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      return context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      name: "RichApi.Error",
      code: "ItemNotFound",
      message: "The requested resource does not exist.",
      debugInfo: { code: "ItemNotFound", errorLocation: "WorksheetCollection.getItem" },
    });
  });

  documented(
    "debugInfo.errorLocation names a property that cannot be set so",
    "OfficeExtension.DebugInfo",
    async () => {
      const failed = guest.run((context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [[1], [2]];
        return context.sync();
      });
      await expect(failed).rejects.toMatchObject({
        code: "InvalidArgument",
        debugInfo: { errorLocation: "Range.values" },
      });
    },
  );

  documented("a context works on after a batch that failed", "Learn: Error handling", async () => {
    const name = await guest.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Sheet1");
  });

  undocumented("batches are executed one after another, in the order they were sent", async () => {
    const write = (value: number) =>
      guest.run((context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [[value]];
        sheet.getRange(`B${value}`).formulas = [["=A1"]];
        const range = sheet.getRange("A1").load("values");
        return context.sync().then(() => range.values[0]?.[0] as unknown);
      });
    expect(await Promise.all([write(1), write(2), write(3)])).toEqual([1, 2, 3]);
    expect(await valuesAt(guest, "A1")).toEqual([[3]]);
  });
});

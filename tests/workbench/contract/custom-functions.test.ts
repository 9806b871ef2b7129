import { enter, shown, valuesAt } from "../support/cells";
import { documented, undocumented } from "../support/documented";
import { add, FunctionsGuest, number } from "../support/functions-guest";

const LEARN = "Learn: Custom functions";

let on: FunctionsGuest;
beforeEach(() => {
  on = new FunctionsGuest();
});
afterEach(() => on.close());

describe("a custom function", () => {
  documented("a function that is associated by its id fills the cell with what it returns", LEARN, async () => {
    on.define("ADD", [number("a"), number("b")], add);
    expect(await shown(on.guest, "A1", "=JX.ADD(1,2)")).toBe(3);
    expect(on.calls).toEqual([[1, 2]]);
  });

  documented("the name in the formula may be written in any case", `${LEARN} naming`, async () => {
    on.define("ADD", [number("a"), number("b")], add);
    expect(await shown(on.guest, "A1", "=jx.Add(1,2)")).toBe(3);
  });

  documented("a function may return text", `${LEARN} result.type`, async () => {
    on.define("NAME", [], () => "张三");
    expect(await shown(on.guest, "A1", "=JX.NAME()")).toBe("张三");
  });

  documented("text of digits that a function returns stays text", `${LEARN} result.type`, async () => {
    on.define("ID", [], () => "007");
    expect(await shown(on.guest, "A1", "=JX.ID()")).toBe("007");
  });

  documented("a function may return true or false", `${LEARN} result.type`, async () => {
    on.define("YES", [], () => true);
    expect(await shown(on.guest, "A1", "=JX.YES()")).toBe(true);
  });

  documented("a promise's value fills the cell when it comes", `${LEARN} that wait for data`, async () => {
    on.define("LATER", [number("a")], (a: number) => new Promise((resolve) => setTimeout(() => resolve(a * 2), 30)));
    expect(await shown(on.guest, "A1", "=JX.LATER(21)")).toBe(42);
  });

  documented("another argument in the cell it refers to calculates the function again", LEARN, async () => {
    on.define("ADD", [number("a"), number("b")], add);
    await enter(on.guest, "A1:A2", [[1], ["=JX.ADD(A1,10)"]]);
    expect(await valuesAt(on.guest, "A2")).toEqual([[11]]);
    await enter(on.guest, "A1", [[5]]);
    expect(await valuesAt(on.guest, "A2")).toEqual([[15]]);
  });

  documented("a function may stand within another", LEARN, async () => {
    on.define("ADD", [number("a"), number("b")], add);
    expect(await shown(on.guest, "A1", "=JX.ADD(JX.ADD(1,2),JX.ADD(3,4))")).toBe(10);
  });

  documented("a function may stand within Excel's own", LEARN, async () => {
    on.define("ADD", [number("a"), number("b")], add);
    expect(await shown(on.guest, "A1", '=IF(JX.ADD(1,2)>2,"达标","未达标")')).toBe("达标");
  });

  documented("invocation.address is where the function was called", "CustomFunctions.Invocation.address", async () => {
    const where = (invocation: { address: string }) => invocation.address;
    on.define("WHERE", [], where, { options: { requiresAddress: true } });
    await enter(on.guest, "B2:B3", [["=JX.WHERE()"], ["=JX.WHERE()"]]);
    expect(await valuesAt(on.guest, "B2:B3")).toEqual([["Sheet1!B2"], ["Sheet1!B3"]]);
  });

  documented("without requiresAddress there is no address", `${LEARN} options.requiresAddress`, async () => {
    on.define("WHERE", [], (invocation: { address?: string }) => String(invocation.address));
    expect(await shown(on.guest, "A1", "=JX.WHERE()")).toBe("undefined");
  });

  documented("an unknown function shows #NAME?", "Support: How to correct a #NAME? error", async () => {
    expect(await shown(on.guest, "A1", "=JX.NOWHERE(1)")).toBe("#NAME?");
  });

  undocumented("a formula that stood there before its function was known is calculated then", async () => {
    await enter(on.guest, "A1", [["=JX.ADD(1,2)"]]);
    expect(await valuesAt(on.guest, "A1")).toEqual([["#NAME?"]]);
    on.define("ADD", [number("a"), number("b")], add);
    await on.guest.workbook.settled();
    expect(await valuesAt(on.guest, "A1")).toEqual([[3]]);
  });

  undocumented("a function without implementation shows #VALUE!, as Office.js's own runtime decides", async () => {
    on.guest.workbook.registerFunctions("JX", [{ id: "GONE", name: "GONE", parameters: [] }]);
    expect(await shown(on.guest, "A1", "=JX.GONE()")).toBe("#VALUE!");
  });

  documented("a cell shows #GETTING_DATA until the answer comes", `${LEARN} that wait for data`, async () => {
    on.define("NEVER", [], () => new Promise(() => undefined));
    await on.guest.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["=JX.NEVER()"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await valuesAt(on.guest, "A1")).toEqual([["#GETTING_DATA"]]);
    expect(on.calls).toEqual([[]]);
  });

  undocumented("settled waits for a function that takes its time", async () => {
    on.define("SLOW", [], () => new Promise((resolve) => setTimeout(() => resolve(1), 400)));
    await on.guest.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["=JX.SLOW()"]];
      await context.sync();
    });
    await on.guest.workbook.settled();
    expect(await valuesAt(on.guest, "A1")).toEqual([[1]]);
  });

  undocumented("rows that come in while a function works do not lose its answer", async () => {
    on.define("SLOW", [], () => new Promise((resolve) => setTimeout(() => resolve(9), 700)));
    await on.guest.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["=JX.SLOW()"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    on.guest.engine.api.getActiveWorkbook()?.getActiveSheet().insertRows(0, 2);
    await on.guest.workbook.settled();
    expect(await valuesAt(on.guest, "A1:A3")).toEqual([[""], [""], [9]]);
  });
});

describe("many cells with a custom function", () => {
  undocumented("200 cells filled down are each asked once", async () => {
    on.define("ADD", [number("a"), number("b")], add);
    await enter(
      on.guest,
      "A1:A200",
      Array.from({ length: 200 }, (_, row) => [row]),
    );
    await enter(
      on.guest,
      "B1:B200",
      Array.from({ length: 200 }, (_, row) => [`=JX.ADD(A${row + 1},1)`]),
    );
    expect(await valuesAt(on.guest, "B1:B200")).toEqual(Array.from({ length: 200 }, (_, row) => [row + 1]));
    expect(on.calls).toHaveLength(200);
  });

  undocumented("equal calls are asked once", async () => {
    on.define("ADD", [number("a"), number("b")], add);
    await enter(
      on.guest,
      "B1:B50",
      Array.from({ length: 50 }, () => ["=JX.ADD(1,1)"]),
    );
    expect(on.calls).toEqual([[1, 1]]);
    expect(await valuesAt(on.guest, "B50")).toEqual([[2]]);
  });
});

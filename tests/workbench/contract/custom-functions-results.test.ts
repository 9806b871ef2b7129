import { enter, shown, valuesAt } from "../support/cells";
import { documented, undocumented } from "../support/documented";
import { FunctionsGuest, number } from "../support/functions-guest";

const LEARN = "Learn: Custom functions";

let on: FunctionsGuest;
beforeEach(() => {
  on = new FunctionsGuest();
});
afterEach(() => on.close());

describe("errors and arrays from a custom function", () => {
  const failing = (code: string, message?: string) => () => {
    throw new on.guest.CustomFunctions.Error(on.guest.CustomFunctions.ErrorCode[code] ?? "", message);
  };

  documented("each error code shows Excel's error", `${LEARN} errors`, async () => {
    for (const code of ["notAvailable", "divisionByZero", "invalidValue", "invalidNumber", "nullReference"]) {
      on.define(code.toUpperCase(), [], failing(code));
    }
    await enter(on.guest, "A1:E1", [
      [
        "=JX.NOTAVAILABLE()",
        "=JX.DIVISIONBYZERO()",
        "=JX.INVALIDVALUE()",
        "=JX.INVALIDNUMBER()",
        "=JX.NULLREFERENCE()",
      ],
    ]);
    expect(await valuesAt(on.guest, "A1:E1")).toEqual([["#N/A", "#DIV/0!", "#VALUE!", "#NUM!", "#NULL!"]]);
  });

  documented("an error's own message goes with the cell", `${LEARN} errors`, async () => {
    on.define("BAD", [], failing("notAvailable", "权重合计应为 100%"));
    expect(await shown(on.guest, "B3", "=JX.BAD()")).toBe("#N/A");
    expect(on.guest.workbook.functionMessage("sheet-1", 2, 1)).toBe("权重合计应为 100%");
    expect(on.guest.workbook.functionMessage("sheet-1", 0, 0)).toBeNull();
  });

  undocumented("the message goes when the cell is right again", async () => {
    on.define("BAD", [number("a")], (a: number) => (a > 0 ? a : failing("invalidValue", "须大于 0")()));
    await enter(on.guest, "A1:B1", [[-1, "=JX.BAD(A1)"]]);
    expect(on.guest.workbook.functionMessage("sheet-1", 0, 1)).toBe("须大于 0");
    await enter(on.guest, "A1", [[1]]);
    expect(await valuesAt(on.guest, "B1")).toEqual([[1]]);
    expect(on.guest.workbook.functionMessage("sheet-1", 0, 1)).toBeNull();
  });

  documented("an error that is returned shows as one that is thrown", `${LEARN} errors`, async () => {
    on.define("BAD", [], () => new on.guest.CustomFunctions.Error("#N/A", "没有数据"));
    expect(await shown(on.guest, "A1", "=JX.BAD()")).toBe("#N/A");
    expect(on.guest.workbook.functionMessage("sheet-1", 0, 0)).toBe("没有数据");
  });

  documented("a rejected promise shows the error it was rejected with", `${LEARN} errors`, async () => {
    on.define("BAD", [], () => Promise.reject(new on.guest.CustomFunctions.Error("#N/A", "没有数据")));
    expect(await shown(on.guest, "A1", "=JX.BAD()")).toBe("#N/A");
    expect(on.guest.workbook.functionMessage("sheet-1", 0, 0)).toBe("没有数据");
  });

  documented("an exception that the function does not handle shows #VALUE!", `${LEARN} errors`, async () => {
    on.define("BAD", [], () => {
      throw new TypeError("x is not a function");
    });
    expect(await shown(on.guest, "A1", "=JX.BAD()")).toBe("#VALUE!");
  });

  documented("an infinite number shows #NUM!", "Office.js custom-functions runtime", async () => {
    on.define("BAD", [], () => 1 / 0);
    expect(await shown(on.guest, "A1", "=JX.BAD()")).toBe("#NUM!");
  });

  documented("an array spills into the cells beside and below", "Learn: Return multiple results", async () => {
    on.define("TABLE", [], () => [
      [1, "甲"],
      [2, "乙"],
    ]);
    await enter(on.guest, "B2", [["=JX.TABLE()"]]);
    expect(await valuesAt(on.guest, "A1:C4")).toEqual([
      ["", "", ""],
      ["", 1, "甲"],
      ["", 2, "乙"],
      ["", "", ""],
    ]);
  });

  documented("a promise may bring an array too", "Learn: Return multiple results", async () => {
    on.define("TABLE", [], () => Promise.resolve([[1], [2], [3]]));
    await enter(on.guest, "A1", [["=JX.TABLE()"]]);
    expect(await valuesAt(on.guest, "A1:A3")).toEqual([[1], [2], [3]]);
  });

  documented("an array that has no room shows #SPILL!", "Learn: Return multiple results", async () => {
    on.define("TABLE", [], () => [[1], [2]]);
    await enter(on.guest, "A2", [["占"]]);
    expect(await shown(on.guest, "A1", "=JX.TABLE()")).toBe("#SPILL!");
    expect(await valuesAt(on.guest, "A2")).toEqual([["占"]]);
  });

  documented("null in an array shows 0", "office-js issue 1503", async () => {
    on.define("TABLE", [], () => [["甲", null]]);
    await enter(on.guest, "A1", [["=JX.TABLE()"]]);
    expect(await valuesAt(on.guest, "A1:B1")).toEqual([["甲", 0]]);
  });
});

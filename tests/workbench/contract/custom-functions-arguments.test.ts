import { enter, shown } from "../support/cells";
import { documented, undocumented } from "../support/documented";
import { FunctionsGuest, number, type Parameter } from "../support/functions-guest";

const LEARN = "Learn: Custom functions";

let on: FunctionsGuest;
beforeEach(() => {
  on = new FunctionsGuest();
});
afterEach(() => on.close());

describe("arguments of a custom function", () => {
  const any = (name: string, more: Partial<Parameter> = {}): Parameter => ({ name, type: "any", ...more });
  const kind = (value: unknown) => `${typeof value}:${JSON.stringify(value)}`;

  documented("a matrix parameter comes as rows of values", `${LEARN} parameters.dimensionality`, async () => {
    on.define("SUM", [{ name: "v", type: "number", dimensionality: "matrix" }], (v: number[][]) =>
      v.flat().reduce((a, b) => a + b, 0),
    );
    await enter(on.guest, "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    expect(await shown(on.guest, "D1", "=JX.SUM(A1:B2)")).toBe(10);
    expect(on.calls).toEqual([
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ]);
  });

  undocumented("a single cell for a matrix parameter comes as one row of one value", async () => {
    on.define(
      "COUNT",
      [any("v", { dimensionality: "matrix" })],
      (v: unknown[][]) => v.length * 10 + (v[0]?.length ?? 0),
    );
    await enter(on.guest, "A1", [[7]]);
    expect(await shown(on.guest, "D1", "=JX.COUNT(A1)")).toBe(11);
    expect(on.calls).toEqual([[[[7]]]]);
  });

  documented("an optional parameter that is left out comes as null", `${LEARN} parameter options`, async () => {
    on.define("KIND", [number("a"), any("b", { optional: true })], (_a: number, b: unknown) => kind(b));
    expect(await shown(on.guest, "A1", "=JX.KIND(1)")).toBe("object:null");
  });

  documented("repeating values come as one list", `${LEARN} parameter options`, async () => {
    on.define("ALL", [{ name: "v", type: "number", repeating: true }], (v: number[]) => v.join("+"));
    expect(await shown(on.guest, "A1", "=JX.ALL(1,2,3)")).toBe("1+2+3");
    expect(on.calls).toEqual([[[1, 2, 3]]]);
  });

  documented("repeating ranges come as one list of matrices", `${LEARN} parameter options`, async () => {
    const parameter: Parameter = { name: "v", type: "number", dimensionality: "matrix", repeating: true };
    on.define("ALL", [parameter], (v: number[][][]) => v.flat(2).reduce((a, b) => a + b, 0));
    await enter(on.guest, "A1:B1", [[1, 2]]);
    expect(await shown(on.guest, "D1", "=JX.ALL(A1:B1,5)")).toBe(8);
    expect(on.calls).toEqual([[[[[1, 2]], [[5]]]]]);
  });

  documented("an empty cell comes as null on the web", "office-js issue 4702", async () => {
    on.define("KIND", [any("a")], kind);
    expect(await shown(on.guest, "B1", "=JX.KIND(A1)")).toBe("object:null");
  });

  undocumented("an empty cell for a number is 0, for a text the empty text", async () => {
    on.define("NUMBER", [number("a")], kind);
    on.define("TEXT", [{ name: "a", type: "string" }], kind);
    expect(await shown(on.guest, "B1", "=JX.NUMBER(A1)")).toBe("number:0");
    expect(await shown(on.guest, "B2", "=JX.TEXT(A1)")).toBe('string:""');
  });

  undocumented("text of a number is taken as the number where one is declared", async () => {
    on.define("NUMBER", [number("a")], kind);
    expect(await shown(on.guest, "B1", '=JX.NUMBER("12.5")')).toBe("number:12.5");
  });

  undocumented("text where a number is declared shows #VALUE!, and the function is not called", async () => {
    on.define("NUMBER", [number("a")], kind);
    expect(await shown(on.guest, "B1", '=JX.NUMBER("良好")')).toBe("#VALUE!");
    expect(on.calls).toEqual([]);
  });

  undocumented("a range where one value is declared shows #VALUE!", async () => {
    on.define("NUMBER", [number("a")], kind);
    expect(await shown(on.guest, "B1", "=JX.NUMBER(A1:A2)")).toBe("#VALUE!");
  });

  documented("true and false come as such", `${LEARN} parameters.type`, async () => {
    on.define("KIND", [any("a")], kind);
    expect(await shown(on.guest, "B1", "=JX.KIND(TRUE)")).toBe("boolean:true");
    await enter(on.guest, "A1", [[false]]);
    expect(await shown(on.guest, "B2", "=JX.KIND(A1)")).toBe("boolean:false");
  });

  documented("text of digits in a cell comes as text", `${LEARN} parameters.type`, async () => {
    on.define("KIND", [any("a")], kind);
    await enter(on.guest, "A1", [["'007"]]);
    expect(await shown(on.guest, "B1", "=JX.KIND(A1)")).toBe('string:"007"');
  });

  documented(
    "errors are no arguments unless the add-in says that it takes them: the function is not called",
    `${LEARN} allowErrorForDataTypeAny`,
    async () => {
      on.define("KIND", [any("a")], kind);
      await enter(on.guest, "A1", [["=1/0"]]);
      expect(await shown(on.guest, "B1", "=JX.KIND(A1)")).toBe("#DIV/0!");
      expect(on.calls).toEqual([]);
    },
  );
});

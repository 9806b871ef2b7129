import { associateFunctions, functionsReady } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/table";

class Register {
  readonly ids: string[] = [];
  readonly Error = class extends Error {};

  associate(id: string): void {
    this.ids.push(id);
  }
}

afterEach(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

test("the functions are ready once every one is associated, where Excel's register is", () => {
  expect(functionsReady()).toBe(false);
  const register = new Register();
  Object.assign(globalThis, { CustomFunctions: register });
  expect(functionsReady()).toBe(false);
  associateFunctions(register);
  expect(register.ids).toEqual(FUNCTIONS.map(({ id }) => id));
  expect(functionsReady()).toBe(true);
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  expect(functionsReady()).toBe(false);
});

import { remember } from "../../src/domain/remember";

function counting(most: number): { readonly read: (text: string) => string; readonly asked: string[] } {
  const asked: string[] = [];
  const read = remember((text: string) => {
    asked.push(text);
    return text.toUpperCase();
  }, most);
  return { read, asked };
}

test("a text is read once", () => {
  const { read, asked } = counting(5);
  expect([read("a"), read("b"), read("a")]).toEqual(["A", "B", "A"]);
  expect(asked).toEqual(["a", "b"]);
});

test("an answer that says nothing is right the second time too", () => {
  const none = remember((text: string) => (text === "a" ? 1 : undefined), 5);
  expect([none("b"), none("b"), none("a"), none("a")]).toEqual([undefined, undefined, 1, 1]);
});

test("beyond the most, all are forgotten", () => {
  const { read, asked } = counting(2);
  for (const text of ["a", "b", "c", "c", "a"]) read(text);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});

test("a long text is not kept", () => {
  const { read, asked } = counting(2);
  const long = "x".repeat(201);
  read(long);
  read(long);
  expect(asked).toHaveLength(2);
});

test("names of the language's own are texts like others", () => {
  const { read } = counting(5);
  expect([read("__proto__"), read("constructor"), read("__proto__")]).toEqual([
    "__PROTO__",
    "CONSTRUCTOR",
    "__PROTO__",
  ]);
});

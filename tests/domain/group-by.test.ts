import { groupBy } from "../../src/domain/group-by";

test("things with the same key stand together, keys and things in their order", () => {
  const words = ["水利局", "农业局", "水务站", "农机站"];
  expect([...groupBy(words, (word) => word.slice(0, 1))]).toEqual([
    ["水", ["水利局", "水务站"]],
    ["农", ["农业局", "农机站"]],
  ]);
  expect([...groupBy([3, 4, 5], (number) => number % 2 === 0)]).toEqual([
    [false, [3, 5]],
    [true, [4]],
  ]);
});

test("nothing has no groups", () => {
  expect([...groupBy<string, string>([], (word) => word)]).toEqual([]);
});

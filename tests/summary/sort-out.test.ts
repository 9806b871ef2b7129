import { byPlace, foldName, identityOf } from "../../src/summary/identity";
import { sortOut } from "../../src/summary/sort-out";
import { submission } from "../support/submissions";

const at = (file: string, sheet = "自评表") => ({ place: { file, sheet } });
const files = (list: readonly { readonly place: { readonly file: string } }[]) => list.map(({ place }) => place.file);

describe("the year that is summed up", () => {
  const of = (...years: (number | null)[]) =>
    sortOut(
      years.map((year, index) => submission({ project: `项目${index}`, year })),
      null,
    ).year;

  test.each([
    [[2023, 2024, 2023], 2023],
    [[2023, 2024], 2024],
    [[2024, 2023], 2024],
    [[2022, 2023, 2022, 2023, null], 2023],
    [[null, null, 2021], 2021],
    [[null, null], null],
    [[], null],
  ])("of %j: %p", (years, year) => {
    expect(of(...years)).toBe(year);
  });

  test("is the one that is asked for, even where no form prints it", () => {
    const forms = [submission({ project: "甲", year: 2023 }), submission({ project: "乙", year: null })];
    const batch = sortOut(forms, 2024);
    expect([batch.year, batch.counted, batch.otherYears]).toEqual([2024, [forms[1]], [forms[0]]]);
  });
});

test("a form without a year is of the year that is summed up; others are kept apart, in their order", () => {
  const forms = [
    submission({ project: "甲", year: 2022 }),
    submission({ project: "乙", year: null }),
    submission({ project: "丙", year: 2024 }),
    submission({ project: "丁", year: 2024 }),
    submission({ project: "戊", year: 2023 }),
  ];
  const [a, b, c, d, e] = forms;
  expect(sortOut(forms, null)).toEqual({ year: 2024, counted: [b, c, d], duplicates: [], otherYears: [a, e] });
});

describe("forms of one project and unit", () => {
  const first = submission(at("a.xlsx"));
  const second = submission({ ...at("b.xlsx"), project: "农村 供水", budget: 200 });
  const third = submission({ ...at("a.xlsx", "自评表2"), year: null });

  test("the one counts whose file, then sheet, comes first, whatever the order", () => {
    for (const forms of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
    ]) {
      const { counted, duplicates } = sortOut(forms, 2024);
      expect(counted).toEqual([first]);
      expect(duplicates).toEqual(
        forms.filter((form) => form !== first).map((form) => ({ submission: form, of: first })),
      );
    }
  });

  test("the same file handed in twice counts once", () => {
    const again = { ...first };
    const { counted, duplicates } = sortOut([first, again], null);
    expect([counted.length, duplicates.length]).toEqual([1, 1]);
    expect(counted[0]).toBe(first);
    expect(duplicates[0]?.submission).toBe(again);
  });

  test("of other years, of other units, or without a name are no duplicates", () => {
    const forms = [
      first,
      submission({ ...at("c.xlsx"), year: 2023 }),
      submission({ ...at("d.xlsx"), unit: "水文站" }),
      submission({ ...at("e.xlsx"), project: null }),
      submission({ ...at("f.xlsx"), project: null }),
    ];
    const batch = sortOut(forms, 2024);
    expect(files(batch.counted)).toEqual(["a.xlsx", "d.xlsx", "e.xlsx", "f.xlsx"]);
    expect([files(batch.otherYears), batch.duplicates]).toEqual([["c.xlsx"], []]);
  });
});

test("names are compared without spaces, in one spelling of every sign", () => {
  expect(foldName("县水利局（本级） ")).toBe("县水利局(本级)");
  expect(foldName("ＩＴ 运维")).toBe("it运维");
});

test("the department stands for a unit that is not named", () => {
  expect(identityOf({ project: "甲", unit: null, department: "水利局" })).toBe("甲\n水利局");
  expect(identityOf({ project: "甲", unit: "水利局", department: "县政府" })).toBe("甲\n水利局");
  expect(identityOf({ project: "甲", unit: null, department: null })).toBe("甲\n");
  expect(identityOf({ project: null, unit: "水利局", department: null })).toBeNull();
});

test.each([
  [at("a"), at("b"), -1],
  [at("b"), at("a"), 1],
  [at("a", "1"), at("a", "2"), -1],
  [at("a"), at("a"), 0],
])("%j stands before or behind %j: %d", (one, other, order) => {
  expect(byPlace(one, other)).toBe(order);
});

test("one and the same form given twice is there once", () => {
  const [form, old] = [submission({ project: "甲", year: 2024 }), submission({ project: "甲", year: 2023 })];
  const batch = sortOut([form, form, form, old, old], 2024);
  expect([batch.counted, batch.duplicates, batch.otherYears]).toEqual([[form], [], [old]]);
});

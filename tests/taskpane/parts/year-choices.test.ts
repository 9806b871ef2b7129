import { yearChoices } from "../../../src/taskpane/parts/year-choices";

describe("years of a new form", () => {
  const now = new Date(2026, 2, 1);

  test("from next year back", () => {
    expect(yearChoices(now, 2025)).toEqual([2027, 2026, 2025, 2024, 2023, 2022, 2021, 2020]);
  });

  test("without a year that was set", () => {
    expect(yearChoices(now, null)).toEqual([2027, 2026, 2025, 2024, 2023, 2022, 2021, 2020]);
  });

  test("a year that was set before is among them, in its place", () => {
    expect(yearChoices(now, 2016)).toEqual([2027, 2026, 2025, 2024, 2023, 2022, 2021, 2020, 2016]);
    expect(yearChoices(now, 2030)[0]).toBe(2030);
  });
});

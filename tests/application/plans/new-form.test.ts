import { planNewForm } from "../../../src/application/plans/new-form";
import { drawTemplate } from "../../../src/application/template";
import { DEFAULT_PROFILE } from "../../../src/law/index";

test("a blank form comes as a new sheet behind the one that is named", () => {
  const { newSheets, sheets, purpose } = planNewForm("project-self-evaluation", DEFAULT_PROFILE, 2025, "封面");
  const plan = drawTemplate("project-self-evaluation", DEFAULT_PROFILE, 2025);
  expect({ newSheets, sheets, purpose }).toEqual({
    newSheets: [{ plan, after: "封面" }],
    sheets: [],
    purpose: "new-form",
  });
});

test.each([1999, 2100, 2025.5, Number.NaN])("no form is drawn for the year %p", (year) => {
  const refusal = expect.objectContaining({
    key: "new-form.year",
    facts: { year: String(year), first: 2000, last: 2099 },
  }) as Error;
  expect(() => planNewForm("project-self-evaluation", DEFAULT_PROFILE, year, null)).toThrow(refusal);
});

test("a form that cannot be drawn is refused", () => {
  expect(() => planNewForm("project-targets" as never, DEFAULT_PROFILE, 2025, null)).toThrow("new-form.unknown");
});

import { daysInMonth, isDay, serialToIso } from "../../../src/domain/target-value/calendar";

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [44561, "2021-12-31"],
  [44561.999, "2021-12-31"],
  [45351, "2024-02-29"],
  [2958465, "9999-12-31"],
])("serial number %s is %s", (serial, iso) => {
  expect(serialToIso(serial)).toBe(iso);
});

test.each([0, 0.5, 60, -1, 2958466, Number.NaN, Infinity])("serial number %s is no day", (serial) => {
  expect(serialToIso(serial)).toBeNull();
});

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [null, 2, 28],
  [2023, 4, 30],
  [2023, 12, 31],
])("%s-%s has %s days", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  [2023, 2, 29, false],
  [2024, 2, 29, true],
  [null, 2, 29, true],
  [2023, 4, 31, false],
  [2023, 0, 1, false],
  [2023, 13, 1, false],
  [2023, 1, 0, false],
])("%s-%s-%s is a day: %s", (year, month, day, there) => {
  expect(isDay(year, month, day)).toBe(there);
});

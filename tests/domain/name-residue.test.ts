import { nameResidue } from "../../src/domain/name-residue";

test.each([
  ["购置设备……", "…"],
  ["XX项目完成率", "XX"],
  ["××项目", "××"],
  ["**工程", "**"],
  ["__工程", "__"],
  ["指标 2：完工率", "指标 2："],
  ["工程验收合格率", null],
  ["*工程验收合格率", null],
  ["X光机购置数", null],
  ["", null],
])("nameResidue(%p) = %p", (name, expected) => {
  expect(nameResidue(name)).toBe(expected);
});

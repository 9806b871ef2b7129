import { PROFILES } from "../../src/law/index";
import { RULES } from "../../src/rules/index";
import { jixiao } from "../support/terminal";

interface ListedRule {
  id: string;
  severity: string;
  title: string;
  basis: { document: string; place: string; quote: string };
  thresholds: Record<string, unknown>;
}

test("rules --json lists every rule with its title, basis and figures", async () => {
  const { out, status } = await jixiao(["rules", "--json"]);
  const { version, rules } = JSON.parse(out) as { version: number; rules: ListedRule[] };
  expect([status, version]).toEqual([0, 1]);
  expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  expect(rules.filter(({ id, title }) => title === id)).toEqual([]);
  const budgetSum = rules.find(({ id }) => id === "F-02");
  expect(budgetSum?.severity).toBe("error");
  expect(budgetSum?.thresholds).toEqual({ moneyTolerance: 0.005 });
});

test("rules for a person: id, severity, title, basis", async () => {
  const { out } = await jixiao(["rules"]);
  expect(out).toContain("S-03  错误  总分应等于各项得分之和\n      依据：财预〔2020〕10号第十六条（条文待核）\n");
});

test("profiles --json gives every value, and each override with its base's value, reason and source", async () => {
  const { out } = await jixiao(["profiles", "--json"]);
  const { profiles } = JSON.parse(out) as {
    profiles: { id: string; base: string | null; overrides: Record<string, unknown>[] }[];
  };
  expect(profiles.map(({ id }) => id)).toEqual(PROFILES.map(({ id }) => id));
  const hubei = profiles.find(({ id }) => id === "hubei");
  expect(hubei?.base).toBe("mof-2020");
  expect(hubei?.overrides[0]).toMatchObject({
    name: "executionWeight",
    value: 20,
    baseValue: 10,
    because: "自评表按预算执行20分、年度绩效目标80分设置",
  });
});

test("profiles for a person name no identifier and no raw value", async () => {
  const { out } = await jixiao(["profiles"]);
  expect(out).toContain("    等级：优≥90、良≥80、中≥70、低≥60、差≥0\n");
  expect(out).toContain("    一级指标分值：成本20/产出40/效益20/满意度10、");
  expect(out).not.toMatch(/\[object|undefined|null|Weight|Rule|true|false/u);
});

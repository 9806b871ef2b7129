import type { FormId } from "../../src/domain/form-id";
import { readSheet } from "../../src/forms/read-sheet";
import { recogniseForm } from "../../src/forms/recognise";
import { drawnGrid, gridOf } from "../support/grid";

const LEVELS = "一级指标 | 二级指标 | 三级指标";
const OUTPUT = "产出指标 | 数量指标 | 数量";

const CASES: readonly (readonly [string, FormId | null, string])[] = [
  [
    "self-evaluation by its title and headings",
    "project-self-evaluation",
    `项目支出绩效自评表
     项目名称 | 甲
     ${LEVELS} | 年度指标值 | 实际完成值
     ${OUTPUT} | 1个 | 1个`,
  ],
  [
    "self-evaluation without a title",
    "project-self-evaluation",
    `项目名称 | 甲
     ${LEVELS} | 年度指标值 | 实际完成值
     ${OUTPUT} | 1个 | 1个`,
  ],
  [
    "self-evaluation known by its funds alone",
    "project-self-evaluation",
    `专项资金绩效自评表
     资金 | 全年预算数 | 全年执行数
     总额 | 1 | 1
     ${LEVELS} | 年度指标值 | 实际完成值
     ${OUTPUT} | 1个 | 1个`,
  ],
  [
    "a project paid for by a transfer is still a project",
    "project-self-evaluation",
    `项目支出绩效自评表
     项目名称 | 2022年中央转移支付区域项目
     项目类别 | 市对下转移支付项目□
     ${LEVELS} | 年度指标值 | 实际完成值
     ${OUTPUT} | 1个 | 1个`,
  ],
  [
    "whole department",
    "department-self-evaluation",
    `部门（单位）整体支出绩效自评表
     部门（单位）名称 | 某局
     ${LEVELS} | 年度指标值 | 实际完成值
     ${OUTPUT} | 1个 | 1个`,
  ],
  [
    "部门预算项目支出 is no whole department",
    "project-self-evaluation",
    `部门预算项目支出绩效自评表
     项目名称 | 甲
     ${LEVELS} | 年度指标值 | 实际完成值
     ${OUTPUT} | 1个 | 1个`,
  ],
  [
    "transfer",
    "transfer-self-evaluation",
    `转移支付（项目）绩效自评表
     转移支付（项目）名称 | 甲
     中央主管部门 | 部
     ${LEVELS} | 指标值 | 全年实际完成值
     ${OUTPUT} | 1个 | 1个`,
  ],
  [
    "monitoring",
    "monitoring",
    `项目支出绩效目标执行监控表
     项目名称 | 甲
     ${LEVELS} | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 完成目标可能性
     ${OUTPUT} | 1个 | 1个 | 1个 | 确定能`,
  ],
  [
    "targets",
    "target-declaration",
    `项目支出绩效目标申报表
     项目名称 | 甲
     ${LEVELS} | 指标值
     ${OUTPUT} | 1个`,
  ],
  [
    "targets of a department",
    "department-target",
    `部门整体支出绩效目标申报表
     部门名称 | 某局
     ${LEVELS} | 指标值
     ${OUTPUT} | 1个`,
  ],
  [
    "review of targets",
    "target-review",
    `绩效目标审核表
     审核内容 | 审核要点 | 审核意见
     规范完整性 | 是否规范 | 优`,
  ],
  [
    "evaluation framework",
    "evaluation",
    `项目支出绩效评价指标体系
     ${LEVELS} | 指标解释 | 评分标准 | 分值 | 得分
     决策 | 项目立项 | 立项依据充分性 | 依据 | 标准 | 3 | 3
     过程 | 资金管理 | 资金到位率 | 依据 | 标准 | 3 | 3`,
  ],
  [
    "a cover",
    null,
    `2021年度项目支出绩效自评报告
     项目名称：甲
     项目单位：乙
     2022年3月`,
  ],
  [
    "a list of many projects",
    null,
    `项目支出绩效自评汇总表
     序号 | 项目名称 | 主管部门 | 全年预算数 | 自评得分 | 等级
     1 | 甲 | 某局 | 100 | 95 | 优
     2 | 乙 | 某局 | 100 | 85 | 良`,
  ],
  [
    "a list of indicators of many projects",
    null,
    `指标明细
     项目名称 | ${LEVELS} | 指标值 | 完成值
     甲 | ${OUTPUT} | 1个 | 1个`,
  ],
  ["a narrative", null, "一、项目概况\n本项目年度指标值均已完成，实际完成值与年度指标值一致，得分90分。"],
];

test.each(CASES)("%s", (_, form, drawing) => {
  const grid = drawnGrid(drawing);
  expect(recogniseForm(grid)).toBe(form);
  const sheet = readSheet(grid);
  expect(sheet.form).toBe(form);
  expect(sheet.filled === null).toBe(form !== "project-self-evaluation");
});

test("an empty sheet is no form", () => {
  expect(readSheet(gridOf([]))).toEqual({ form: null, filled: null });
});

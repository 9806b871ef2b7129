/** Sentences of the rules on the head and the funds (F), weights (V) and structure (T). */
import type { RuleSentences } from "./rule-sentences";

const WEIGH_AGAIN = "并按指标重要程度重新分配分值。";

const SENTENCES_F: Readonly<Record<string, RuleSentences>> = {
  "F-01": {
    title: "项目名称、主管部门、实施单位、年度不能为空",
    message: "表头有必填项没有填写。",
    remedy: "请补填。",
    variants: {
      project: { message: "项目名称没有填写。", remedy: "请填写与部门预算一致的项目名称。" },
      department: { message: "主管部门没有填写。", remedy: "请填写主管部门名称。" },
      unit: { message: "实施单位没有填写。", remedy: "请填写项目实施单位名称。" },
      year: { message: "表上看不出是哪一年度。", remedy: "请在标题下写明年度，如“（2023年度）”。" },
    },
  },
  "F-02": {
    title: "年度资金总额应等于各资金来源之和",
    message: "年度资金总额为 {total}，各资金来源合计为 {sum}，相差 {difference}。",
    remedy: "请核对总额和各分项金额。",
    variants: {
      initial: {
        message: "年初预算数：年度资金总额为 {total}，各资金来源合计为 {sum}，相差 {difference}。",
        remedy: "请核对年初预算数一栏的总额和各分项。",
      },
      annual: {
        message: "全年预算数：年度资金总额为 {total}，各资金来源合计为 {sum}，相差 {difference}。",
        remedy: "请核对全年预算数一栏的总额和各分项。",
      },
      executed: {
        message: "全年执行数：年度资金总额为 {total}，各资金来源合计为 {sum}，相差 {difference}。",
        remedy: "请核对全年执行数一栏的总额和各分项。",
      },
    },
  },
  "F-03": {
    title: "全年执行数不能大于全年预算数",
    message: "{label}：全年执行数 {executed} 大于全年预算数 {budget}，超出 {over}。",
    remedy: "请核对两数；年中有追加的，全年预算数应填调整后的预算数。",
    variants: {
      initial: {
        message: "{label}：全年执行数 {executed} 大于年初预算数 {budget}，超出 {over}。",
        remedy: "请核对两数；年中有追加预算的，请按调整后的预算数计算执行率。",
      },
    },
  },
  "F-04": {
    title: "执行率应等于全年执行数除以全年预算数",
    message: "执行率填的是 {printed}，按全年执行数÷全年预算数应为 {due:percent}。",
    remedy: "请更正执行率，或核对预算数和执行数。",
    variants: {
      "no-percent": {
        message: "执行率填的是 {printed}，少了百分号，应为 {due:percent}。",
        remedy: "请写成百分数。",
      },
      unreadable: {
        message: "执行率填的是“{printed}”，不是百分数。",
        remedy: "请填写百分数，如 95.80%。",
      },
    },
  },
  "F-05": {
    title: "执行率应以全年预算数为分母",
    message: "执行率填的是 {printed}，是按年初预算数 {initial} 算的；按全年预算数 {annual} 应为 {due:percent}。",
    remedy: "请改用全年预算数（调整后的预算数）计算。",
  },
  "F-06": {
    title: "金额应为不小于 0 的数字",
    message: "金额填的是“{printed}”，不是数字。",
    remedy: "请只填数字，单位和说明写在别处。",
    variants: {
      negative: { message: "金额填的是 {printed}，小于 0。", remedy: "请核对，金额应不小于 0。" },
    },
  },
  "F-07": {
    title: "年中调整预算应说明理由",
    message: "全年预算数 {annual} 与年初预算数 {initial} 相差 {difference}，原因栏没有说明。",
    remedy: "请在原因栏写明追加或调减的理由。",
  },
  "F-08": {
    title: "执行率偏低应说明原因",
    message: "预算执行率为 {rate:percent}，低于 {limit:percent}，原因栏没有说明。",
    remedy: "请在原因栏说明（100字以内）。",
  },
  "F-10": {
    title: "总额与分项不能一边为 0 一边有数",
    message: "{label}为 0 或没有填写，而各资金来源合计为 {sum}。",
    remedy: "请把总额填为各资金来源之和。",
    variants: {
      parts: {
        message: "{label}为 {total}，而各资金来源都填 0。",
        remedy: "请按资金来源分别填写金额。",
      },
    },
  },
  "F-11": {
    title: "有执行数就应有预算数",
    message: "全年执行数为 {executed}，全年预算数却为 0 或没有填写，无法计算执行率。",
    remedy: "请填写全年预算数（调整后的预算数）。",
    variants: {
      initial: {
        message: "全年执行数为 {executed}，预算数却为 0 或没有填写，无法计算执行率。",
        remedy: "请填写预算数。",
      },
    },
  },
};

const SENTENCES_V: Readonly<Record<string, RuleSentences>> = {
  "V-01": {
    title: "分值合计应为 100",
    message:
      "指标分值合计 {indicators} 分，加执行率分值 {execution} 分，共 {found} 分，应为 {due} 分，相差 {difference} 分。",
    remedy: "请调整指标分值，使合计为 {due} 分。",
    variants: {
      indicators: {
        message: "指标分值合计 {indicators} 分；执行率占 {execution} 分，指标应为 {due} 分，相差 {difference} 分。",
        remedy: "请调整指标分值，使合计为 {due} 分。",
      },
    },
  },
  "V-03": {
    title: "一级指标分值应符合统一设置",
    message: "一级指标分值为{found}，统一设置为{due}。",
    remedy: "请按统一设置调整；确有特殊情况的，请附说明。",
  },
  "V-04": {
    title: "一级指标标注的分值应等于其下各项分值之和",
    message: "{level}标注 {printed} 分，其下各项分值合计 {found} 分，相差 {difference} 分。",
    remedy: "请核对标注的分值和各项分值。",
  },
  "V-05": {
    title: "每个指标都应有大于 0 的分值",
    message: "分值没有填写。",
    remedy: "请填写该指标的分值。",
    variants: {
      column: { message: "分值栏全部没有填写，共 {rows} 项指标。", remedy: "请逐项填写分值，合计按统一设置。" },
      unreadable: { message: "分值填的是“{printed}”，不是数字。", remedy: "请只填数字。" },
      "not-positive": { message: "分值填的是 {printed}，应大于 0。", remedy: "请填写分值；不考核的指标请删去。" },
    },
  },
  "V-06": {
    title: "单个指标分值不宜过高",
    message: "单个指标占 {weight} 分，超过 {limit} 分，权重过于集中。",
    remedy: `请细化指标，${WEIGH_AGAIN}`,
    variants: {
      alone: {
        message: "{level}只有这一个指标，独占 {weight} 分，权重过于集中。",
        remedy: `请补充指标，${WEIGH_AGAIN}`,
      },
    },
  },
  "V-08": {
    title: "执行率分值应按统一设置",
    message: "执行率分值为 {printed} 分，统一设置为 {due} 分。",
    remedy: "请按统一设置调整；当地另有规定的，请改用当地的口径审核。",
  },
  "V-10": {
    title: "不设满意度指标的，效益指标分值应相应调增",
    message: "没有设置满意度指标，效益指标分值合计为 {found} 分，应调增 {raise} 分到 {due} 分。",
    remedy: "请调增效益指标分值，或者补设满意度指标。",
  },
};

const SENTENCES_T: Readonly<Record<string, RuleSentences>> = {
  "T-01": {
    title: "应设置产出指标和效益指标",
    message: "缺少必设的一级指标。",
    remedy: "请补充。",
    variants: {
      output: { message: "没有产出指标。", remedy: "每个项目原则上都应设置产出指标，请补充。" },
      benefit: { message: "没有效益指标。", remedy: "每个项目原则上都应设置效益指标，请补充。" },
    },
  },
  "T-02": {
    title: "面向公众的项目应设置满意度指标",
    message: "没有满意度指标。",
    remedy: "直接面向社会公众服务的项目请补设满意度指标；不需设置的，请把它的分值调给效益指标。",
  },
  "T-04": {
    title: "新旧指标分类不能混用",
    message: "“{level2}”是一级指标“成本指标”下的二级指标，却列在产出指标下。",
    remedy: "请移到一级指标“成本指标”下；沿用旧分类的，改为产出指标下的“成本指标”。",
    variants: {
      twice: {
        message: "已设一级指标“成本指标”，产出指标下又有二级指标“{level2}”。",
        remedy: "请把成本类指标归到一处。",
      },
    },
  },
  "T-05": {
    title: "二级指标应是规定的名称",
    message: "“{level2}”不是{level1}下规定的二级指标。",
    remedy: "请改为下列之一：{known}。",
  },
  "T-06": {
    title: "三级指标名称不能为空",
    message: "这一行填了指标值、完成值或分值，三级指标名称却是空的。",
    remedy: "请填写三级指标名称；多余的行请清空。",
  },
  "T-07": {
    title: "三级指标不能过少",
    message: "全表只有 {found} 个三级指标，不少于 {fewest} 个为宜。",
    remedy: "请把绩效目标细化为更多可衡量的指标。",
  },
  "T-09": {
    title: "三级指标名称不能重复",
    message: "“{name}”与 {first} 的三级指标名称相同，会重复计分。",
    remedy: "请合并为一项，或改写名称以示区别。",
  },
  "T-11": {
    title: "指标值不能照抄指标名称",
    message: "指标值“{target}”只是重复指标名称“{name}”，没有写要达到什么程度。",
    remedy: "请填写可以衡量的指标值，如数量、比率或完成时间。",
  },
  "T-12": {
    title: "指标名称中不能留有空表的提示文字",
    message: "指标名称“{name}”中留有空表的“{residue}”。",
    remedy: "请删去提示文字，写出完整的名称。",
  },
  "T-13": {
    title: "指标值应填在指标值栏",
    message: "指标值“{value}”写在了指标名称里，指标值栏是空的。",
    remedy: "请把指标值移到指标值栏。",
  },
  "T-14": {
    title: "资金投入不能当作产出",
    message: "“{name}”是投入的资金，不是项目的产出。",
    remedy: "请改为资金办成的事，如数量、质量或时效；金额可放到成本指标。",
    variants: {
      money: {
        message: "“{name}”（指标值 {target}）是投入的资金，不是项目的产出。",
        remedy: "请改为资金办成的事，如数量、质量或时效；金额可放到成本指标。",
      },
      budget: {
        message: "“{name}”的指标值 {target} 就是项目的预算数，投入多少不是产出。",
        remedy: "请改为资金办成的事，如数量、质量或时效；金额可放到成本指标。",
      },
      cost: {
        message: "“{name}”（指标值 {target}）只说投入多少，没有说成本控制在多少以内。",
        remedy: "请改为成本控制类指标，如“项目总成本≤×万元”或单位成本。",
      },
    },
  },
};

/** By rule. */
export const SENTENCES_FVT: Readonly<Record<string, RuleSentences>> = {
  ...SENTENCES_F,
  ...SENTENCES_V,
  ...SENTENCES_T,
};

/** Why a check does not apply or cannot be decided, by key. */
export const WHYS_FVT: Readonly<Record<string, string>> = {
  "T-01.strange-level": "有的一级指标名称不在规定的名称之内，无法判断是否缺产出指标或效益指标。",
  "execution-weight-missing": "执行率分值没有填写或不是数字，无法核对分值合计。",
  "has-satisfaction": "本表设有满意度指标。",
  "levels-incomplete": "本表缺少必设的一级指标，没有可以比对的分值设置。",
  "levels-not-fixed": "当地只规定分值合计，不规定一级指标分值。",
  "local-levels": "本表的一级指标不是产出、效益、满意度这一套，不按此项审核。",
  "money-unreadable": "有金额不是数字，无法核对。",
  "no-budget": "没有预算数，无法计算执行率。",
  "no-budget-column": "本表没有预算数或执行数栏。",
  "no-execution-weight": "本表没有印执行率分值。",
  "no-funds-block": "本表没有项目资金一栏。",
  "no-funds-parts": "本表没有总额或分项资金来源，无法核对合计。",
  "no-funds-reason-column": "本表的项目资金没有原因栏。",
  "no-indicators": "本表没有填写绩效指标。",
  "no-level-weights": "一级指标没有标注分值。",
  "no-level2-column": "本表没有二级指标栏。",
  "no-name-column": "本表没有三级指标栏。",
  "no-output": "本表没有产出指标。",
  "no-rate-column": "本表没有执行率栏。",
  "no-target-column": "本表没有指标值栏。",
  "no-weight-column": "本表没有分值栏。",
  "not-asked-here": "当地没有这项要求。",
  "one-budget-column": "本表只有一栏预算数。",
  "other-scheme": "本表的执行率分值和指标分值是另一套设置，一级指标分值不按此口径比对。",
  "weights-missing": "有指标没有填写分值，无法核对分值。",
};

/** 计量单位 as people write them, by what they measure. Used to recognise text; what a unit is worth stands in unit-scale. */

/** Fractions of one. */
export const PERCENT_UNITS = ["%", "‰"];

/** Other spellings of the percent sign. */
export const PERCENT_WORDS = ["百分比", "百分号"];

export const POINT_UNITS = ["个百分点", "百分点"];

export const MONEY_UNITS = [
  "元",
  "角",
  "千元",
  "百元",
  "万元",
  "十万元",
  "百万元",
  "千万元",
  "亿元",
  "美元",
  "欧元",
  "港元",
  "日元",
];

export const TIME_UNITS = [
  "年",
  "学年",
  "季度",
  "月",
  "周",
  "星期",
  "天",
  "日",
  "工作日",
  "自然日",
  "日历天",
  "小时",
  "分钟",
  "秒",
];

/** Lengths, areas, volumes, masses, energy, sound, data. */
export const MEASURE_UNITS = [
  ..."公里 千米 km KM Km 里 海里 米 m 延米 延长米 厘米 cm 毫米 mm 公尺 尺 线公里 皮长公里 芯公里 车公里 人公里 吨公里".split(
    " ",
  ),
  ..."万亩 万平方米 平方米 平米 ㎡ m² m2 平方 平方公里 平方千米 km² km2 平方厘米 公顷 ha 亩 亩次 顷".split(" "),
  ..."万立方米 立方米 m³ m3 ㎥ 立方 方 升 L 毫升 ml mL".split(" "),
  ..."万吨 吨 t 千克 公斤 kg KG Kg 克 g 斤 毫克 mg 微克 μg ug 标煤 吨标准煤 吨标煤".split(" "),
  ..."千瓦时 kWh KWH kwh 度 千瓦 kW KW 兆瓦 MW 瓦 W 千伏安 kVA dB 分贝 ℃ 摄氏度 兆 GB TB MB Mbps mg/L μg/m³ ug/m3 μg/m3 mg/m³ mg/m3".split(
    " ",
  ),
];

/** What is counted. */
export const COUNTERS = [
  ..."个 项 条 件 次 人 名 户 家 所 场 期 篇 份 套 台 座 栋 幢 处 宗 株 棵 头 只 羽 匹 尾 辆 艘 架 部 本 册 张 幅 块 片 根 支 枚 颗 粒 盏 盒 箱 袋 桶 瓶 包".split(
    " ",
  ),
  ..."批 班 届 节 课时 学时 课 门 种 类 款 例 起 单 笔 间 房 床 床位 位 员 组 队 支队 对 双 副 面 盘 段 口 眼 道 孔 井 站 点 点位 村 乡 镇 乡镇 县 市 区 街道 社区 校 院 楼 层".split(
    " ",
  ),
  ..."分 级 星 倍 周岁 岁 轮 遍 回 趟 版 稿 字 词 页 题 人次 户次 车次 台次 场次 班次 批次 架次 件次 例次 频次 站次 家次 册次 头次 只次 剂次 针次 条次 项次 处次 艘次 辆次 课次 期次".split(
    " ",
  ),
  ..."人天 人日 人月 人年 台套 台班 工日 标箱 标准箱 TEU 自然村 行政村 标段 蹲位 车位 工位 厕位 学位 席 桌 餐 顿 人份 剂 针 胎 窝 枝 束 捆 丛 穴 盆 门次 兆次 标 案 案件 项目 课题 平台 系统 机构 企业 单位 路 盏灯 折 成 户数 人数 万人 万人次 万户 万次 万个 万件".split(
    " ",
  ),
];

/** Ten and its powers before a unit: 万人, 千万元. */
export const MULTIPLIERS = ["万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "亿", "万", "千", "百"];

/** Counters that a number written in Chinese characters may stand before: 三次, 两家. A 一期 is more often a phase than a count. */
export const SPOKEN_UNITS = new Set(
  "次 个 年 月 天 周 小时 工作日 人 名 户 家 场 篇 份 套 台 座 项 条 件 起 例 种 人次 场次 轮 批 遍 处 辆 所 间 栋 头".split(
    " ",
  ),
);

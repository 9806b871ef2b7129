/** Indicators whose name says that their figures are relative: those of two units have no sum. */
import { foldName } from "./identity";

/** A unit in brackets behind a name: 合格率(%). */
const BRACKETS = /\([^()]*\)$/u;
/** 率, but for the one that is measured in kilowatts; 度 only of what people think or know. */
const SHARE = /(?:(?<!功)率|比例|比重|占比|(?:满意|知晓|认可|支持)度|评分|得分|指数)$/u;
const FOR_EACH = /[人户亩村校次]均|平均|单价|均价|单位成本/u;

/**
 * True for the name of a share, a mark, or so much for each of something.
 *
 * @example isRelativeName("验收合格率（%）") // true
 */
export function isRelativeName(name: string): boolean {
  const plain = foldName(name).replace(BRACKETS, "");
  return SHARE.test(plain) || FOR_EACH.test(plain);
}

/** What a cell of an argument means. */
import { settle } from "../domain/decimal";
import { foldText } from "../domain/fold-text";
import { FORM_NAMES, type FormId } from "../domain/form-id";
import { parseNumber, parseRate } from "../domain/number-text";
import type { Quantity } from "../domain/quantity";
import { parseQuantity } from "../domain/target-value/parse-quantity";
import { readQuantity } from "../domain/target-value/read-quantity";
import { DEFAULT_PROFILE, PROFILES, profileById } from "../law/index";
import type { Profile } from "../law/profile";
import { complaintSentence, NO_WORDS, PARAMETER_TEXTS, YES_WORDS, type Complaint } from "../locales/zh-CN/functions";
import type { ParameterId, Scalar } from "./function-declaration";
import { FunctionError } from "./function-error";

/** An argument that cannot be read: #VALUE! with the parameter's name and what was given. */
export function unreadable(complaint: Complaint, parameter: ParameterId, given: Scalar): FunctionError {
  const facts = { name: PARAMETER_TEXTS[parameter].name, given: String(given) };
  return new FunctionError("#VALUE!", complaintSentence(complaint, facts));
}

/** A denominator of 0. */
export function divisionByZero(parameter: ParameterId): FunctionError {
  return new FunctionError("#DIV/0!", complaintSentence("zero-denominator", { name: PARAMETER_TEXTS[parameter].name }));
}

/**
 * A figure. An empty cell is 0, as Excel itself passes it; text is read as people type numbers (1,030.5).
 *
 * @throws FunctionError #VALUE!
 * @example numberArgument("1,030.5", "budget") // 1030.5
 */
export function numberArgument(given: Scalar, parameter: ParameterId): number {
  if (given === null) return 0;
  if (typeof given === "number" && Number.isFinite(given)) return settle(given);
  const read = typeof given === "string" ? parseNumber(given, { suffixes: ["分"] }) : null;
  if (read === null) throw unreadable("not-a-number", parameter, given);
  return read;
}

/** A figure of 0 or more. @throws FunctionError #VALUE! */
export function amountArgument(given: Scalar, parameter: ParameterId): number {
  const amount = numberArgument(given, parameter);
  if (amount < 0) throw unreadable("negative", parameter, amount);
  return amount;
}

/** A rate as a fraction: 0.95, "95%". @throws FunctionError #VALUE! @example rateArgument("95%", "rates") // 0.95 */
export function rateArgument(given: Scalar, parameter: ParameterId): number {
  if (typeof given !== "string") return numberArgument(given, parameter);
  const rate = parseRate(given);
  if (rate === null) throw unreadable("not-a-rate", parameter, given);
  return rate;
}

/** A target or a result. @throws FunctionError #VALUE! for TRUE, FALSE and numbers beyond all bounds */
export function quantityArgument(given: Scalar, parameter: ParameterId): Quantity {
  if (typeof given === "string") return parseQuantity(given);
  const value = numberArgument(given, parameter);
  return readQuantity({ type: "number", value, text: String(value), percent: false, date: false });
}

/** Excel passes a date cell as its serial number; these are the days from 1982 to 2064. */
const FIRST_DAY = 30000;
const LAST_DAY = 60000;

/** A result beside its target: against a date, a day's serial number is that day. @throws FunctionError #VALUE! */
export function resultArgument(given: Scalar, parameter: ParameterId, target: Quantity): Quantity {
  const isDay = typeof given === "number" && given >= FIRST_DAY && given <= LAST_DAY;
  if (target.kind !== "date" || !isDay) return quantityArgument(given, parameter);
  return readQuantity({ type: "number", value: given, text: String(given), percent: false, date: true });
}

/** Text, or a number as it is spelt; "" for an empty cell. @throws FunctionError #VALUE! */
export function textArgument(given: Scalar, parameter: ParameterId): string {
  if (given === null) return "";
  if (typeof given === "boolean") throw unreadable("not-a-text", parameter, given);
  return String(given);
}

/** 是/否, TRUE/FALSE, 1/0; an empty cell is 否. @throws FunctionError #VALUE! */
export function applicableArgument(given: Scalar, parameter: ParameterId): boolean {
  if (typeof given === "boolean") return given;
  if (given === null || given === 0) return false;
  const word = String(given).trim().toLowerCase();
  if (YES_WORDS.has(word)) return true;
  if (NO_WORDS.has(word)) return false;
  throw unreadable("not-a-yes", parameter, given);
}

/** A month's number. @throws FunctionError #VALUE! */
export function monthArgument(given: Scalar, parameter: ParameterId): number {
  const month = numberArgument(given, parameter);
  if (!Number.isInteger(month) || month < 1 || month > 12) throw unreadable("not-a-month", parameter, given);
  return month;
}

/** A profile; empty (null, "", or the 0 of an empty cell) is the default one. @throws FunctionError #VALUE! */
export function profileArgument(given: Scalar): Profile {
  if (given === null || given === "" || given === 0) return DEFAULT_PROFILE;
  const profile = profileById(String(given).trim());
  if (profile !== undefined) return profile;
  const known = PROFILES.map(({ id }) => id);
  throw new FunctionError("#VALUE!", complaintSentence("unknown-profile", { given: String(given) }, known));
}

const FORMS_BY_NAME: ReadonlyMap<string, FormId> = new Map(
  (Object.keys(FORM_NAMES) as FormId[]).flatMap((id) => [
    [id, id],
    [foldText(FORM_NAMES[id]).text, id],
  ]),
);

/** A form by its id or its name; empty (null, "", or the 0 of an empty cell) is any, null. @throws FunctionError #VALUE! */
export function formArgument(given: Scalar): FormId | null {
  if (given === null || given === "" || given === 0) return null;
  const form = FORMS_BY_NAME.get(foldText(String(given).trim()).text);
  if (form !== undefined) return form;
  const known = Object.values(FORM_NAMES);
  throw new FunctionError("#VALUE!", complaintSentence("unknown-form", { given: String(given) }, known));
}

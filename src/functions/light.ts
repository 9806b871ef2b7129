/** LIGHT 监控灯. */
import { complaintSentence, LIGHT_NAMES } from "../locales/zh-CN/functions";
import { monitoringLight } from "../scoring/monitoring-light";
import type { JxFunction } from "./function-declaration";
import { FunctionError } from "./function-error";
import { noValue } from "./no-value";
import { cellwise } from "./ranges";
import { monthArgument, profileArgument, quantityArgument } from "./read-argument";

/** 红 黄 绿 蓝: progress against month/12. @example LIGHT(120, 35, 6) // "红" */
export const lightFunction: JxFunction = {
  id: "LIGHT",
  parameters: ["target", "actual", "month", "profile"],
  optional: 1,
  answers: "spill",
  call: (args) =>
    cellwise(args, ([target = null, actual = null, month = null, profile = null]) => {
      const light = monitoringLight(
        quantityArgument(target, "target"),
        quantityArgument(actual, "actual"),
        monthArgument(month, "month"),
        profileArgument(profile),
      );
      if (typeof light === "string") return LIGHT_NAMES[light];
      if (light.why === "no-light" || light.why === "no-grade") {
        throw new FunctionError("#N/A", complaintSentence(light.why));
      }
      throw noValue(light.why);
    }),
};

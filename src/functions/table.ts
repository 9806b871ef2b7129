/** The list of custom functions. */
import { checkFunction } from "./check";
import { completionFunction } from "./completion";
import { costDeviationFunction } from "./cost-deviation";
import { deviationFunction } from "./deviation";
import { executionRateFunction } from "./execution-rate";
import { executionScoreFunction } from "./execution-score";
import type { JxFunction } from "./function-declaration";
import { goodRateFunction } from "./good-rate";
import { gradeFunction } from "./grade";
import { gradeDistributionFunction } from "./grade-distribution";
import { lightFunction } from "./light";
import { parseTargetFunction } from "./parse-target";
import { pingFunction } from "./ping";
import { rateBandsFunction } from "./rate-bands";
import { sampleFunction } from "./sample";
import { scoreFunction } from "./score";
import { scoreStepsFunction } from "./score-steps";
import { totalFunction } from "./total";
import { weightedFunction } from "./weighted";

export const FUNCTIONS: readonly JxFunction[] = [
  completionFunction,
  deviationFunction,
  costDeviationFunction,
  scoreFunction,
  scoreStepsFunction,
  executionRateFunction,
  executionScoreFunction,
  weightedFunction,
  totalFunction,
  gradeFunction,
  parseTargetFunction,
  lightFunction,
  goodRateFunction,
  gradeDistributionFunction,
  rateBandsFunction,
  checkFunction,
  sampleFunction,
  pingFunction,
];

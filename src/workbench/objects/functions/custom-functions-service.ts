/** The object that Office.js's custom-functions runtime makes by name at start and when functions answer. */
import type { CustomFunctions, InvocationResult } from "../../model/functions/custom-functions";
import { invalidArgument } from "../../richapi/errors";
import { membersOf, objectClass } from "../../richapi/object-class";

declare module "../../richapi/handle" {
  interface Targets {
    CustomFunctions: CustomFunctions;
  }
}

/** By number: results too large are sent again in parts; results may follow after 200 ms instead of 500, and after 2 s at most. */
const FEATURES = [1, 2, 4];

const { method } = membersOf<CustomFunctions>();

/** Where the custom-functions runtime reports itself ready and sends its results. */
export const customFunctionsClass = objectClass<"CustomFunctions">({
  name: "CustomFunctions",
  since: "1.1",
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: method("1.1", () => null),
    _GetEnabledFeatures: method("1.1", () => FEATURES),
    setInvocationArrayResults: method("1.1", (functions, args) => {
      const results = args.raw(0);
      if (!Array.isArray(results)) throw invalidArgument("results");
      functions.answer(results as InvocationResult[]);
      return null;
    }),
  },
});

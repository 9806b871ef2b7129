/** `Excel.FormatProtection`: what a protected sheet does with the cells of a range. */
import type { LockKey } from "../../model/book/lock-at";
import { lockState, setLock } from "../../model/book/locks";
import { uniform } from "../../model/cells/uniform";
import { flag } from "../../richapi/arguments";
import { membersOf, objectClass, type Property } from "../../richapi/object-class";
import type { FormatTarget } from "./target";

const { property } = membersOf<FormatTarget>();

function state(key: LockKey): Property<FormatTarget> {
  return property(
    "1.2",
    ({ ranges }) => uniform(ranges, ({ sheet, area }) => lockState(sheet, area, key)),
    ({ ranges }, value) => {
      if (value === null) return;
      for (const { sheet, area } of ranges) {
        sheet.requireFormattable(area);
        setLock(sheet, area, key, flag(value, key));
      }
    },
  );
}

/** `Excel.FormatProtection`. */
export const formatProtectionClass = objectClass<"FormatProtection">({
  name: "FormatProtection",
  since: "1.2",
  members: { locked: state("locked"), formulaHidden: state("formulaHidden") },
});

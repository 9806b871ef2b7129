/** The hidden members by which Office.js begins and ends listening. */
import type { EventKind } from "../../model/events/events";
import type { Book } from "../../model/book/book";
import { membersOf, type Member } from "../../richapi/object-class";

/** A kind of event, the name that Office.js registers it by, and its requirement set. */
export type Registration = readonly [kind: EventKind, name: string, since: string];

/**
 * A pair of members for each kind of event.
 *
 * @param bookOf the workbook behind what is listened to
 * @param targetOf the sheet's id, or what stands for all sheets
 * @example Object.keys(registerMembers([["changed", "DataChanged", "1.7"]], bookOf, targetOf))
 *   // ["_RegisterDataChangedEvent", "_UnregisterDataChangedEvent"]
 */
export function registerMembers<T>(
  registrations: readonly Registration[],
  bookOf: (target: T) => Book,
  targetOf: (target: T) => string,
): Record<string, Member<T>> {
  const { method } = membersOf<T>();
  return Object.fromEntries(
    registrations.flatMap(([kind, name, since]) => [
      [
        `_Register${name}Event`,
        method(since, (target) => {
          bookOf(target).events.register(kind, targetOf(target));
          return null;
        }),
      ],
      [
        `_Unregister${name}Event`,
        method(since, (target) => {
          bookOf(target).events.unregister(kind, targetOf(target));
          return null;
        }),
      ],
    ]),
  );
}

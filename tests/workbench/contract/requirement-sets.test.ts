import { CLASSES } from "../../../src/workbench/objects/index";
import type { BatchAnswer } from "../../../src/workbench/richapi/wire";
import { documented, undocumented } from "../support/documented";
import { documentedSets } from "../support/documented-sets";
import { openGuest, type Guest } from "../support/guest";

/** Objects that only Office.js's own runtimes know. */
const SERVICES = new Set(["CustomFunctions"]);
/** Names that differ on the wire from the API's: what the add-in calls them. */
const WIRE_NAMES: Readonly<Record<string, string>> = {
  "Worksheet.gridlines": "showGridlines",
  "Worksheet.headings": "showHeadings",
};

/** How the host's declarations differ from office.d.ts. */
function deviations(): string[] {
  const sets = documentedSets();
  return [...CLASSES.values()].flatMap(({ name, since, members }) => {
    if (SERVICES.has(name)) return [];
    const known = sets.get(name);
    if (known === undefined) return [`${name} is no class of office.d.ts`];
    const ofClass = known.since === null || known.since === since ? [] : [`${name}: ${since}, not ${known.since}`];
    const ofMembers = Object.entries(members).flatMap(([member, declared]) => {
      if (member.startsWith("_")) return [];
      const at = `${name}.${member}`;
      const documentedSet = known.members.get(WIRE_NAMES[at] ?? member);
      if (documentedSet === undefined) return [`${at} is no member of office.d.ts`];
      return documentedSet === null || documentedSet === declared.since
        ? []
        : [`${at}: ${declared.since}, not ${documentedSet}`];
    });
    return [...ofClass, ...ofMembers];
  });
}

/** A batch that asks for a member of the first sheet without Office.js's own check. */
function askSheet(action: Record<string, unknown>): string {
  return JSON.stringify({
    Actions: [{ Id: 9, ObjectPathId: 3, Name: "", ...action }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: {
        Id: 3,
        ObjectPathType: 3,
        Name: "GetItem",
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ["Sheet1"] },
      },
      4: { Id: 4, ObjectPathType: 3, Name: "GetFreezePanes", ParentObjectPathId: 3, ArgumentInfo: { Arguments: [] } },
      5: { Id: 5, ObjectPathType: 2, Name: "Microsoft.Nowhere.Service" },
    },
  });
}

let guest: Guest;
afterEach(() => guest.workbook.dispose());

async function raw(action: Record<string, unknown>): Promise<BatchAnswer> {
  return JSON.parse(await guest.workbook.execute(askSheet(action))) as BatchAnswer;
}

describe("requirement sets", () => {
  beforeEach(() => {
    guest = openGuest("1.7");
  });

  test("office.d.ts is read: classes, members, overloads, and members without a set", () => {
    const sets = documentedSets();
    expect(sets.get("Worksheet")?.since).toBe("1.1");
    expect(sets.get("Range")?.members.get("values")).toBe("1.1");
    expect(sets.get("Range")?.members.get("getSpillParent")).toBe("1.12");
    expect(sets.get("Runtime")?.members.get("enableEvents")).toBe("1.8");
    expect(sets.get("Worksheet")?.members.get("toJSON")).toBeNull();
  });

  test("every member is declared with the set that office.d.ts documents", () => {
    expect(CLASSES.size).toBeGreaterThan(5);
    expect(deviations()).toEqual([]);
  });

  documented("isSetSupported follows the host", "Office.RequirementSetSupport.isSetSupported", async () => {
    const supported = ["1.1", "1.7", "1.8", "1.15"].map((version) =>
      guest.requirements.isSetSupported("ExcelApi", version),
    );
    expect(supported).toEqual([true, true, false, false]);
    guest.workbook.dispose();
    guest = openGuest("1.14");
    expect(guest.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(guest.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    await Promise.resolve();
  });

  documented("Office.js itself refuses a member of a later set", "Learn: Requirement sets", async () => {
    const code = await guest.refusal((context) => {
      context.workbook.worksheets.getItem("Sheet1").onFormatChanged.add(() => Promise.resolve());
      return context.sync();
    });
    expect(code).toBe("ApiNotFound");
  });

  documented(
    "a member of a later set answers ApiNotFound, named, without Office.js's check",
    "ErrorCodes",
    async () => {
      const { Error: error } = await raw({ ActionType: 3, Name: "_RegisterFormatChangedEvent" });
      expect(error?.Code).toBe("ApiNotFound");
      expect(error?.Message).toMatch(/Worksheet\._RegisterFormatChangedEvent$/u);
      guest.workbook.setCeiling("1.9");
      expect((await raw({ ActionType: 3, Name: "_RegisterFormatChangedEvent" })).Error).toBeUndefined();
    },
  );

  documented("a property of a later set is refused in a load", "ErrorCodes.apiNotFound", async () => {
    guest.workbook.setCeiling("1.0");
    const { Error: error } = await raw({ ActionType: 2, QueryInfo: { Select: ["Name"] } });
    expect(error?.Code).toBe("ApiNotFound");
  });

  documented("an unknown method answers ApiNotFound and is named", "ErrorCodes.apiNotFound", async () => {
    const { Error: error, Results } = await raw({ ActionType: 3, Name: "TakeOff" });
    expect(error).toMatchObject({ Code: "ApiNotFound", ActionIndex: 0, Location: "Worksheet.takeOff" });
    expect(error?.Message).toMatch(/Worksheet\.takeOff$/u);
    expect(Results).toEqual([]);
  });

  documented("an unknown property answers ApiNotFound and is named", "ErrorCodes.apiNotFound", async () => {
    const { Error: error } = await raw({ ActionType: 2, QueryInfo: { Select: ["Colour"] } });
    expect(error).toMatchObject({ Code: "ApiNotFound", Location: "Worksheet.colour" });
  });

  undocumented("a member of every JavaScript object is none of the API's", async () => {
    const { Error: error } = await raw({ ActionType: 3, Name: "ToString" });
    expect(error).toMatchObject({ Code: "ApiNotFound", Location: "Worksheet.toString" });
  });

  undocumented("a property that is called, and a method that is loaded, answer ApiNotFound", async () => {
    expect((await raw({ ActionType: 3, Name: "Name" })).Error?.Location).toBe("Worksheet.name");
    expect((await raw({ ActionType: 2, QueryInfo: { Select: ["GetRange"] } })).Error?.Code).toBe("ApiNotFound");
  });

  undocumented("an unknown service answers ApiNotFound and is named", async () => {
    const { Error: error } = await raw({ ActionType: 3, ObjectPathId: 5, Name: "Go" });
    expect(error?.Code).toBe("ApiNotFound");
    expect(error?.Message).toMatch(/Microsoft\.Nowhere\.Service$/u);
  });

  undocumented("an unknown kind of action answers ApiNotFound and is named", async () => {
    const { Error: error } = await raw({ ActionType: 42 });
    expect(error?.Code).toBe("ApiNotFound");
    expect(error?.Message).toMatch(/ActionType 42$/u);
  });

  undocumented("a path that the batch does not have answers InvalidReference", async () => {
    expect((await raw({ ActionType: 2, ObjectPathId: 77 })).Error?.Code).toBe("InvalidReference");
  });

  undocumented("what is no batch is answered as a fault", async () => {
    const answer = JSON.parse(await guest.workbook.execute("{")) as BatchAnswer;
    expect(answer.Error?.Code).toBe("GeneralException");
  });
});

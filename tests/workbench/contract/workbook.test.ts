import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

documented("the workbook has a name", "Workbook.name", async () => {
  await guest.workbook.open({ ...(await guest.workbook.save()), name: "绩效自评表.xlsx" });
  const name = await guest.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });
  expect(name).toBe("绩效自评表.xlsx");
});

documented("it is open for writing, and nobody saves by itself", "Workbook.readOnly", async () => {
  const found = await guest.run(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly,autoSave");
    const shared = workbook.getIsActiveCollabSession();
    await context.sync();
    return [workbook.readOnly, workbook.autoSave, shared.value];
  });
  expect(found).toEqual([false, false, false]);
});

undocumented("what the host cannot do is named", async () => {
  const message = await guest
    .run(async (context) => {
      context.workbook.save();
      await context.sync();
    })
    .then(
      () => "",
      (error: unknown) => (error as { debugInfo: { code: string; message: string } }).debugInfo.message,
    );
  expect(message).toContain("Workbook.save");
});

undocumented("an object that is tracked no more is forgotten", async () => {
  const code = await guest.refusal(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    context.trackedObjects.add(range);
    await context.sync();
    context.trackedObjects.remove(range);
    await context.sync();
    range.load("address");
    await context.sync();
  });
  expect(code).toBe("ItemNotFound");
});

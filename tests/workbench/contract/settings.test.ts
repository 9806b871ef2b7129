import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

/** Values of settings, by batch of its own. */
function values(...keys: string[]): Promise<unknown[]> {
  return guest.run(async (context) => {
    const found = keys.map((key) => context.workbook.settings.getItem(key).load("value"));
    await context.sync();
    return found.map(({ value }) => value as unknown);
  });
}

function add(settings: Record<string, unknown>): Promise<void> {
  return guest.run(async (context) => {
    for (const [key, value] of Object.entries(settings)) context.workbook.settings.add(key, value);
    await context.sync();
  });
}

documented("text, numbers, truth values, lists and objects are kept", "SettingCollection.add", async () => {
  await add({ text: "绩效", number: 1.5, truth: false, list: [1, ["二"]], object: { a: { b: null } } });
  expect(await values("text", "number", "truth", "list", "object")).toEqual([
    "绩效",
    1.5,
    false,
    [1, ["二"]],
    { a: { b: null } },
  ]);
});

documented("a date comes back as a date", "SettingCollection.add", async () => {
  // Office.js knows the dates of its own world alone.
  const GuestDate = await guest.run(async (context) => {
    const properties = context.workbook.properties.load("creationDate");
    await context.sync();
    return properties.creationDate.constructor as DateConstructor;
  });
  await add({ when: new GuestDate(Date.UTC(2025, 0, 31)) });
  const [when] = await values("when");
  expect((when as Date).toISOString()).toBe("2025-01-31T00:00:00.000Z");
});

documented("a key that is there is set anew", "SettingCollection.add", async () => {
  await add({ a: 1 });
  await add({ a: 2 });
  const found = await guest.run(async (context) => {
    const settings = context.workbook.settings.load("items/key,items/value");
    const count = settings.getCount();
    await context.sync();
    return [count.value, settings.items.map(({ key, value }) => [key, value as unknown])];
  });
  expect(found).toEqual([1, [["a", 2]]]);
});

documented("the value may be changed", "Setting.value", async () => {
  await add({ a: 1 });
  await guest.run(async (context) => {
    context.workbook.settings.getItem("a").value = { changed: true };
    await context.sync();
  });
  expect(await values("a")).toEqual([{ changed: true }]);
});

documented("a key that is not there throws, or gives a null object", "SettingCollection.getItem", async () => {
  const code = await guest.refusal(async (context) => {
    context.workbook.settings.getItem("none");
    await context.sync();
  });
  const isNull = await guest.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("none");
    await context.sync();
    return setting.isNullObject;
  });
  expect([code, isNull]).toEqual(["ItemNotFound", true]);
});

documented("a deleted setting is gone, the others stay", "Setting.delete", async () => {
  await add({ a: 1, b: 2 });
  await guest.run(async (context) => {
    context.workbook.settings.getItem("a").delete();
    await context.sync();
  });
  expect((await guest.workbook.save()).custom.settings).toEqual({ b: 2 });
});

undocumented("keys are told apart by case, and any word is a key", async () => {
  await add({ Key: 1, key: 2 });
  await guest.run(async (context) => {
    context.workbook.settings.add("__proto__", { polluted: true });
    await context.sync();
  });
  expect(await values("Key", "key", "__proto__")).toEqual([1, 2, { polluted: true }]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

undocumented("a key without a letter is refused", async () => {
  const code = await guest.refusal(async (context) => {
    context.workbook.settings.add("", 1);
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

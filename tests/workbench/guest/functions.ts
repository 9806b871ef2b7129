/** The test add-in's custom functions. */

function add(a: number, b: number): number {
  return a + b;
}

function times(values: unknown[][]): number {
  return values
    .flat()
    .filter((value) => typeof value === "number")
    .reduce((product, value) => product * value, 1);
}

function later(value: unknown, delay: number | null): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), delay ?? 50);
  });
}

function table(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => (row + 1) * (column + 1)),
  );
}

function refuse(kind: number): never {
  if (kind === 1) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有数据");
  if (kind === 2) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "值不对");
}

CustomFunctions.associate("ADD", add);
CustomFunctions.associate("TIMES", times);
CustomFunctions.associate("LATER", later);
CustomFunctions.associate("TABLE", table);
CustomFunctions.associate("REFUSE", refuse);

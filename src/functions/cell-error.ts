/** An error that stands in a cell a function refers to. @example new CellError("#DIV/0!").name // "#DIV/0!" */
export class CellError {
  constructor(readonly name: string) {}
}

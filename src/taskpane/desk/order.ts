/** What came later, of readings and edits: an older reading never takes the place of a newer one. */
export class Order {
  #last = 0;
  readonly #taken = new Map<string, number>();
  readonly #edited = new Map<string, number>();

  /** The turn of a reading that begins now. */
  begin(): number {
    return (this.#last += 1);
  }

  /** Takes a reading, unless one that began later was taken: then false. */
  take(sheetId: string, turn: number): boolean {
    if ((this.#taken.get(sheetId) ?? 0) > turn) return false;
    this.#taken.set(sheetId, turn);
    return true;
  }

  edit(sheetId: string): void {
    this.#edited.set(sheetId, this.begin());
  }

  /** Whether a reading may miss an edit. @example order.isEditedSince("sheet-1", turn) // false */
  isEditedSince(sheetId: string, turn: number): boolean {
    return (this.#edited.get(sheetId) ?? 0) > turn;
  }
}

/** Lets one piece of work go after the other, so that none is lost and no two are done at once. */
export class Line {
  #last: Promise<unknown> = Promise.resolve();
  #length = 0;
  readonly #waiting = new Map<string, Promise<unknown>>();

  /**
   * Does a task once those before it have ended; at once where there are none.
   *
   * @param task must not join the same line and wait for it
   * @param name of tasks that are worth doing once: one that still waits under that name stands for this one too
   * @example await Promise.all([line.do(() => write("a")), line.do(() => write("b"))]) // a, then b
   */
  do<T>(task: () => Promise<T>, name?: string): Promise<T> {
    const before = name === undefined ? undefined : this.#waiting.get(name);
    // Whoever uses a name uses it for one kind of answer.
    if (before !== undefined) return before as Promise<T>;
    const isFirst = this.#length === 0;
    this.#length += 1;
    const begin = (): Promise<T> => {
      if (name !== undefined) this.#waiting.delete(name);
      return task();
    };
    const done = (isFirst ? begin() : this.#last.then(begin)).finally(() => (this.#length -= 1));
    if (!isFirst && name !== undefined) this.#waiting.set(name, done);
    // Its failure is for whoever asked for it; the next task begins all the same.
    this.#last = done.catch(() => undefined);
    return done;
  }
}

/** Answers kept for texts that come again and again: the same unit, operator or wording stands in thousands of rows. */

/** Texts longer than this come once. */
const LONGEST = 200;

/**
 * A function of a text that keeps its last answers.
 *
 * The answers are shared, so they must not be changed. Once `most` are kept all are forgotten: the memory it takes has
 * an end, whatever the texts are.
 *
 * @param read a pure function
 * @param most how many answers to keep
 * @example remember(readUnit, 500)("个") // readUnit("个")
 */
export function remember<T>(read: (text: string) => T, most: number): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}

/**
 * A function of an object that is answered once for each; the answer goes when the object does.
 *
 * The answers are shared, so they must not be changed.
 *
 * @param derive a pure function
 * @example oncePer(countWeights)(form) // countWeights(form)
 */
export function oncePer<K extends object, T>(derive: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = derive(key);
    known.set(key, answer);
    return answer;
  };
}

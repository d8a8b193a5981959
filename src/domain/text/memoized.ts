/** Works each text out once: most words and wordings of a journal come up again. */
export const memoized = <T>(workOut: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    // Nothing found is worked out once too.
    if (before !== undefined || known.has(text)) return before as T;
    const value = workOut(text);
    known.set(text, value);
    return value;
  };
};

/** The same for what is no text, as long as that is kept. */
export const remembered = <K extends object, T>(workOut: (key: K) => T): ((key: K) => T) => {
  const known = new WeakMap<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = workOut(key);
    known.set(key, value);
    return value;
  };
};

/** Works each text out once: most words and wordings of a journal come up again. */
export const memoized = <T>(workOut: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? workOut(text);
    known.set(text, value);
    return value;
  };
};

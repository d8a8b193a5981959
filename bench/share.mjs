/** Shares with Wilson's interval of 95 %. */

export const share = (part, of) => {
  if (of === 0) return '-';
  const [z, p] = [1.96, part / of];
  const middle = (p + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  return interval(p, middle - half, middle + half);
};

export const interval = (value, low, high) =>
  `${value.toFixed(3)} (${Math.max(0, low).toFixed(2)}-${Math.min(1, high).toFixed(2)})`;

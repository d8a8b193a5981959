/** JSON.stringify leaves these as they are; a terminal would obey some of them. */
const RAW = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Two spaces, a final newline, nothing in it that a terminal obeys; parsing it gives the same value. */
export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(RAW, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

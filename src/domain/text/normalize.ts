/** One form for what was typed in several: case and white space do not count. */
export const normalized = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

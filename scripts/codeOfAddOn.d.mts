/** Code.js for the functions that an entry exports. */
export function codeOfAddOn(entry: string): Promise<string>;
/** The level of JavaScript that Apps Script surely takes. */
export const TARGET: string;

/** A digest of all that the weights depend on: the messages, the rules and how words are read. */
export function digestOfSources(): string;

/** A labelled message. */
export type Message = { readonly label: string; readonly category: string; readonly text: string };

/** A labelled message with the names of the cues in each of its passages. */
export type Example = Message & {
  readonly isPushy: boolean;
  /** The scale that it belongs to, or -1. */
  readonly scale: number;
  /** Is there a curse or a shout, which needs no weighing? */
  readonly isPlain: boolean;
  readonly passages: readonly (readonly string[])[];
};

/** The weights of cues, a number for each scale, and those of a passage before its first cue. */
export type Model = {
  readonly table: ReadonlyMap<string, readonly number[]>;
  readonly start: readonly number[];
};

/** The weight of one unit in the table, in the exponent of the odds. */
export const UNIT: number;

/** A message with its cues. */
export function exampleOf(message: Message): Example;

/** The weights that the examples teach. */
export function learn(examples: readonly Example[]): Model;

/** What the heaviest passage of an example weighs, and on which scale. */
export function weighExample(
  example: Example,
  model: Model,
): { readonly weight: number; readonly scale: number };

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'clause' | 'sentence';

/** A word of the text, or a part of one: `didn't` is `did` and `not`. */
export type Token = {
  /** In the form in which words are compared: lower case, contractions and SMS spellings undone. */
  readonly form: string;
  /** Where the whole word stands in the text, also for a part of it. */
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** The words of somebody else, or a title. */
  readonly quoted: boolean;
  readonly isCapitalised: boolean;
};

/** A word as it stands in the text. */
export type RawWord = {
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
};

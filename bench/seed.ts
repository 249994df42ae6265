/** Numbers that look random and are the same in every run. */
export type Dice = {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`. */
  readonly between: (least: number, most: number) => number;
  /** One of some things. */
  readonly oneOf: <T>(things: readonly [T, ...T[]]) => T;
};

/** Dice from a seed. The generator is mulberry32, which is in the public domain. */
export function diceOf(seed: number): Dice {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return { next, between, oneOf: (things) => things[between(0, things.length - 1)] ?? things[0] };
}

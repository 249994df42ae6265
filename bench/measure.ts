/** Milliseconds that a piece of work takes. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}

/** Median times of two pieces of work, in milliseconds. */
export type Comparison = {
  readonly one: number;
  readonly other: number;
  /** What the very first run of `one` took, before anything was compiled. */
  readonly first: number;
};

/**
 * Takes the median times of two pieces of work: each is warmed up, and then they run in turns, one,
 * other, one, other …, so that both meet the same machine.
 */
export function compare(
  one: () => unknown,
  other: () => unknown,
  { turns, warmUp }: { readonly turns: number; readonly warmUp: number },
): Comparison {
  const first = timeOf(one);
  for (let turn = 1; turn < warmUp; turn += 1) one();
  for (let turn = 0; turn < warmUp; turn += 1) other();
  const times = Array.from({ length: turns }, () => [timeOf(one), timeOf(other)] as const);
  return {
    one: medianOf(times.map(([time]) => time)),
    other: medianOf(times.map(([, time]) => time)),
    first,
  };
}

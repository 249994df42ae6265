import { seededRandom } from '../seededRandom';

/**
 * Picks which execution goes on: `ready` are the numbers of those that can, in order, `last` is the
 * one that went on before.
 */
export type Choose = (ready: readonly number[], last: number | undefined) => number;

/** Gives the next whole number from 0 and below a limit. */
export type Dice = (below: number) => number;

/** Dice that fall alike for the same seed. */
export function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  return (below) => Math.floor(random() * below);
}

/** One switch in so many calls: some seeds change over all the time, others let a script run on. */
const PACES = [1, 2, 4, 8, 16];

/** Choices that are the same for the same seed. */
export function seededChoice(seed: number): Choose {
  const dice = diceOf(seed);
  const pace = PACES[dice(PACES.length)] ?? 1;
  return (ready, last) => {
    const switches = dice(pace) === 0;
    if (last !== undefined && !switches && ready.includes(last)) return last;
    return ready[dice(ready.length)] ?? 0;
  };
}

/**
 * The first execution makes so many steps, then all others run to their ends, then it goes on. All
 * places at which one script can be cut in two are tried by counting `steps` up.
 */
export function pausedAfter(steps: number): Choose {
  let made = 0;
  return (ready) => {
    const [others] = ready.filter((number) => number !== 0);
    const isFirst = ready.includes(0) && (made < steps || others === undefined);
    if (isFirst) made += 1;
    return isFirst ? 0 : (others ?? 0);
  };
}

import { seededRandom } from './seededRandom';
import type { Trigger } from './trigger';

/** How often a trigger fires that is due; `late` is in milliseconds. */
export type Firing = 'once' | 'twice' | 'never' | { readonly late: number };

/** A trigger that is due at an instant, in milliseconds since 1970. */
export type DueTrigger = { readonly at: number; readonly trigger: Trigger };

/** Decides how a trigger fires; for tests of what Google does not promise. */
export type Mishaps = (due: DueTrigger) => Firing;

const QUARTER_HOUR = 15 * 60_000;

/**
 * Mishaps by a seeded chance: every other time a trigger fires twice, not at all, or up to a quarter of
 * an hour late. Source: guide, "Installable triggers", which promises no exact time; that one time may
 * bring two runs or none is told by users.
 */
export function seededMishaps(seed: number): Mishaps {
  const random = seededRandom(seed);
  return () => {
    const drawn = Math.floor(random() * 6);
    if (drawn === 0) return 'twice';
    if (drawn === 1) return 'never';
    return drawn === 2 ? { late: Math.floor(random() * QUARTER_HOUR) } : 'once';
  };
}

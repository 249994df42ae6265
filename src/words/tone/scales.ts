import { cueTable, lineOfFine, startingWeights, unitsInOne } from './cueWeights';
import type { ToneKind } from './advice';

/** What a message is weighed for. Curses and shouting are seen by their spelling. */
export type Scale = Exclude<ToneKind, 'cursing' | 'shouting'>;

/** The scales, in the order of their weights. */
export const scales: readonly Scale[] = [
  'guilt',
  'complaint',
  'threat',
  'control',
  'pleading',
  'too-often',
];

/** A number for each scale: how far it leans to that side, against a message that is fine. */
export type Weights = Int32Array;

/** What a passage weighs before its first cue. */
export function weightsAtStart(): Weights {
  return Int32Array.from(startingWeights);
}

/** What nothing weighs. */
export function noWeights(): Weights {
  return new Int32Array(scales.length);
}

/** Adds some weights to others. */
export function addWeights(weights: Weights, others: Weights): void {
  others.forEach((weight, scale) => {
    weights[scale] = (weights[scale] ?? 0) + weight;
  });
}

/** What a passage may weigh and be fine: of many passages one must weigh more to stand out. */
export function mostOfFine(passages: number): number {
  return lineOfFine + unitsInOne * Math.log(Math.min(passages, MANY_PASSAGES));
}

/** Longer texts than these were not learned from. */
const MANY_PASSAGES = 12;

/** Adds what a cue weighs; a cue that is not known weighs nothing. */
export function addCue(weights: Weights, name: string): void {
  const place = places().get(name);
  if (place === undefined) return;
  for (let scale = 0; scale < scales.length; scale += 1) {
    weights[scale] = (weights[scale] ?? 0) + weightAt(place + scale);
  }
}

/** What a cue weighs on one scale. */
export function weightOn(scale: number, name: string): number {
  const place = places().get(name);
  return place === undefined ? 0 : weightAt(place + scale);
}

/** The scale that leans the most. */
export function heaviest(weights: Weights): number {
  return weights.reduce((best, weight, at) => (weight > (weights[best] ?? 0) ? at : best), 0);
}

/** Weights are written as one of 64 signs, the middle one for nothing. */
export const weightSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';

let signValues: Int8Array | undefined;

function weightAt(place: number): number {
  signValues ??= readSigns();
  return signValues[cueTable.charCodeAt(place)] ?? 0;
}

function readSigns(): Int8Array {
  const values = new Int8Array(128);
  for (let at = 0; at < weightSigns.length; at += 1) {
    values[weightSigns.charCodeAt(at)] = at - weightSigns.length / 2;
  }
  return values;
}

let knownPlaces: ReadonlyMap<string, number> | undefined;

/** Where the weights of each cue stand in the table. */
function places(): ReadonlyMap<string, number> {
  knownPlaces ??= readPlaces();
  return knownPlaces;
}

function readPlaces(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let start = 0;
  while (start < cueTable.length) {
    const end = cueTable.indexOf('\n', start);
    const place = end - scales.length;
    found.set(cueTable.slice(start, place), place);
    start = end + 1;
  }
  return found;
}

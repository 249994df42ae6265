import type { DraftKind } from './draftKind';

/** A message with places to fill: `{company}`, or `[text with {company}|text without it]`. */
export type Template = {
  /** `''` where the way of contact has no subject. */
  readonly subject: string;
  readonly text: string;
};

/** The ways of contact that a message is written for. */
export type DraftMethod = 'email' | 'phone' | 'short message';

/** Every way of contact. */
export const draftMethods: readonly DraftMethod[] = ['email', 'phone', 'short message'];

/** Some templates of one kind and way, to choose among. */
export type Templates = Readonly<Record<DraftKind, readonly Template[]>>;

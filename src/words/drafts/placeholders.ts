/** What a template may be filled with, by the name that stands in braces. */
export const placeholderNames = [
  'contact',
  'company',
  'role',
  'the role',
  'your name',
  'interview day',
  'applied day',
  'last check-in day',
  'last contact',
  'reply date',
  'wait date',
  'deadline date',
  'topic',
  'belated thanks',
] as const;

/** The name of a placeholder. */
export type PlaceholderName = (typeof placeholderNames)[number];

/** What each placeholder stands for; `''` where the row does not tell. */
export type PlaceholderValues = Readonly<Record<PlaceholderName, string>>;

/** When a time trigger fires; the hour is that of `zone`. */
export type TriggerSchedule = {
  readonly frequency:
    | { readonly kind: 'hours'; readonly every: number }
    | { readonly kind: 'days'; readonly every: number }
    | { readonly kind: 'weeks'; readonly every: number };
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly zone: string;
};

/** A time trigger of the add-on in this document, made by this user. */
export type Trigger = {
  readonly id: string;
  readonly functionName: string;
  readonly userEmail: string;
  readonly schedule: TriggerSchedule;
  /** When it was made, in milliseconds since 1970-01-01T00:00Z: from then on it counts. */
  readonly createdAt: number;
};

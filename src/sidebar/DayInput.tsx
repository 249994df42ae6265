import type { ComponentChild } from 'preact';

/** What a day input needs: its label, the day as `YYYY-MM-DD` or `''`, and what to do with another. */
export type DayInputProps = {
  readonly label: string;
  readonly value: string;
  readonly change: (day: string) => void;
};

/** A labelled field for a day. */
export function DayInput({ label, value, change }: DayInputProps): ComponentChild {
  return (
    <label>
      {label}
      <input
        type="date"
        value={value}
        onInput={({ currentTarget }) => {
          change(currentTarget.value);
        }}
      />
    </label>
  );
}

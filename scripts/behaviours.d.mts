/** A behaviour that the workbench imitates. */
export type Behaviour = {
  readonly id: string;
  readonly behaviour: string;
  readonly source: string;
  readonly kind: 'source' | 'guess';
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly test: string;
  readonly name: string;
};

/** All behaviours of workbench/behaviours. */
export function readBehaviours(): readonly Behaviour[];

/** The behaviours as rows of a Markdown table. */
export function behavioursAsTable(behaviours: readonly Behaviour[]): string;

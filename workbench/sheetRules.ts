import type { Reshaping } from './areas';
import { Protections, type Protection } from './protections';
import { Validations, type ValidationsData } from './validations';

/** Protection and validation as data. */
export type SheetRulesData = {
  readonly protections: readonly Protection[];
  readonly validations: ValidationsData;
};

/** What a document lets be written where: its protections and its data validation. */
export class SheetRules {
  readonly protections: Protections = new Protections();
  readonly validations: Validations = new Validations();

  /** Moves along with the cells of a sheet. */
  reshape(sheet: string, reshaping: Reshaping): void {
    this.protections.reshape(sheet, reshaping);
    this.validations.reshape(sheet, reshaping);
  }

  /** Goes with a sheet that gets another name, or is gone where there is none. */
  renameSheet(from: string, to: string | undefined): void {
    this.protections.renameSheet(from, to);
    this.validations.renameSheet(from, to);
  }

  /** All of it as data. */
  dump(): SheetRulesData {
    return { protections: this.protections.all, validations: this.validations.dump() };
  }

  /** Takes up what `dump` gave. */
  restore({ protections, validations }: SheetRulesData): void {
    this.protections.restore(protections);
    this.validations.restore(validations);
  }
}

import { contains, movedArea, overlap, type Reshaping } from './areas';
import type { Area } from './model';

/** What protects a range or a sheet. */
export type Protection = {
  readonly id: number;
  readonly sheet: string;
  /** Null where the whole sheet is protected. */
  readonly area: Area | null;
  readonly description: string;
  /** Who may edit beside the owner; null until a script has changed the list. */
  readonly editors: readonly string[] | null;
  readonly isWarningOnly: boolean;
  /** What stays open to all in a protected sheet. */
  readonly unprotected: readonly Area[];
};

/** What a script may change of a protection. */
export type ProtectionChange = Partial<Omit<Protection, 'id' | 'sheet' | 'area'>>;

/**
 * The protected ranges and sheets of a document. A new one keeps nobody out: until a script changes
 * its list of editors it mirrors who may edit the spreadsheet. Of several that cover a cell each must
 * let the user in; one that only warns stops no script. Source: Apps Script reference, Range.protect,
 * Sheet.protect and class Protection.
 */
export class Protections {
  #protections: readonly Protection[] = [];
  #lastId = 0;

  /** All of them, oldest first. */
  get all(): readonly Protection[] {
    return this.#protections;
  }

  /** Protects an area, or a sheet where it is null; what is protected already is given as it is. */
  protect(sheet: string, area: Area | null): Protection {
    const same = this.#protections.find(
      (known) => known.sheet === sheet && JSON.stringify(known.area) === JSON.stringify(area),
    );
    if (same !== undefined) return same;
    this.#lastId += 1;
    const made: Protection = {
      id: this.#lastId,
      sheet,
      area: area === null ? null : plain(area),
      description: '',
      editors: null,
      isWarningOnly: false,
      unprotected: [],
    };
    this.#protections = [...this.#protections, made];
    return made;
  }

  /** The protection of this id; undefined where it was removed. */
  find(id: number): Protection | undefined {
    return this.#protections.find((known) => known.id === id);
  }

  /** Changes one of them; without effect where it was removed. */
  change(id: number, change: ProtectionChange): void {
    this.#protections = this.#protections.map((known) =>
      known.id === id ? { ...known, ...change } : known,
    );
  }

  /** Removes one of them. */
  remove(id: number): void {
    this.#protections = this.#protections.filter((known) => known.id !== id);
  }

  /** Whether something keeps an editor out of an area, or, without one, from reshaping a sheet. */
  keepsOut(email: string, sheet: string, area?: Area): boolean {
    return this.#protections.some(
      (known) =>
        known.sheet === sheet &&
        isClosedTo(known, email) &&
        (area === undefined || reaches(known, area)),
    );
  }

  /** Whether the protection of a whole sheet keeps an editor out. */
  isWhollyClosed(email: string, sheet: string): boolean {
    return this.#protections.some(
      (known) => known.sheet === sheet && known.area === null && isClosedTo(known, email),
    );
  }

  /** Whether rows or columns may not be put in or taken out, since that would reshape what is closed. */
  forbidsReshaping(email: string, sheet: string, reshaping: Reshaping): boolean {
    return this.#protections.some((known) => {
      if (known.sheet !== sheet || !isClosedTo(known, email)) return false;
      if (known.area === null) return true;
      const moved = movedArea(known.area, reshaping);
      return moved?.rows !== known.area.rows || moved.columns !== known.area.columns;
    });
  }

  /** Moves along with the cells. */
  reshape(sheet: string, reshaping: Reshaping): void {
    this.#protections = this.#protections.flatMap((known) => {
      if (known.sheet !== sheet) return [known];
      const unprotected = known.unprotected.flatMap((area) => movedArea(area, reshaping) ?? []);
      if (known.area === null) return [{ ...known, unprotected }];
      const area = movedArea(known.area, reshaping);
      return area === undefined ? [] : [{ ...known, area, unprotected }];
    });
  }

  /** Goes with a sheet that gets another name, or is gone where there is none. */
  renameSheet(from: string, to: string | undefined): void {
    this.#protections = this.#protections.flatMap((known) => {
      if (known.sheet !== from) return [known];
      return to === undefined ? [] : [{ ...known, sheet: to }];
    });
  }

  /** Takes up protections that were there before. */
  restore(protections: readonly Protection[]): void {
    this.#protections = protections;
    this.#lastId = Math.max(0, ...protections.map(({ id }) => id));
  }
}

/** The owner of the spreadsheet is never asked: whoever calls this knows that it is another user. */
function isClosedTo({ editors, isWarningOnly }: Protection, email: string): boolean {
  return !isWarningOnly && editors !== null && !editors.includes(email);
}

function reaches({ area, unprotected }: Protection, wanted: Area): boolean {
  if (area !== null) return overlap(area, wanted);
  return !unprotected.some((open) => contains(open, wanted));
}

function plain({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}

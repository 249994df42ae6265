/**
 * The ids of sheets (`gid` in the address): 0 for the first seen, then nine digits each. The model
 * knows sheets by name alone, so a renamed sheet gets another id here, unlike on Google.
 */
export class SheetIds {
  readonly #ids = new Map<string, number>();

  /** The names so far, in the order in which they got their ids. */
  get names(): readonly string[] {
    return [...this.#ids.keys()];
  }

  /** The id of the sheet of this name. */
  idOf(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.#ids.size === 0 ? 0 : 100_000_000 + this.#ids.size;
      this.#ids.set(name, id);
    }
    return id;
  }
}

/** What a key does in the grid while no cell is being edited. */
export type GridCommand =
  | {
      readonly kind: 'move';
      readonly rows: number;
      readonly columns: number;
      readonly extends: boolean;
    }
  | {
      readonly kind: 'jump';
      readonly to: 'rowStart' | 'rowEnd' | 'start' | 'end';
      readonly extends: boolean;
    }
  | { readonly kind: 'page'; readonly direction: 1 | -1; readonly extends: boolean }
  /** `text` replaces what is in the cell; `undefined` edits what is there. */
  | { readonly kind: 'edit'; readonly text: string | undefined }
  | { readonly kind: 'clear' }
  | { readonly kind: 'selectAll' };

/** The part of a keyboard event that counts. */
export type Key = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The command of a key; `undefined` leaves it to the browser. */
export function commandOf(key: Key): GridCommand | undefined {
  if (key.altKey) return undefined;
  const isControl = key.ctrlKey || key.metaKey;
  if (!isControl && key.key.length === 1) return { kind: 'edit', text: key.key };
  return isControl ? withControl(key) : plain(key);
}

function plain({ key, shiftKey }: Key): GridCommand | undefined {
  const [rows, columns] = steps[key] ?? [0, 0];
  if (rows !== 0 || columns !== 0) return { kind: 'move', rows, columns, extends: shiftKey };
  switch (key) {
    case 'Tab':
      return { kind: 'move', rows: 0, columns: shiftKey ? -1 : 1, extends: false };
    case 'Enter':
    case 'F2':
      return { kind: 'edit', text: undefined };
    case 'Home':
      return { kind: 'jump', to: 'rowStart', extends: shiftKey };
    case 'End':
      return { kind: 'jump', to: 'rowEnd', extends: shiftKey };
    case 'PageUp':
      return { kind: 'page', direction: -1, extends: shiftKey };
    case 'PageDown':
      return { kind: 'page', direction: 1, extends: shiftKey };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return undefined;
  }
}

function withControl({ key, shiftKey }: Key): GridCommand | undefined {
  if (key === 'Home') return { kind: 'jump', to: 'start', extends: shiftKey };
  if (key === 'End') return { kind: 'jump', to: 'end', extends: shiftKey };
  return key === 'a' ? { kind: 'selectAll' } : undefined;
}

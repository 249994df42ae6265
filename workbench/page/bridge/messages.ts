/** What the bridge inside the sidebar and the page around it tell each other. */

/** From the sidebar to the page. */
export type FromSidebar =
  | {
      readonly kind: 'run';
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focusEditor' };

/** From the page to the sidebar: how a call ended. */
export type ToSidebar =
  | { readonly kind: 'success'; readonly id: number; readonly result: unknown }
  | {
      readonly kind: 'failure';
      readonly id: number;
      readonly name: string;
      readonly message: string;
    };

/** Reads what a window sent; `undefined` where the bridge did not make it. */
export function readFromSidebar(data: unknown): FromSidebar | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const message = data as Readonly<Record<string, unknown>>;
  const { kind, id, functionName, args } = message;
  if (kind === 'close' || kind === 'focusEditor') return { kind };
  if (kind !== 'run' || typeof id !== 'number' || typeof functionName !== 'string')
    return undefined;
  return Array.isArray(args) ? { kind, id, functionName, args: args as unknown[] } : undefined;
}

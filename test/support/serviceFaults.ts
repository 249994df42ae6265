import type { Workbench } from '../../workbench/runtime';
import type { ServiceCall } from '../../workbench/serviceCalls';

/**
 * Which service calls are meant: those of a name such as `Range.setValues`, of one function, and of
 * these the n-th from now on. Without a name counted calls are meant, without `nth` every one.
 */
export type Which =
  string | { readonly name?: string; readonly functionName?: string; readonly nth?: number };

/** Makes calls fail without effect; by default as a service that is down for a moment. */
export function failAt(workbench: Workbench, which: Which, message = 'Service unavailable'): void {
  const isMeant = matcher(which);
  before(workbench, (call) => {
    if (isMeant(call)) throw new Error(message);
  });
}

/** Makes calls take effect and then fail, as when Google's answer comes too late. */
export function timeOutAfter(
  workbench: Workbench,
  which: Which,
  message = 'Service timed out: Spreadsheets',
): void {
  const isMeant = matcher(which);
  after(workbench, (call) => {
    if (isMeant(call)) throw new Error(message);
  });
}

/** Makes calls take so many milliseconds of the workbench's clock. */
export function takeTime(workbench: Workbench, which: Which, milliseconds: number): void {
  const isMeant = matcher(which);
  after(workbench, (call) => {
    if (isMeant(call)) workbench.clock.advance(milliseconds);
  });
}

/** Does something of the test's own right before calls, such as what another person does. */
export function meanwhile(
  workbench: Workbench,
  which: Which,
  act: (call: ServiceCall) => void,
): void {
  const isMeant = matcher(which);
  before(workbench, (call) => {
    if (isMeant(call)) act(call);
  });
}

/** From now on all calls work again. */
export function mendAll({ hooks }: Workbench): void {
  hooks.beforeCall = undefined;
  hooks.afterCall = undefined;
}

function before({ hooks }: Workbench, act: (call: ServiceCall) => void): void {
  const { beforeCall } = hooks;
  hooks.beforeCall = (call) => {
    beforeCall?.(call);
    act(call);
  };
}

function after({ hooks }: Workbench, act: (call: ServiceCall) => void): void {
  const { afterCall } = hooks;
  hooks.afterCall = (call) => {
    afterCall?.(call);
    act(call);
  };
}

function matcher(which: Which): (call: ServiceCall) => boolean {
  const { name, functionName, nth }: Exclude<Which, string> =
    typeof which === 'string' ? { name: which } : which;
  let seen = 0;
  return (call) => {
    if (name === undefined ? !call.counted : call.name !== name) return false;
    if (functionName !== undefined && call.functionName !== functionName) return false;
    seen += 1;
    return nth === undefined || seen === nth;
  };
}

import { describe, expect, test } from '@jest/globals';
import { bench } from './bench';

const evaluate = (expression: string) =>
  bench(`function look() { return ${expression}; }`).workbench.run('look');

/** Source: guide, "V8 runtime overview", unavailable APIs; a test of the common minimum, 2024. */
const missing = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'queueMicrotask',
  'fetch',
  'Headers',
  'Request',
  'Response',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'Blob',
  'File',
  'FormData',
  'atob',
  'btoa',
  'crypto',
  'SubtleCrypto',
  'structuredClone',
  'performance',
  'navigator',
  'window',
  'self',
  'document',
  'localStorage',
  'process',
  'Buffer',
  'global',
  'require',
  'module',
  'AbortController',
  'Event',
  'EventTarget',
  'DOMException',
  'ReadableStream',
  'MessageChannel',
  'BroadcastChannel',
  'WebSocket',
  'XMLHttpRequest',
];

describe('a global that Apps Script has not (guide, V8 runtime overview)', () => {
  test.each(missing)('%s', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
    expect(evaluate(`'${name}' in globalThis`)).toBe(false);
    expect(() => evaluate(`${name}()`)).toThrow(`ReferenceError: ${name} is not defined`);
  });
});

test.each(['Promise', 'Map', 'WeakMap', 'Symbol', 'Proxy', 'Reflect', 'Intl', 'WebAssembly'])(
  '%s is there (guide, V8 runtime overview)',
  (name) => {
    expect(evaluate(`typeof ${name}`)).not.toBe('undefined');
  },
);

test.each([
  'import x from "y"; function f() {}',
  'export function f() {}',
  'class A { #x = 1; }',
  'class A { static x = 1; }',
  'await 1;',
])('%s is a syntax error (guide, V8 runtime overview)', (source) => {
  expect(() => bench(source)).toThrow(SyntaxError);
});

/**
 * `google.script` for the sidebar's page, which runs in a sandboxed iframe of an origin of its own:
 * whatever it asks for goes to the page around it as a message.
 */
import { Calls } from './calls';
import { guarded } from './guarded';
import type { FromSidebar, ToSidebar } from './messages';
import { runner } from './runner';

/** The frame is sandboxed, so the page around it has an origin that no name here could match. */
const ANY_ORIGIN = '*';

function send(message: FromSidebar): void {
  window.parent.postMessage(message, ANY_ORIGIN);
}

const calls = new Calls(send);

/** The server writes them into the element of this script. */
const functionNames = new Set(
  JSON.parse(document.currentScript?.dataset['functions'] ?? '[]') as string[],
);

window.addEventListener('message', (event: MessageEvent<ToSidebar>) => {
  if (event.source === window.parent) calls.end(event.data);
});

const host = guarded('google.script.host', {
  origin: new URL(window.location.href).origin,
  close: () => {
    send({ kind: 'close' });
  },
  editor: guarded('google.script.host.editor', {
    focus: () => {
      send({ kind: 'focusEditor' });
    },
  }),
});

Object.defineProperty(window, 'google', {
  value: guarded('google', {
    script: guarded('google.script', { run: runner(calls, functionNames), host }),
  }),
});

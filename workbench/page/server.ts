/** The requests of the page to its server. */
import type {
  GridCells,
  MailMessage,
  Refused,
  RunAnswer,
  RunRequest,
  WorkbenchState,
} from '../api';

/** Nobody answers any more: the server was stopped. */
export class WorkbenchGone extends Error {}

/** The server would not do it; the message says why, and nothing has changed. */
export class WorkbenchRefused extends Error {}

/** Everything that the page shows except cells. */
export async function getState(): Promise<WorkbenchState> {
  return (await ask('/api/state')) as WorkbenchState;
}

/** The cells with content of one sheet. */
export async function getCells(sheet: string): Promise<GridCells> {
  return (await ask(`/api/cells?sheet=${encodeURIComponent(sheet)}`)) as GridCells;
}

/** One message of the mailbox, decoded, and its source. */
export async function getMail(id: number): Promise<MailMessage> {
  return (await ask(`/api/mail?id=${id}`)) as MailMessage;
}

/** Asks for a change, such as `post('edit', request)`; gives the state after it. */
export async function post(action: string, request: object): Promise<WorkbenchState> {
  return (await ask(`/api/${action}`, request)) as WorkbenchState;
}

/** Calls a function of the script for the sidebar. */
export async function runFunction(request: RunRequest): Promise<RunAnswer> {
  return (await ask('/api/run', request)) as RunAnswer;
}

async function ask(path: string, body?: object): Promise<unknown> {
  const response = await reach(path, body);
  if (response.ok) return response.json() as Promise<unknown>;
  throw new WorkbenchRefused(await reasonOf(response));
}

async function reach(path: string, body: object | undefined): Promise<Response> {
  try {
    if (body === undefined) return await fetch(path);
    return await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new WorkbenchGone();
  }
}

async function reasonOf(response: Response): Promise<string> {
  try {
    return ((await response.json()) as Refused).message;
  } catch {
    return `The workbench answered with status ${response.status}.`;
  }
}

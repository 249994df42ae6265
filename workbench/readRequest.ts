import type {
  ClockRequest,
  EditRequest,
  MenuRequest,
  ResetRequest,
  RunRequest,
  SelectRequest,
} from './api';
import { RequestRefused } from './requestRefused';

/** Every request by the last part of its path. */
export type Requests = {
  readonly edit: EditRequest;
  readonly select: SelectRequest;
  readonly menu: MenuRequest;
  readonly clock: ClockRequest;
  readonly reset: ResetRequest;
  readonly run: RunRequest;
};

type Fields = Readonly<Partial<Record<string, unknown>>>;

const readers: { readonly [Name in keyof Requests]: (fields: Fields) => Requests[Name] } = {
  edit: (fields) => ({ ...readCell(fields), texts: readTexts(fields['texts']) }),
  select: readCell,
  menu: ({ functionName }) => ({ functionName: text(functionName, 'functionName') }),
  clock: ({ now }) => ({ now: instant(now) }),
  reset: ({ confirm }) => {
    if (confirm === true) return { confirm };
    throw new RequestRefused('Expected confirm: true in a request to reset.');
  },
  run: ({ functionName, args }) => ({
    functionName: text(functionName, 'functionName'),
    args: list(args, 'args'),
  }),
};

/** Whether there is such a request. */
export function isRequestName(name: string): name is keyof Requests {
  return Object.hasOwn(readers, name);
}

/** Reads the body of a request; throws `RequestRefused` with what was expected. */
export function readRequest<Name extends keyof Requests>(name: Name, body: string): Requests[Name] {
  const value = parsed(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RequestRefused('Expected a JSON object as the body.');
  }
  return readers[name](value as Fields);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new RequestRefused('Expected JSON as the body.');
  }
}

function readCell({ sheet, row, column }: Fields): SelectRequest {
  return {
    sheet: text(sheet, 'sheet'),
    row: countFromOne(row, 'row'),
    column: countFromOne(column, 'column'),
  };
}

function readTexts(value: unknown): readonly (readonly string[])[] {
  const lines = list(value, 'texts').map((line) =>
    list(line, 'texts').map((cell) => text(cell, 'texts')),
  );
  if (lines.some((line) => line.length > 0)) return lines;
  throw new RequestRefused('Expected at least one text to type.');
}

function text(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw new RequestRefused(`Expected text as ${name}.`);
}

function list(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new RequestRefused(`Expected a list as ${name}.`);
}

function countFromOne(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value;
  throw new RequestRefused(`Expected a whole number from 1 as ${name}.`);
}

/** The years 1900 to 9999: what serial numbers of a sheet reach. */
function instant(value: unknown): number {
  const isFit =
    typeof value === 'number' &&
    Number.isSafeInteger(value) &&
    value >= Date.UTC(1900, 0, 2) &&
    value < Date.UTC(9999, 0);
  if (isFit) return value;
  throw new RequestRefused('Expected an instant in milliseconds since 1970 as now.');
}

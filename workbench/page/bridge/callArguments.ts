/**
 * What may be an argument of `google.script.run`, and the copy that is sent. Source: Google's own
 * client code, as browsers load it, which walks properties with `for in`, leaves out names that end
 * in `__`, takes only what is tagged Array or Object, and calls any overflow a circular reference.
 */

/**
 * Copies the arguments of a call, or throws the `TypeError` that Google throws: nothing is sent then,
 * and no failure handler hears of it. `undefined` becomes `null`; a form may be the only argument.
 */
export function copyArguments(args: readonly unknown[]): readonly unknown[] {
  const [first] = args;
  const sent = args.length === 1 && first instanceof HTMLFormElement ? [fieldsOf(first)] : args;
  const copied = copy(sent);
  // JSON is what Google sends: undefined in an array becomes null, NaN and Infinity too.
  return JSON.parse(JSON.stringify(copied)) as unknown[];
}

function copy(args: readonly unknown[]): unknown {
  try {
    return copyProperties(args);
  } catch (cause) {
    if (cause instanceof TypeError) throw cause;
    throw new TypeError('Failed due to circular reference.', { cause });
  }
}

const legalTags = ['[object Array]', '[object Object]'];

function copyProperties(value: object): unknown {
  const copied: Record<string, unknown> = {};
  const properties = value as Readonly<Record<string, unknown>>;
  // Google walks inherited properties as well, so Object.entries would be another rule.
  for (const name in properties) {
    if (name.endsWith('__')) continue;
    copied[name] = copyProperty(name, properties[name]);
  }
  return Array.isArray(value) ? Object.assign([], { length: value.length }, copied) : copied;
}

function copyProperty(name: string, value: unknown): unknown {
  if (typeof value !== 'function' && (typeof value !== 'object' || value === null)) return value;
  if (!legalTags.includes(Object.prototype.toString.call(value))) {
    throw new TypeError(`Failed due to illegal value in property: ${name}`);
  }
  return copyProperties(value);
}

/** A form as Google hands it over: names to values, an array where a name occurs more than once. */
function fieldsOf(form: HTMLFormElement): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name);
    if (values.some((value) => typeof value !== 'string')) {
      throw new Error(`The workbench does not send files, such as the field “${name}”.`);
    }
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return fields;
}

/** Makes an element with attributes and children; a string child becomes text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Makes a push button with a caption and what it does. */
export function button(
  caption: string,
  attributes: Readonly<Record<string, string>>,
  onClick: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, caption);
  made.addEventListener('click', onClick);
  return made;
}

/** The part of the page with this id, which index.html must have. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html lacks #${id}.`);
  return found;
}

/** The text field with this id, which index.html must have. */
export function textField(id: string): HTMLInputElement {
  const found = part(id);
  if (found instanceof HTMLInputElement) return found;
  throw new Error(`#${id} of index.html is not an input.`);
}

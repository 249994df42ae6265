/** F6 goes round the parts of the page, since Tab inside the grid moves the cursor. */

/** Lets F6 and Shift+F6 move between parts; each is focused by what focuses its first control. */
export function listenForRegionKeys(parts: readonly HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const shown = parts.filter((part) => part.offsetParent !== null);
    const at = shown.findIndex((part) => part.contains(document.activeElement));
    const by = event.shiftKey ? -1 : 1;
    const target = shown[(at + by + shown.length) % shown.length];
    if (target !== undefined) firstControlOf(target)?.focus();
  });
}

function firstControlOf(part: HTMLElement): HTMLElement | null {
  const controls = 'iframe, input, [tabindex="0"], button:not([tabindex="-1"])';
  return part.querySelector<HTMLElement>(controls);
}

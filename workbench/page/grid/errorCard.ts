import { element } from '../element';

const card = element('div', { class: 'error-card', 'aria-hidden': 'true' });

/**
 * Shows what is wrong with the cell at the cursor, beside it; goes away where nothing is. Screen
 * readers have the same words in the cell's description.
 */
export function showErrorCard(box: HTMLElement | null, message: string): void {
  if (box === null || message === '') {
    hideErrorCard();
    return;
  }
  card.replaceChildren(element('b', {}, 'Error'), message);
  document.body.append(card);
  const { left, right, top } = box.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = card;
  const edge = box.closest('#grid')?.getBoundingClientRect().right ?? window.innerWidth;
  const isRoomRight = right + offsetWidth + 8 < edge;
  card.style.left = `${isRoomRight ? right + 6 : Math.max(8, left - offsetWidth - 6)}px`;
  card.style.top = `${Math.min(top, window.innerHeight - offsetHeight - 8)}px`;
}

/** Takes the message away, as when the cell moves under it. */
export function hideErrorCard(): void {
  card.remove();
}

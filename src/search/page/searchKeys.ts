/**
 * Lets a reader move between the box and the hits by keys: ↓ and ↑ through the hits, Escape back to the box and there
 * empties it, `/` from anywhere else on the page into the box. Enter on a hit follows it, as on every link.
 */
export function listenToKeys(input: HTMLInputElement, list: HTMLElement, onEmpty: () => void): void {
  const links = () => [...list.querySelectorAll('a')];
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(event, links()[0]);
    if (event.key === 'Escape' && input.value !== '') {
      event.preventDefault();
      onEmpty();
    }
  });
  list.addEventListener('keydown', (event) => {
    const all = links();
    const place = all.findIndex((link) => link === document.activeElement);
    if (event.key === 'ArrowDown') move(event, all[place + 1]);
    if (event.key === 'ArrowUp') move(event, place <= 0 ? input : all[place - 1]);
    if (event.key === 'Escape') move(event, input);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof HTMLElement && event.target.closest('input, select, textarea, [contenteditable]')) return;
    move(event, input);
  });
}

function move(event: KeyboardEvent, target: HTMLElement | undefined): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** The page behind an open dialog, out of reach of screen readers and keyboards. Browsers only. */

const isPage = (element: Element): boolean =>
  element === document.body || element.classList.contains('taro_page');

/**
 * Everything of the dialog's own page but the dialog. Other pages stay as they are: they are not on screen,
 * and one of them may be shown while the dialog still waits on its own.
 */
function besides(layer: Element): Element[] {
  const found: Element[] = [];
  for (let inner = layer; !isPage(inner);) {
    const outer = inner.parentElement;
    if (outer === null) return found;
    const kept = inner;
    found.push(...Array.from(outer.children).filter((child) => child !== kept));
    inner = outer;
  }
  return found;
}

/**
 * @param layer what holds the dialog and its veil
 * @returns gives the page back
 */
export function hidePageBehind(layer: Element): () => void {
  const hidden = besides(layer);
  const old = new Map(hidden.map((element) => [element, element.getAttribute('aria-hidden')]));
  for (const element of hidden) {
    element.setAttribute('inert', '');
    // Browsers of before 2022 know only this.
    element.setAttribute('aria-hidden', 'true');
  }
  return () => {
    for (const [element, before] of old) {
      element.removeAttribute('inert');
      if (before === null) element.removeAttribute('aria-hidden');
    }
  };
}

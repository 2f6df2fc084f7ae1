/*
 * What WeChat draws above a page: dialogs with buttons, and toasts. A dialog waits until somebody taps one of
 * its buttons, or a test does it by name.
 */

export interface Sheet {
  title: string;
  content: string;
  /** Words of the buttons, by the name under which they are answered. */
  buttons: { name: string; words: string }[];
}

export interface Sheets {
  /** Resolves with the name of the button. */
  ask(sheet: Sheet): Promise<string>;
  /** Presses a button of the sheet that is seen. Throws when there is none of this name. */
  press(name: string): void;
  /** The words of the sheet that is seen. */
  seen(): { title: string; content: string; buttons: string[] } | null;
  /** @param durationMs 0: until it is hidden */
  toast(words: string, durationMs: number): void;
  hideToast(): void;
  /** The words of the toast that is seen. */
  toastSeen(): string | null;
}

export function openSheets(): Sheets {
  let open: { sheet: Sheet; element: HTMLElement; answer: (name: string) => void } | null = null;
  let toast: { element: HTMLElement; timer: number } | null = null;

  const press = (name: string): void => {
    if (open === null || !open.sheet.buttons.some((button) => button.name === name))
      throw new Error(`there is no dialog with "${name}"`);
    const { element, answer } = open;
    open = null;
    element.remove();
    answer(name);
  };
  const hideToast = (): void => {
    if (toast === null) return;
    clearTimeout(toast.timer);
    toast.element.remove();
    toast = null;
  };

  return {
    ask(sheet) {
      if (open !== null) press(open.sheet.buttons[0]?.name ?? '');
      const element = draw(sheet, press);
      return new Promise((answer) => {
        open = { sheet, element, answer };
      });
    },
    press,
    seen: () =>
      open && {
        title: open.sheet.title,
        content: open.sheet.content,
        buttons: open.sheet.buttons.map(({ words }) => words),
      },
    toast(words, durationMs) {
      hideToast();
      const element = add('div', 'phone-toast', document.body, words);
      const timer = durationMs === 0 ? 0 : window.setTimeout(hideToast, durationMs);
      toast = { element, timer };
    },
    hideToast,
    toastSeen: () => toast?.element.textContent ?? null,
  };
}

function add(tag: string, className: string, parent: HTMLElement, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = words;
  parent.append(element);
  return element;
}

function draw(sheet: Sheet, press: (name: string) => void): HTMLElement {
  const shade = add('div', 'phone-shade', document.body, '');
  const box = add('div', 'phone-sheet', shade, '');
  box.setAttribute('role', 'dialog');
  if (sheet.title !== '') add('div', 'phone-sheet-title', box, sheet.title);
  if (sheet.content !== '') add('div', 'phone-sheet-content', box, sheet.content);
  const row = add('div', 'phone-sheet-buttons', box, '');
  for (const { name, words } of sheet.buttons) {
    const button = add('div', 'phone-sheet-button', row, words);
    button.setAttribute('role', 'button');
    button.dataset.name = name;
    button.addEventListener('click', () => press(name));
  }
  return shade;
}

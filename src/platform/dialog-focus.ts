/**
 * What a browser's keyboard and screen reader expect of a dialog: focus moves in, stays in, comes back; the
 * page behind is out of reach; Escape closes. Mini-programs have neither.
 */
import { useEffect, useRef } from 'react';
import { hidePageBehind } from './page-behind';

/** Taro's elements are hidden until they are set up, and what is hidden cannot be focused. Milliseconds. */
const VISIBLE_AFTER_MS = 60;

/** Those on screen, the one on top last: a dialog below another hears nothing. */
const onScreen: string[] = [];

let giveBack: () => void = () => undefined;

/** Everything but the dialog on top, whose parent holds its veil, too. */
function hideBehindTop(): void {
  giveBack();
  const layer = document.getElementById(onScreen[onScreen.length - 1] ?? '')?.parentElement;
  giveBack = layer ? hidePageBehind(layer) : () => undefined;
}

const FOCUSABLE = 'button:not([disabled]), input, [tabindex="0"]';

function keepInside(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = Array.from(dialog.querySelectorAll<HTMLElement>(FOCUSABLE));
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (!first || !last) return;
  const active = document.activeElement;
  const leaving = event.shiftKey ? active === first : active === last;
  if (!leaving && dialog.contains(active)) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

/**
 * Guards the element with the id `dialogId` while it is on screen.
 * @param onClose called for Escape
 */
export function useDialogFocus(dialogId: string, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return;
    const before = document.activeElement;
    onScreen.push(dialogId);
    hideBehindTop();
    const focusFirst = (): void => {
      const dialog = document.getElementById(dialogId);
      // Who has begun to type keeps the field.
      if (dialog?.contains(document.activeElement)) return;
      dialog?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    };
    const timer = setTimeout(focusFirst, VISIBLE_AFTER_MS);
    const onKey = (event: KeyboardEvent): void => {
      if (onScreen[onScreen.length - 1] !== dialogId) return;
      const dialog = document.getElementById(dialogId);
      if (event.key === 'Escape') close.current();
      else if (event.key === 'Tab' && dialog) keepInside(dialog, event);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      onScreen.splice(onScreen.lastIndexOf(dialogId), 1);
      document.removeEventListener('keydown', onKey);
      hideBehindTop();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [dialogId]);
}

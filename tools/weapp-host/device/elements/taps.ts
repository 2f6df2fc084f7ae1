/*
 * What the phone itself does with a tap, besides telling it: a disabled button swallows it, a label hands it
 * to its control, a button opens what its open-type says, a switch turns.
 */
import { Button } from './button';
import { Choice } from './fields';
import { closestOf } from './wx-element';

export function isTapAllowed(target: Element): boolean {
  const button = closestOf(target, 'button');
  return !(button instanceof Button && button.isDisabled);
}

export function doAfterTap(target: Element): void {
  const button = closestOf(target, 'button');
  if (button instanceof Button) return button.open();
  const choice = target.closest('wx-switch, wx-checkbox, wx-radio') ?? controlOf(closestOf(target, 'label'));
  if (choice instanceof Choice) choice.toggle();
}

/** The control that a label is for, or the first one inside of it. */
function controlOf(label: Element | null): Element | null {
  if (label === null) return null;
  const wanted = label.getAttribute('for') ?? '';
  const controls = 'wx-switch, wx-checkbox, wx-radio';
  return wanted === '' ? label.querySelector(controls) : document.getElementById(wanted);
}

/*
 * What every element of a mini-program is in this page: a custom element that reads the values of its
 * template and tells events to the script.
 */
import { fireEvent, wxElementOf } from '../renderer';

/** Roles and labels, in the names a browser understands. */
const ARIA: Record<string, string> = { 'aria-role': 'role' };
export const ARIA_ATTRIBUTES = [
  ...[
    'aria-role',
    'aria-label',
    'aria-hidden',
    'aria-selected',
    'aria-expanded',
    'aria-disabled',
    'aria-live',
  ],
];

export class WxElementBase extends HTMLElement {
  static observedAttributes: string[] = ARIA_ATTRIBUTES;

  /** A value as the template gave it: the attribute of the page is always a text. */
  protected value(name: string): unknown {
    return wxElementOf(this)?.getAttribute(name);
  }

  protected text(name: string, otherwise = ''): string {
    const value = this.value(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
  }

  protected flag(name: string): boolean {
    const value = this.value(name);
    return value === true || (typeof value === 'string' && value !== '' && value !== 'false');
  }

  /** Events of elements do not bubble, unlike touches. */
  fire(type: string, detail: unknown = {}): void {
    fireEvent(this, type, detail, false);
  }

  attributeChangedCallback(name: string): void {
    if (!ARIA_ATTRIBUTES.includes(name)) return this.update(name);
    const value = this.value(name);
    const target = ARIA[name] ?? name;
    const isSaid = value !== undefined && value !== null && value !== '';
    if (isSaid && target !== name) this.setAttribute(target, String(value));
    if (!isSaid && this.hasAttribute(name)) this.removeAttribute(name);
  }

  /** A value of the template changed. */
  protected update(_name: string): void {}
}

/** Declares an element. @param tag its name in templates */
export function define(tag: string, element: CustomElementConstructor): void {
  customElements.define(`wx-${tag}`, element);
}

/** The nearest element around this one, itself included. */
export const closestOf = (from: Element, tag: string): Element | null => from.closest(`wx-${tag}`);

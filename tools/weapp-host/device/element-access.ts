/*
 * Elements as the automation protocol speaks of them: found by selector or XPath, held by an id, asked for
 * what they show, told events.
 */
import { toDomSelector, toDomXpath, toWxTag } from '../wx-selector';
import { Choice, TextField } from './elements/fields';
import type { PageStack } from './page-stack';
import { fireEvent, wxElementOf } from './renderer';

export interface ElementInfo {
  elementId: string;
  tagName: string;
}
export interface FindQuery {
  pageId?: number;
  elementId?: string;
  selector: string;
}

/** Touches bubble; what an element tells of itself does not. */
const BUBBLING = new Set([
  'tap',
  'longpress',
  'longtap',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
]);

/** Elements that a test holds, by an id of ours. */
export function openElements(stack: PageStack) {
  const byId = new Map<string, Element>();
  const ids = new WeakMap<Element, string>();
  const infoOf = (element: Element): ElementInfo => {
    const elementId = ids.get(element) ?? `e${byId.size + 1}`;
    ids.set(element, elementId);
    byId.set(elementId, element);
    return { elementId, tagName: toWxTag(element.tagName) };
  };
  const get = (id: string): Element => {
    const element = byId.get(id);
    if (element?.isConnected !== true) throw new Error(`element ${id} is no longer on a page`);
    return element;
  };
  const rootOf = ({ pageId, elementId }: FindQuery): Element => {
    if (elementId !== undefined) return get(elementId);
    const page = stack.pages().find(({ id }) => id === pageId);
    if (page === undefined) throw new Error(`page ${pageId} is not open`);
    // Its own element can be found too.
    return page.frame.scroller;
  };
  return {
    get,
    find: (query: FindQuery): ElementInfo[] =>
      [...rootOf(query).querySelectorAll(toDomSelector(query.selector))].map(infoOf),
    findByXpath: (query: FindQuery): ElementInfo[] => {
      const path = toDomXpath(query.selector).replace(/^\//, './');
      const found = document.evaluate(path, rootOf(query), null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
      return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index))
        .filter((node) => node instanceof Element)
        .map(infoOf);
    },
    attributes: (id: string, names: string[]) => names.map((name) => get(id).getAttribute(name)),
    domProperties: (id: string, names: string[]) =>
      names.map((name) => (get(id) as unknown as Record<string, unknown>)[name] ?? null),
    styles: (id: string, names: string[]) =>
      names.map((name) => getComputedStyle(get(id)).getPropertyValue(name)),
    properties: (id: string, names: string[]) => names.map((name) => propertyOf(get(id), name)),
    offset: (id: string) => {
      const { left, top } = get(id).getBoundingClientRect();
      return { left, top };
    },
    wxml: (id: string, type: string) => (type === 'outer' ? get(id).outerHTML : get(id).innerHTML),
    trigger: (id: string, type: string, detail: unknown): void =>
      fireEvent(get(id), type, detail ?? {}, BUBBLING.has(type)),
    call: (id: string, name: string, given: unknown[]): unknown => callElement(get(id), name, given),
  };
}

function propertyOf(element: Element, name: string): unknown {
  // The automator asks which properties an element has before it asks for one.
  if (name === '__propPublic') return new Proxy({ value: true }, { get: () => true });
  if (name === 'value' && element instanceof TextField) return element.written();
  if (name === 'checked' && element instanceof Choice) return element.isOn;
  return wxElementOf(element)?.getAttribute(name) ?? element.getAttribute(name);
}

function callElement(element: Element, name: string, given: unknown[]): unknown {
  if (name.endsWith('.input') && element instanceof TextField) return element.write(String(given[0]));
  if (name === 'switch.tap' && element instanceof Choice) return element.toggle();
  if (name === 'scroll-view.scrollTo') return element.scrollTo(Number(given[0]), Number(given[1]));
  if (name === 'scroll-view.scrollTop') return element.scrollTop;
  if (name === 'scroll-view.scrollHeight') return element.scrollHeight;
  throw new Error(`"${name}" is not supported by this host`);
}

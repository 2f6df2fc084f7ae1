/*
 * The view layer: WeChat's open-source component framework (glass-easel) over the DOM of this page. Knows
 * templates, styles and components; pages and their order are the page stack's.
 */
import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { resolvePath, type Definers } from './logic-layer';
import { describe, noteMissing, type Phone } from './phone';
import type { PackedApp, PageConfig } from './world';

/** A page or component as its own script sees it. */
export type Instance = Record<string, unknown> & {
  data: Record<string, unknown>;
  createSelectorQuery(): unknown;
  createIntersectionObserver(options?: object): unknown;
};

/** An element of glass-easel. */
export interface WxElement {
  getAttribute(name: string): unknown;
}

export interface RenderedPage {
  instance: Instance;
  /** Its style sheets hold only while it is seen: on a phone each page has a view of its own. */
  wearStyles(isSeen: boolean): void;
  remove(): void;
}

export interface Renderer {
  /** Renders the page of this path into an empty element. */
  render(path: string, parent: HTMLElement): RenderedPage;
}

/** Events that the elements of this host make themselves, with the detail that WeChat gives them. */
const OWN_EVENTS = new Set([
  'input',
  'change',
  'focus',
  'blur',
  'confirm',
  'scroll',
  'load',
  'error',
  'submit',
  'reset',
]);

/** Tells an event to the mini-program, beginning at this element of the page. */
export function fireEvent(target: Element, type: string, detail: unknown, bubbles: boolean): void {
  let found: Element | null = target;
  while (found !== null && wxElementOf(found) === undefined) found = found.parentElement;
  const element = found === null ? undefined : wxElementOf(found);
  if (element !== undefined) glassEasel.triggerEvent(element, type, detail, { bubbles, composed: bubbles });
}

export const wxElementOf = (element: Element): WxElement | undefined =>
  (element as { __wxElement?: WxElement }).__wxElement;

/**
 * @param run runs the script of a page or component with what it defines itself with
 * @param afterTap does what the phone itself does after a tap, when the tap is allowed
 */
export function openRenderer(
  packed: PackedApp,
  phone: Phone,
  run: (path: string, definers: Definers) => void,
  afterTap: { isAllowed(target: Element): boolean; do(target: Element): void },
): Renderer {
  glassEasel.globalOptions.throwGlobalError = false;
  glassEasel.addGlobalErrorListener((error) => {
    phone.errors.push(describe(error));
    return false;
  });
  const env = new MiniProgramEnv();
  const space = env.createCodeSpace('', true);
  fillSpace(space, packed);
  const backend = new glassEasel.CurrentWindowBackendContext();
  const { createElement } = backend.document;
  const make = (tag: string): unknown => {
    // The framework's own names stand for components.
    if (tag.startsWith('wx-')) return createElement.call(document, tag);
    if (customElements.get(`wx-${tag}`) === undefined) noteMissing(phone, `<${tag}>`);
    return createElement.call(document, `wx-${tag}`);
  };
  backend.document = {
    createElement: make,
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  } as typeof backend.document;
  backend.onEvent((target, type, detail, options) => {
    const original = options.originalEvent as Event | undefined;
    if (OWN_EVENTS.has(type)) return;
    const touched = original?.target instanceof Element ? original.target : null;
    if (type === 'tap' && touched !== null && !afterTap.isAllowed(touched)) return;
    glassEasel.triggerEvent(target, type, detail, options);
    if (type === 'tap' && touched !== null) afterTap.do(touched);
  });
  const associated = env.associateBackend(backend);
  for (const [path, css] of Object.entries(packed.styles)) associated.registerStyleSheetContent(path, css);

  const defined = new Set<string>();
  const define = (path: string): void => {
    if (defined.has(path)) return;
    defined.add(path);
    const { usingComponents = {} } = (packed.configs[path] ?? {}) as PageConfig;
    for (const component of Object.values(usingComponents)) define(resolvePath(path, component));
    space.componentEnv(path, (definers) => run(path, definers as Definers));
  };
  return {
    render(path, parent) {
      define(path);
      const placeholder = document.createElement('span');
      parent.append(placeholder);
      const before = new Set(document.querySelectorAll('style'));
      const root = associated.createRoot('wx-page-root', space, `/${path}`);
      const styles = [...document.querySelectorAll('style')].filter((style) => !before.has(style));
      root.attach(parent, placeholder);
      return {
        instance: root.get() as unknown as Instance,
        wearStyles(isSeen) {
          for (const { sheet } of styles) if (sheet !== null) sheet.disabled = !isSeen;
        },
        remove() {
          root.release();
          for (const style of styles) style.remove();
        },
      };
    },
  };
}

type CodeSpace = ReturnType<MiniProgramEnv['createCodeSpace']>;

function fillSpace(space: CodeSpace, packed: PackedApp): void {
  for (const [path, content] of Object.entries(packed.templates))
    space.addCompiledTemplate(path, {
      groupList: packed.templates,
      content,
      fallbackListenerOnNativeNode: true,
    });
  for (const [path, config] of Object.entries(packed.configs))
    space.addComponentStaticConfig(path, config as object);
  for (const path of Object.keys(packed.styles)) space.addStyleSheet(path, path);
  // A page of WeChat keeps the ids that its template gives; the framework would make them unique.
  const prepare = space.prepareComponentOptions.bind(space);
  space.prepareComponentOptions = (...asked) => {
    const [options, isolation] = prepare(...asked);
    return [{ ...options, idPrefixGenerator: null, writeIdToDOM: true }, isolation];
  };
}

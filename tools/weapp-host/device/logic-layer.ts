/*
 * The scripts of the mini-program: each file once, in a function that hides the browser, with `wx`, `App`,
 * `Page` and `Component` as a phone gives them.
 */
import type { PackedApp } from './world';

/** What `Page`, `Component` and `Behavior` are while a page's script runs. */
export interface Definers {
  Page: (definition: object) => void;
  Component: (definition: object) => void;
  Behavior: (definition: object) => unknown;
}

export interface AppInstance {
  onLaunch?(options: object): void;
  onShow?(options: object): void;
  onHide?(): void;
  onError?(error: string): void;
  onThemeChange?(theme: object): void;
  [name: string]: unknown;
}

export interface LogicLayer {
  /** Runs a file and answers what it exports. */
  run(path: string): unknown;
  /** Runs a file that defines a page or component. */
  define(path: string, definers: Definers): void;
  app(): AppInstance;
}

/** What of the language the global object of a phone has. */
const LANGUAGE = [
  ...[
    'Object',
    'Function',
    'Array',
    'Number',
    'parseFloat',
    'parseInt',
    'Infinity',
    'NaN',
    'Boolean',
    'String',
  ],
  ...[
    'Symbol',
    'Date',
    'Promise',
    'RegExp',
    'Error',
    'EvalError',
    'RangeError',
    'ReferenceError',
    'SyntaxError',
  ],
  ...[
    'TypeError',
    'URIError',
    'JSON',
    'Math',
    'ArrayBuffer',
    'DataView',
    'Uint8Array',
    'Int8Array',
    'Uint16Array',
  ],
  ...[
    'Int16Array',
    'Uint32Array',
    'Int32Array',
    'Float32Array',
    'Float64Array',
    'Uint8ClampedArray',
    'Map',
    'Set',
  ],
  ...[
    'WeakMap',
    'WeakSet',
    'Proxy',
    'Reflect',
    'decodeURI',
    'decodeURIComponent',
    'encodeURI',
    'isFinite',
    'isNaN',
  ],
  ...['encodeURIComponent', 'escape', 'unescape', 'console'],
];
const TIMERS = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;

function makeGlobal(wx: object): Record<string, unknown> {
  const browser = window as unknown as Record<string, unknown>;
  const made: Record<string, unknown> = { wx };
  for (const name of LANGUAGE) made[name] = browser[name];
  for (const name of TIMERS) made[name] = window[name].bind(window);
  made.global = made;
  made.globalThis = made;
  return made;
}

/** @example resolvePath("pages/card/index.js", "../../common") is "common" */
export function resolvePath(from: string, wanted: string): string {
  const parts = wanted.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of wanted.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** @param getPages what `getCurrentPages` answers */
export function openLogicLayer(packed: PackedApp, wx: object, getPages: () => unknown[]): LogicLayer {
  const loaded = new Map<string, { exports: unknown }>();
  const globalObject = makeGlobal(wx);
  let app: AppInstance = {};
  let definers: Definers | null = null;
  const definer = (name: keyof Definers) => (definition: object) => {
    if (definers === null) throw new Error(`${name} was called outside of the script of a page or component`);
    return definers[name](definition);
  };

  const find = (path: string): string | undefined =>
    [path, `${path}.js`, `${path}/index.js`].find((candidate) => candidate in packed.modules);
  const run = (wanted: string, from = ''): unknown => {
    const path = find(resolvePath(from, wanted));
    if (path === undefined) throw new Error(`module '${wanted}' is not defined, required by '${from}'`);
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(path, module);
    packed.modules[path]?.call(
      undefined,
      (id: string) => run(id, path),
      module,
      module.exports,
      wx,
      (options: AppInstance) => void (app = options),
      definer('Page'),
      definer('Component'),
      definer('Behavior'),
      () => app,
      getPages,
      globalObject,
      globalObject,
    );
    return module.exports;
  };
  return {
    run: (path) => run(path),
    define(path, given) {
      const before = definers;
      definers = given;
      try {
        run(`${path}.js`);
      } finally {
        definers = before;
      }
    },
    app: () => app,
  };
}

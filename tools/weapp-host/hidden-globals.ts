/*
 * What a module of a mini-program is given, and what of a browser it must not see: on a phone its scripts run
 * without a page. The names become parameters of the function around each module; those after the given ones
 * stay undefined.
 */

/** In the order in which the logic layer passes them (device/logic-layer.ts). */
export const GIVEN = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'global',
  'globalThis',
] as const;

/**
 * Of the page, of the network, of storage, and of newer languages: a phone has none of them, or not
 * everywhere.
 */
export const HIDDEN = [
  ...['window', 'self', 'top', 'parent', 'frames', 'opener', 'document', 'location', 'history', 'navigator'],
  ...[
    'screen',
    'name',
    'origin',
    'event',
    'alert',
    'confirm',
    'prompt',
    'open',
    'close',
    'print',
    'postMessage',
  ],
  ...[
    'addEventListener',
    'removeEventListener',
    'dispatchEvent',
    'getComputedStyle',
    'matchMedia',
    'visualViewport',
  ],
  ...[
    'innerWidth',
    'innerHeight',
    'devicePixelRatio',
    'scrollTo',
    'scrollBy',
    'getSelection',
    'customElements',
  ],
  ...['Node', 'Element', 'HTMLElement', 'SVGElement', 'Text', 'Range', 'Event', 'CustomEvent', 'MouseEvent'],
  ...[
    'TouchEvent',
    'EventTarget',
    'Image',
    'Audio',
    'Option',
    'DOMParser',
    'CSS',
    'CSSStyleSheet',
    'FontFace',
  ],
  ...['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'],
  ...[
    'requestAnimationFrame',
    'cancelAnimationFrame',
    'requestIdleCallback',
    'cancelIdleCallback',
    'queueMicrotask',
  ],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Request', 'Response', 'Headers', 'FormData'],
  ...[
    'AbortController',
    'AbortSignal',
    'URL',
    'URLSearchParams',
    'Blob',
    'File',
    'FileReader',
    'ReadableStream',
  ],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
  ...['Worker', 'SharedWorker', 'MessageChannel', 'BroadcastChannel', 'Notification'],
  ...['TextEncoder', 'TextDecoder', 'btoa', 'atob', 'crypto', 'structuredClone', 'performance', 'Intl'],
  // What this host itself keeps in the page.
  ...['weapp', 'weappSettings', 'device', 'askPhone'],
];

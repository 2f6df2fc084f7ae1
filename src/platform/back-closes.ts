/**
 * In a browser, Back closes what lies over a page before it leaves the page. While something is open, the
 * history has one entry more, with the page's own address; it goes when all is closed. A page that is opened
 * above buries it: whoever comes back to it is taken one step further. WeChat has a component for all this
 * (components/back-catcher.tsx).
 */
import Taro from '@tarojs/taro';

/** What lies over the page that is on screen, the one on top last. */
const open: Over[] = [];
let listeners: (() => void)[] = [];
/** Whether the newest entry of the history is ours, and of which address. */
let isGuarded = false;
let guarded = '';
/** Steps back of our own that the browser has yet to tell; nobody else is to hear of them, however late. */
let untold = 0;
/** Ends the wait for the entry that is being taken away; null: none is. */
let onDropped: (() => void) | null = null;
let dropping: Promise<void> | null = null;

/** A sheet. It may stay where it is busy. */
export interface Over {
  close: () => void;
}

/** Nobody waits longer for the browser. Milliseconds. */
const PATIENCE_MS = 400;

/** The mark of our entry, which a page that is loaded anew finds. */
const MARK = 'over';
const isOurs = (state: unknown): boolean => typeof state === 'object' && state !== null && MARK in state;

function guard(): void {
  if (process.env.TARO_ENV !== 'h5' || isGuarded || open.length === 0) return;
  const state = window.history.state as object | null;
  if (!isOurs(state)) window.history.pushState({ ...state, [MARK]: true }, '');
  isGuarded = true;
  guarded = window.location.hash;
}

/** Takes our entry away; the browser does so a moment later, or was on its way elsewhere. */
function drop(): Promise<void> {
  isGuarded = false;
  untold += 1;
  dropping = new Promise<void>((resolve) => {
    onDropped = resolve;
    setTimeout(resolve, PATIENCE_MS);
    window.history.back();
  }).then(() => {
    dropping = null;
    onDropped = null;
  });
  return dropping;
}

/** Closes what lies on top. What stays open is guarded again. */
export function closeTop(): void {
  open[open.length - 1]?.close();
  setTimeout(guard, 0);
}

/** Before Taro's router hears of it: it would leave the page. */
function onBack(event: PopStateEvent): void {
  const hush = (): void => event.stopImmediatePropagation();
  if (untold > 0) {
    hush();
    untold -= 1;
    return onDropped?.();
  }
  const isBack = isGuarded && window.location.hash === guarded && !isOurs(event.state);
  isGuarded = false;
  if (isBack) {
    hush();
    return closeTop();
  }
  if (!isOurs(event.state)) return;
  // Forward, to what is closed: it stays closed. Back, from the page above: its own page comes first.
  if (isShown(window.location.hash.slice(1))) hush();
  setTimeout(settle, 0);
}

/** What the router has on screen has parameters of its own behind the address. */
function isShown(address: string): boolean {
  const { path } = Taro.getCurrentPages().at(-1) ?? {};
  return path === address || ['?', '&'].some((mark) => path?.startsWith(address + mark) === true);
}

/** On our entry: it guards what is open, or goes. */
const settle = (): void => (open.length > 0 ? guard() : void drop());

// As this file is read: app.tsx imports it before Taro makes its router, and whoever listens first hears
// first.
if (process.env.TARO_ENV === 'h5') window.addEventListener('popstate', onBack, { capture: true });

/** For app.tsx. A page that was loaded anew under an open sheet has our entry, and no sheet. */
export function forgetOldGuard(): void {
  if (process.env.TARO_ENV === 'h5' && isOurs(window.history.state)) settle();
}

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** It lies over the page that is on screen. @returns it does no more */
export function enterOver(over: Over): () => void {
  open.push(over);
  tell();
  // An entry that is on its way out takes none with it that came after it.
  if (dropping === null) guard();
  else void dropping.then(guard);
  return () => {
    open.splice(open.lastIndexOf(over), 1);
    tell();
    // One sheet may follow another in the same moment.
    void Promise.resolve().then(() => {
      if (open.length > 0 || !isGuarded) return;
      // A page that was opened by its address lies above.
      if (isOurs(window.history.state)) void drop();
      else isGuarded = false;
    });
  };
}

/** Whether it is the lowest of what is open: one catches Back for all. */
export const isLowest = (over: Over): boolean => open[0] === over;

/** Calls `listener` whenever something opens or closes. */
export function onOverChange(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((other) => other !== listener);
  };
}

/**
 * Before another page is opened above, which buries our entry, or in place of this one, which must not take
 * its place. Null: nothing is to be waited for.
 */
export function beforeLeaving(isAbove: boolean): Promise<void> | null {
  if (isGuarded && !isAbove) return drop();
  isGuarded = false;
  return dropping;
}

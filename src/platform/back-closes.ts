/**
 * In a browser, Back closes what lies over a page before it leaves the page. While something is open, the
 * history has one entry more, with the page's own address; it goes when all is closed, and before another
 * page is opened (go.ts). WeChat has a component for it (components/back-catcher.tsx).
 */

/** What lies over the page that is on screen, the one on top last. */
const open: Over[] = [];
let listeners: (() => void)[] = [];
/** Whether the newest entry of the history is ours. */
let isGuarded = false;
/** Ends the wait for the entry that is being taken away; null: none is. */
let onDropped: (() => void) | null = null;
let dropping: Promise<void> | null = null;

/** A sheet. It may stay where it is busy. */
export interface Over {
  close: () => void;
}

/** The mark of our entry, which a page that is loaded anew finds. */
const MARK = 'over';
const isOurs = (state: unknown): boolean => typeof state === 'object' && state !== null && MARK in state;

function guard(): void {
  if (process.env.TARO_ENV !== 'h5' || isGuarded || open.length === 0) return;
  window.history.pushState({ ...(window.history.state as object | null), [MARK]: true }, '');
  isGuarded = true;
}

/** Takes our entry away; the browser does so a moment later. */
function drop(): Promise<void> {
  isGuarded = false;
  dropping = new Promise<void>((resolve) => {
    onDropped = resolve;
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
  if (onDropped !== null) {
    hush();
    return onDropped();
  }
  if (isGuarded) {
    isGuarded = false;
    hush();
    return closeTop();
  }
  // Forward, to what is closed: it stays closed.
  if (isOurs(event.state)) {
    hush();
    void drop();
  }
}

/** For app.tsx, once. A page that was loaded anew under an open sheet has our entry, and no sheet. */
export function listenToBack(): () => void {
  if (process.env.TARO_ENV !== 'h5') return () => undefined;
  window.addEventListener('popstate', onBack, { capture: true });
  if (isOurs(window.history.state) && open.length === 0) void drop();
  return () => window.removeEventListener('popstate', onBack, { capture: true });
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
    queueMicrotask(() => {
      if (open.length === 0 && isGuarded) void drop();
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

/** Before another page is opened: our entry is not to lie between two pages. Null: nothing is to be waited for. */
export function beforeLeaving(): Promise<void> | null {
  return isGuarded ? drop() : dropping;
}

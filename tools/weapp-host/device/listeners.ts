/* A list of functions to tell something to: what every `wx.onX` and `wx.offX` is made of. */

export interface Listeners<T> {
  on(listener: (value: T) => void): void;
  /** Without an argument: all of them. */
  off(listener?: (value: T) => void): void;
  tell(value: T): void;
  readonly size: number;
}

export function openListeners<T>(): Listeners<T> {
  const all = new Set<(value: T) => void>();
  return {
    on: (listener) => void all.add(listener),
    off(listener) {
      if (listener === undefined) all.clear();
      else all.delete(listener);
    },
    tell(value) {
      for (const listener of [...all]) listener(value);
    },
    get size() {
      return all.size;
    },
  };
}

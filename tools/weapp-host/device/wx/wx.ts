/*
 * The object `wx`. What this host does not do fails with "not supported" and is noted, so that a test sees
 * it: nothing succeeds silently. Tests may answer any interface themselves (`mock`).
 */
import { noteMissing, type Phone } from '../phone';
import { answer, type Options } from './reply';

/**
 * How interfaces of WeChat begin. Other names are the mini-program's own business (webpack keeps its list of
 * chunks on `wx`).
 */
const VERBS =
  /^(add|authorize|cancel|check|choose|clear|close|compress|connect|create|disable|download|enable|exit|get|hide|insert|is|join|load|login|make|navigate|notify|off|on|open|operate|pause|play|preload|preview|pub|re|remove|report|request|rewrite|save|scan|seek|send|set|share|show|start|stop|subscribe|switch|update|upload|vibrate|write)[A-Z]/;

type Mock = (options: Options) => unknown;

export interface Wx {
  /** What the scripts see. */
  object: Record<string, unknown>;
  mock(name: string, answerOf: Mock): void;
  restore(name: string): void;
}

export function makeWx(phone: Phone, families: readonly object[]): Wx {
  const api: Record<string, unknown> = Object.assign({}, ...families) as Record<string, unknown>;
  const mocks = new Map<string, Mock>();
  api.canIUse = (schema: string) => schema.split('.')[0] !== undefined && schema.split('.')[0]! in api;

  const unsupported = (name: string) => (options?: Options) => {
    noteMissing(phone, `wx.${name}`);
    if (/^(on|off)[A-Z]|Sync$/.test(name)) return undefined;
    return answer(name, typeof options === 'object' ? options : undefined, () => {
      throw new Error('not supported');
    });
  };
  const find = (name: string | symbol): unknown => {
    if (typeof name === 'symbol') return Reflect.get(api, name);
    if (mocks.has(name)) return mocked(name, mocks.get(name)!, api[name]);
    return name in api || !VERBS.test(name) ? api[name] : unsupported(name);
  };
  const object = new Proxy(api, {
    get: (_target, name) => find(name),
    has: (_target, name) => find(name) !== undefined,
    getOwnPropertyDescriptor(_target, name) {
      const value = find(name);
      return value === undefined
        ? Reflect.getOwnPropertyDescriptor(api, name)
        : { value, configurable: true, enumerable: name in api, writable: true };
    },
  });
  return {
    object,
    mock: (name, answerOf) => void mocks.set(name, answerOf),
    restore: (name) => void mocks.delete(name),
  };
}

/** A mock gives what the interface would hand to `success`, or, for names that end in Sync, return. */
function mocked(name: string, answerOf: Mock, origin: unknown): unknown {
  if (name.endsWith('Sync'))
    return (...given: unknown[]) => (answerOf as (...all: unknown[]) => unknown).apply({ origin }, given);
  return (options: Options) => {
    return answer(name, options, async () => {
      const result = (await answerOf.call({ origin }, options)) as { errMsg?: string } | undefined;
      if (/:fail/.test(result?.errMsg ?? ''))
        throw new Error(result?.errMsg?.replace(/^.*?:fail ?/, '') ?? '');
      return result;
    });
  };
}

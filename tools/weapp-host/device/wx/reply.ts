/*
 * How an interface of `wx` answers: success or fail, then complete, always later and never at once; a promise
 * where the caller gives no function.
 */

export interface Callbacks {
  success?: (result: object) => void;
  fail?: (failure: object) => void;
  complete?: (result: object) => void;
}

export type Options = Callbacks & Record<string, unknown>;

/** Why an interface fails, in WeChat's words, with whatever fields it adds. */
export class WxFailure extends Error {
  override name = 'WxFailure';

  constructor(
    message: string,
    readonly fields: object = {},
  ) {
    super(message);
  }
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Does the work of the interface `name` and answers as WeChat does: errMsg is `name:ok` or `name:fail why`.
 */
export function answer(
  name: string,
  options: Options | undefined,
  work: () => object | void | Promise<object | void>,
): Promise<object> | undefined {
  const { success, fail, complete } = options ?? {};
  const done = later()
    .then(work)
    .then(
      (result) => ({ ok: true, value: { errMsg: `${name}:ok`, ...result } }),
      (error: unknown) => ({ ok: false, value: failureOf(name, error) }),
    );
  if (success === undefined && fail === undefined && complete === undefined)
    return done.then(({ ok, value }) => {
      // WeChat rejects with a plain object.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      if (!ok) throw value;
      return value;
    });
  void done.then(({ ok, value }) => {
    if (ok) success?.(value);
    else fail?.(value);
    complete?.(value);
  });
  return undefined;
}

function failureOf(name: string, error: unknown): object {
  if (!(error instanceof Error)) return { errMsg: `${name}:fail ${String(error)}` };
  const fields = error instanceof WxFailure ? error.fields : {};
  return { errMsg: `${name}:fail ${error.message}`, ...fields };
}

export const textOf = (options: Options | undefined, name: string): string => {
  const value = options?.[name];
  return typeof value === 'string' ? value : '';
};

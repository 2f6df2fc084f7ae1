/**
 * Calls a cloud function and answers with its reply, on both targets: HTTP in a browser, the cloud on WeChat. Trouble on the way
 * (no network, no answer in time, an answer that is none) becomes the rejection `try-again`, so callers handle one shape.
 */
import Taro from '@tarojs/taro';
import type { Reply } from '../../cloudfunctions/contract/reply';

/** How long a member looks at a skeleton before being told; a cold function answers within 3 s. Milliseconds. */
export const CALL_TIMEOUT_MS = 10_000;

const tryAgain = (message: string): Reply<never> => ({ ok: false, code: 'try-again', message });

const isReply = <T>(value: unknown): value is Reply<T> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

async function post(
  name: string,
  body: object,
  session: string | null,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (session) headers.authorization = `Bearer ${session}`;
  const response = await fetch(`/fn/${name}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  return response.json();
}

let cloudStarted = false;

async function callCloud(name: string, body: object, session: string | null): Promise<unknown> {
  if (!cloudStarted) {
    Taro.cloud.init();
    cloudStarted = true;
  }
  const answer = await Taro.cloud.callFunction({ name, data: session ? { ...body, session } : { ...body } });
  return answer.result;
}

/**
 * Calls the function `name`. Never throws.
 * @param session proves who asks; null before signing in
 */
export async function callFunction<T>(name: string, body: object, session: string | null): Promise<Reply<T>> {
  const abort = typeof AbortController === 'undefined' ? null : new AbortController(); // mini-programs have none
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abort?.abort();
      reject(new Error('timeout'));
    }, CALL_TIMEOUT_MS);
  });
  try {
    const call =
      process.env.TARO_ENV === 'h5'
        ? post(name, body, session, abort?.signal)
        : callCloud(name, body, session);
    const answer = await Promise.race([call, timeout]);
    return isReply<T>(answer) ? answer : tryAgain('the answer is not a reply');
  } catch (error) {
    return tryAgain(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Calls a cloud function and answers with its reply, on both targets: HTTP in a browser; on WeChat the cloud, or HTTP where the build
 * names a server of one's own (TARO_APP_SERVER). Trouble on the way
 * (no network, no answer in time, an answer that is none) becomes the rejection `try-again`, so callers handle one shape.
 */
import Taro from '@tarojs/taro';
import type { Reply } from '../../cloudfunctions/contract/reply';

/** How long a member looks at a skeleton before being told; a cold function answers within 3 s. Milliseconds. */
export const CALL_TIMEOUT_MS = 10_000;

const tryAgain = (message: string): Reply<never> => ({ ok: false, code: 'try-again', message });

const isReply = <T>(value: unknown): value is Reply<T> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

function headersFor(session: string | null): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (session) headers.authorization = `Bearer ${session}`;
  return headers;
}

async function post(
  name: string,
  body: object,
  session: string | null,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const response = await fetch(`/fn/${name}`, {
    method: 'POST',
    headers: headersFor(session),
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  return response.json();
}

async function request(server: string, name: string, body: object, session: string | null): Promise<unknown> {
  const answer = await Taro.request<unknown>({
    url: `${server}/fn/${name}`,
    method: 'POST',
    header: headersFor(session),
    data: body,
    timeout: CALL_TIMEOUT_MS,
  });
  return answer.data;
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

function send(
  name: string,
  body: object,
  session: string | null,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  if (process.env.TARO_ENV === 'h5') return post(name, body, session, signal);
  const server = process.env.TARO_APP_SERVER;
  return server ? request(server, name, body, session) : callCloud(name, body, session);
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
    const answer = await Promise.race([send(name, body, session, abort?.signal), timeout]);
    return isReply<T>(answer) ? answer : tryAgain('the answer is not a reply');
  } catch (error) {
    return tryAgain(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}

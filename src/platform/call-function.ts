/**
 * Calls a cloud function and answers with its reply, on both targets: HTTP in a browser; on WeChat the cloud,
 * or HTTP where the build names a server of one's own (TARO_APP_SERVER). Trouble on the way (no network, no
 * answer in time) becomes the rejection `no-network`, an answer that is none `try-again`: callers handle one
 * shape.
 */
import Taro from '@tarojs/taro';
import type { Reply } from '../../cloudfunctions/contract/reply';
import { counted } from './calls-under-way';

/**
 * How long a member looks at a skeleton before being told; a cold function answers within 3 s. Milliseconds.
 */
export const CALL_TIMEOUT_MS = 10_000;

const lost = (message: string): Reply<never> => ({ ok: false, code: 'no-network', message });
const noReply: Reply<never> = { ok: false, code: 'try-again', message: 'the answer is not a reply' };

/** CloudBase's numbers of a function that failed, did not end in time, or could not be started. */
const FUNCTION_FAILED = /-(404011|504002|504003)\b/;
const saidBy = (error: unknown): string =>
  error instanceof Error ? error.message : String((error as { errMsg?: unknown } | null)?.errMsg ?? error);

const isReply = <T>(value: unknown): value is Reply<T> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

/** Who asks, and from what. */
interface Asker {
  /** Null before signing in. */
  session: string | null;
  /** What the device calls itself, for the log of what staff do; null for members. */
  device: string | null;
}

function headersFor({ session, device }: Asker): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (session) headers.authorization = `Bearer ${session}`;
  if (device) headers['x-huigan-device'] = device;
  return headers;
}

/** Null: it is none, as the page of a server in front that failed. Rejects where the answer was cut off. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function post(
  name: string,
  body: object,
  asker: Asker,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const response = await fetch(`/fn/${name}`, {
    method: 'POST',
    headers: headersFor(asker),
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  return readJson(response);
}

async function request(
  server: string,
  name: string,
  body: object,
  asker: Asker,
  timeoutMs: number,
): Promise<unknown> {
  const answer = await Taro.request<unknown>({
    url: `${server}/fn/${name}`,
    method: 'POST',
    header: headersFor(asker),
    data: body,
    timeout: timeoutMs,
  });
  return answer.data;
}

let cloudStarted = false;

/** Taro's types do not know it yet. */
interface CloudConfig extends Taro.cloud.IConfig {
  /** Milliseconds. */
  timeout: number;
}

async function callCloud(
  name: string,
  body: object,
  { session, device }: Asker,
  timeoutMs: number,
): Promise<unknown> {
  if (!cloudStarted) {
    Taro.cloud.init();
    cloudStarted = true;
  }
  const asker = { ...(session ? { session } : {}), ...(device ? { device } : {}) };
  const config: CloudConfig = { timeout: timeoutMs };
  const answer = await Taro.cloud.callFunction({ name, data: { ...body, ...asker }, config });
  return answer.result;
}

function send(
  name: string,
  body: object,
  asker: Asker,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  if (process.env.TARO_ENV === 'h5') return post(name, body, asker, signal);
  const server = process.env.TARO_APP_SERVER;
  return server ? request(server, name, body, asker, timeoutMs) : callCloud(name, body, asker, timeoutMs);
}

/**
 * Calls the function `name`. Never throws.
 * @param session proves who asks; null before signing in
 * @param device what the device calls itself, where staff ask
 * @param timeoutMs how long to wait for the answer; milliseconds
 */
export async function callFunction<T>(
  name: string,
  body: object,
  session: string | null,
  device: string | null = null,
  timeoutMs = CALL_TIMEOUT_MS,
): Promise<Reply<T>> {
  // Mini-programs have none.
  const abort = typeof AbortController === 'undefined' ? null : new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abort?.abort();
      reject(new Error('timeout'));
    }, timeoutMs);
  });
  try {
    const asker = { session, device };
    const answer = await counted(Promise.race([send(name, body, asker, timeoutMs, abort?.signal), timeout]));
    return isReply<T>(answer) ? answer : noReply;
  } catch (error) {
    const message = saidBy(error);
    return FUNCTION_FAILED.test(message) ? noReply : lost(message);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * One call of WeChat Pay, signed and verified by the library. Errors of the library hold keys, and WeChat
 * Pay's sentences may quote openids: neither leaves this file.
 */
import { Wechatpay } from './library';
import * as z from 'zod/mini';
import type { PayConfig } from './pay-config';
import { meaningOf, problem, type PayReply } from './pay-reply';

/** WeChat Pay answers within a second or two; a guest waits for it. Milliseconds. */
const TIMEOUT_MS = 8000;
/** Replies have a few KB. A day's bill has some hundred bytes a row. Bytes. */
const LARGEST_REPLY = 1024 * 1024;
const LARGEST_FILE = 64 * 1024 * 1024;

/** Done, and accepted. */
const EMPTY: ReadonlySet<number> = new Set([202, 204]);

export interface PayCall {
  method: 'get' | 'post';
  /** Without a slash at its beginning, e.g. v3/refund/domestic/refunds */
  path: string;
  query?: Readonly<Record<string, string>>;
  body?: object;
  /** Names the key with which a part of the body is encrypted; nothing: none is. */
  serial?: string;
}

/** What the library resolves and rejects with, as far as it is used here. */
interface Answer {
  status: number;
  data: unknown;
}
interface Failure {
  code?: unknown;
  response?: Answer;
}
interface Endpoint {
  get(options: object): Promise<Answer>;
  post(body: object, options: object): Promise<Answer>;
}

export interface PayClient {
  /** Calls and parses the verified reply; `null` as a schema: a reply without content. */
  call<T>(call: PayCall, schema: z.ZodMiniType<T> | null): Promise<PayReply<T>>;
  /** A file, which WeChat Pay does not sign: whoever asks checks its hash. */
  download(path: string, query: Readonly<Record<string, string>>): Promise<PayReply<Buffer>>;
}

const errorBody = z.object({
  code: z.string().check(z.maxLength(64)),
  detail: z.optional(z.nullable(z.object({ field: z.optional(z.nullable(z.string())) }))),
});

/** A client for one merchant. @param timeoutMs how long WeChat Pay may take */
export function openPayClient(config: PayConfig, timeoutMs = TIMEOUT_MS): PayClient {
  const library = new Wechatpay({
    mchid: config.merchantId,
    serial: config.merchantSerial,
    // The library takes key objects, though its types do not say so.
    privateKey: config.merchantKey as unknown as Buffer,
    certs: config.platformKeys as unknown as Record<string, Buffer>,
    baseURL: `${config.url}/`,
    maxRedirects: 0,
    maxContentLength: LARGEST_REPLY,
  });
  /** WeChat Pay signs its reply with the key that is named here, once the merchant may use it. */
  const named = config.publicKeyId === null ? {} : { 'Wechatpay-Serial': config.publicKeyId };

  // The signal ends a call in all its parts; the library's own timeout would not.
  const send = ({ method, path, query, body, serial }: PayCall, options: object): Promise<Answer> => {
    const endpoint = library.chain(path) as unknown as Endpoint;
    const headers = serial === undefined ? named : { 'Wechatpay-Serial': serial };
    const all = { ...options, headers, params: query, signal: AbortSignal.timeout(timeoutMs) };
    return method === 'get' ? endpoint.get(all) : endpoint.post(body ?? {}, all);
  };

  return {
    async call<T>(call: PayCall, schema: z.ZodMiniType<T> | null): Promise<PayReply<T>> {
      try {
        const { status, data } = await send(call, {});
        if (schema === null) return EMPTY.has(status) ? { ok: true, data: null as T } : refusal(status, data);
        const parsed = status === 200 ? schema.safeParse(data) : null;
        if (parsed === null) return refusal(status, data);
        if (parsed.success) return { ok: true, data: parsed.data };
        return problem('unsure', `a reply not understood: ${placesOf(parsed.error)}`);
      } catch (error) {
        return failureOf(error as Failure);
      }
    },
    async download(path, query) {
      try {
        const options = { responseType: 'arraybuffer', maxContentLength: LARGEST_FILE };
        const { status, data } = await send({ method: 'get', path, query }, options);
        return Buffer.isBuffer(data) && status === 200 ? { ok: true, data } : refusal(status, data);
      } catch (error) {
        return failureOf(error as Failure);
      }
    },
  };
}

/** Where in a reply something was not as expected, without what was there. @example "amount.total" */
const placesOf = (error: z.core.$ZodError): string =>
  error.issues.map(({ path }) => path.map(String).join('.') || 'the whole').join(', ');

function failureOf({ code, response }: Failure): PayReply<never> {
  const name = typeof code === 'string' ? code : 'no answer';
  // The reply came, but who sent it is not known.
  if (name.startsWith('EV3_')) return problem('unsure', `a reply that WeChat Pay did not sign (${name})`);
  return response === undefined ? problem('unsure', name) : refusal(response.status, response.data);
}

function refusal(status: number, data: unknown): PayReply<never> {
  const { code, field } = errorOf(data);
  return problem(
    meaningOf(status, code),
    [String(status), code, field].filter((part) => part !== '').join(' '),
  );
}

/** WeChat Pay's error code and the field that it names; its sentence is left out. */
function errorOf(data: unknown): { code: string; field: string } {
  try {
    const parsed = errorBody.safeParse(Buffer.isBuffer(data) ? JSON.parse(data.toString()) : data);
    if (parsed.success) return { code: parsed.data.code, field: parsed.data.detail?.field ?? '' };
  } catch {
    // Not JSON: some machine on the way answered.
  }
  return { code: '', field: '' };
}

/**
 * A function that speaks HTTP itself, because its caller's signature is over the raw body: its request and
 * answer, and the function as CloudBase calls it from an HTTP access path:
 * `exports.main({path, httpMethod, headers, body, isBase64Encoded})`.
 */
import { describeError, openLog } from '../log';
import type { Platform } from '../context';
import { checkedPlatform, requestIdOf } from './event-function';

export interface HttpRequest {
  /** In capitals. */
  method: string;
  /** Without a query. */
  path: string;
  /** By names in small letters. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Exactly what came; of a body that is too large at least one byte more than is allowed. */
  body: Buffer;
  requestId: string;
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  /** Text, or the bytes of a file. */
  body: string | Buffer;
}

/** A function that adapters can call. Never throws. */
export interface HttpFunction {
  name: string;
  /** The largest body that it takes. Bytes. */
  bodyLimit: number;
  call(platform: Platform, request: HttpRequest): Promise<HttpAnswer>;
  /** What it answers when it cannot even start. */
  unavailable(): HttpAnswer;
}

/** What CloudBase hands over, and takes back. */
interface GatewayEvent {
  path?: unknown;
  httpMethod?: unknown;
  headers?: unknown;
  body?: unknown;
  isBase64Encoded?: unknown;
}
export interface GatewayAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  isBase64Encoded: boolean;
}

/** Wraps a function for CloudBase. */
export const asHttpFunction =
  (httpFunction: HttpFunction) =>
  async (event: unknown, context?: unknown): Promise<GatewayAnswer> => {
    const requestId = requestIdOf(context);
    const { status, headers, body } = await answer(httpFunction, event as GatewayEvent, requestId);
    return {
      statusCode: status,
      headers: { ...headers, 'x-request-id': requestId },
      body: typeof body === 'string' ? body : body.toString('base64'),
      isBase64Encoded: typeof body !== 'string',
    };
  };

async function answer(
  httpFunction: HttpFunction,
  event: GatewayEvent | null,
  requestId: string,
): Promise<HttpAnswer> {
  let platform: Platform;
  try {
    platform = await checkedPlatform();
  } catch (error) {
    const trouble = { requestId, function: httpFunction.name, error: describeError(error) };
    openLog('info').error(trouble, 'cannot start');
    return httpFunction.unavailable();
  }
  return httpFunction.call(platform, {
    method: textOf(event?.httpMethod).toUpperCase(),
    path: textOf(event?.path).split('?')[0] ?? '',
    headers: headersOf(event?.headers),
    body: Buffer.from(textOf(event?.body), event?.isBase64Encoded === true ? 'base64' : 'utf8'),
    requestId,
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function headersOf(headers: unknown): Record<string, string> {
  const entries = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), textOf(value)]));
}

/** One HTTP call of WeChat's interfaces. What it carries (secrets, codes, openids) appears in no error. */

/** WeChat answers within a second, or not at all. Milliseconds. */
const TIMEOUT_MS = 5000;

/** Outside trouble with WeChat; the same call may succeed later. */
export class WechatTrouble extends Error {
  override name = 'WechatTrouble';
}

/** The same where it is known that WeChat did nothing of what it was asked. */
export class WechatNotAsked extends WechatTrouble {
  override name = 'WechatNotAsked';
}

/** WeChat refuses for a reason that asking again will not change. */
export class WechatRefusal extends Error {
  override name = 'WechatRefusal';
}

/** WeChat's reply: without `errcode`, or with 0, it is what was asked for. */
export type WechatReply = Record<string, unknown> & { errcode?: number };

/** Asks WeChat at a path; `body`: posted as JSON. Throws `WechatTrouble` when there is no proper answer. */
export const callWechat = (
  apiUrl: string,
  path: string,
  query: Record<string, string>,
  body?: object,
): Promise<WechatReply> =>
  ask(apiUrl, path, { query, body }, async (response) => replyOf(await response.json(), path));

/** The same, for what answers with a picture; or with the reply that says why it does not. */
export const askForPicture = (
  apiUrl: string,
  path: string,
  query: Record<string, string>,
  body: object,
): Promise<Buffer | WechatReply> =>
  ask(apiUrl, path, { query, body }, async (response) => {
    const bytes = Buffer.from(await response.arrayBuffer());
    // WeChat names the type of pictures and of refusals alike; a refusal begins as JSON does.
    return bytes[0] === OPENING_BRACE ? replyOf(JSON.parse(bytes.toString('utf8')), path) : bytes;
  });

const OPENING_BRACE = 0x7b;

function replyOf(reply: unknown, path: string): WechatReply {
  if (typeof reply === 'object' && reply !== null) return reply as WechatReply;
  throw new WechatTrouble(`${path} answered no object`);
}

async function ask<Answer>(
  apiUrl: string,
  path: string,
  { query, body }: { query: Record<string, string>; body: object | undefined },
  read: (response: Response) => Promise<Answer>,
): Promise<Answer> {
  const url = `${apiUrl}${path}?${new URLSearchParams(query).toString()}`;
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  try {
    const response = await fetch(url, { ...(body === undefined ? {} : post), signal, redirect: 'error' });
    if (!response.ok) throw new WechatTrouble(`${path} answered ${response.status}`);
    return await read(response);
  } catch (error) {
    if (error instanceof WechatTrouble) throw error;
    // The original error may quote the address, and with it the secret.
    const message = `${path} did not answer (${error instanceof Error ? error.name : typeof error})`;
    throw isUnreached(error) ? new WechatNotAsked(message) : new WechatTrouble(message);
  }
}

/** Whether there was no connection: nothing was said to anybody. */
function isUnreached(error: unknown): boolean {
  const code = ((error as Error | null)?.cause as { code?: unknown } | undefined)?.code;
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
}

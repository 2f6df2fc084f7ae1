/*
 * Sends one signed message, as a POS does.
 */
import type { PosError, PosEventsReply } from '../../cloudfunctions/contract/pos';
import { signMessage } from '../../cloudfunctions/platform/signed-message';
import type { Message } from './queue';

export interface Line {
  url: string;
  store: string;
  secret: string;
}

export type Reply = PosError | PosEventsReply | ({ ok: true } & Record<string, unknown>);

/** A till does not make its customers wait longer. Milliseconds. */
const PATIENCE_MS = 10_000;

/** The answer; null: no network, or nobody there. The message is signed anew each time. */
export async function send(line: Line, path: string, { id, body }: Message): Promise<Reply | null> {
  const [brand = '', store = ''] = line.store.split('/');
  try {
    const response = await fetch(`${line.url}/pos/v1/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'huigan-store': `${brand}/${encodeURIComponent(store)}`,
        ...signMessage(line.secret, { id, at: Date.now(), body }),
      },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return (await response.json()) as Reply;
  } catch {
    return null;
  }
}

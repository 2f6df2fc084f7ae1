/** Asking a function that answers anybody: in the name of whoever is signed in, or in nobody's. */
import type { RejectionCode, Reply } from '../../../cloudfunctions/contract/reply';
import { callFunction } from '../../platform/call-function';
import { callSigned } from './call-signed';

/** Who cannot be known may still look. */
const NOBODY: ReadonlySet<RejectionCode> = new Set<RejectionCode>([
  'not-signed-in',
  'session-expired',
  'wechat-refused',
]);

/**
 * Calls the function `name`; never throws.
 * @example callOpen<MenuReply>('menu', { action: 'show-menu', store })
 */
export async function callOpen<T>(name: string, body: object): Promise<Reply<T>> {
  const reply = await callSigned<T>(name, body);
  return reply.ok || !NOBODY.has(reply.code) ? reply : callFunction<T>(name, body, null);
}

/** The call behind what goes with a cart. Anybody may ask. */
import type { MenuRequest, SuggestReply } from '../../../cloudfunctions/contract/menu';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callOpen } from '../session/call-open';

export function suggestFor(store: string, cart: string[]): Promise<Reply<SuggestReply>> {
  const request: MenuRequest = { action: 'suggest', store, cart };
  return callOpen('menu', request);
}

/** The call that takes behaviour events. */
import type { BehaviourEvent, InsightReply, InsightRequest } from '../../../cloudfunctions/contract/insight';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callSigned } from '../session/call-signed';

/** At most BEHAVIOUR_BATCH events. */
export function recordEvents(events: BehaviourEvent[]): Promise<Reply<InsightReply>> {
  const request: InsightRequest = { action: 'record', events };
  return callSigned('insight', request);
}

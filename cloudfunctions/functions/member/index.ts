/** What the member's card page asks. Thin: who asks, which view answers. */
import { memberRequestSchema, type MemberRequest } from '../../contract/member';
import type { Reply } from '../../contract/reply';
import { listExpiring } from '../../core/views/card/expiring';
import { readFace } from '../../core/views/card/faces';
import { listHistory } from '../../core/views/card/history';
import { showCard } from '../../core/views/card/card';
import { cacheKeyOf } from '../../core/settlement/publish-programme';
import { asEventFunction } from '../../platform/adapters/event-function';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, defineFunction, reject } from '../../platform/handler';
import { listDemoMembers, signInDemo } from './demo';
import { readStanding } from './standing';

type CardRequest = Exclude<MemberRequest, { action: 'list-demo-members' | 'sign-in-demo' }>;

export const member = defineFunction({
  name: 'member',
  requestSchema: memberRequestSchema,
  handle(context, request): Promise<Reply<unknown>> {
    switch (request.action) {
      case 'list-demo-members':
        return context.demo ? listDemoMembers(context, request) : demoOnly();
      case 'sign-in-demo':
        return context.demo ? signInDemo(context, request.memberKey) : demoOnly();
      default:
        return answerCard(context, request);
    }
  },
});

export const main = asEventFunction(member);

const demoOnly = (): Promise<Reply<never>> => Promise.resolve(reject('demo-mode-only'));

/** Everything about the member who asks, and about nobody else, from one snapshot. */
async function answerCard(context: Context, request: CardRequest): Promise<Reply<unknown>> {
  const { caller, database, now } = context;
  if (typeof caller === 'string') return reject(caller);
  return withSnapshot(database, async (db) => {
    const face = await readFace(db, caller.memberId, caller.brandId);
    if (face === null) return reject('not-signed-in');
    const asOf = face.standsAt ?? now;
    const standing = await readStanding(db, { memberId: face.memberId, asOf }, cacheKeyOf(database));
    switch (request.action) {
      case 'show-card':
        return accept(showCard(face, standing));
      case 'list-history':
        return accept(await listHistory(db, standing, request.month, request.after));
      case 'list-expiring':
        return accept(listExpiring(standing, request.after));
    }
  });
}

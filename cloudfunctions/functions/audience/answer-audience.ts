/** Members in crowds: audiences, classes, stages. */
import type { AudienceRequest } from '../../contract/audience-desk';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import type { MemberDesk } from '../../core/views/desk/members';
import { askedAt, compareAudiences, listAudiences, showCount } from '../../core/views/insight/audiences';
import { listRfmVersions, showPeople } from '../../core/views/insight/people';
import { withSnapshot, type Db } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { deskOf, type Asking } from './asking';
import type { StoryRequest } from './answer-story';
import { csv, members } from './audience-members';
import type { MessageDeskRequest } from './messages';
import { publishEdges, remove, save } from './saved';
import type { FigureRequest } from './figures';
import type { FlowRequest } from './flows';
import type { TrialRequest } from './trials';

/** Every action about members in crowds. */
export function answerAudience(
  context: Asking,
  request: Exclude<
    AudienceRequest,
    StoryRequest | TrialRequest | FlowRequest | MessageDeskRequest | FigureRequest
  >,
): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'list-audience':
      return members(context, request);
    case 'export-audience':
      return csv(context, request);
    case 'save-audience':
      return save(context, request);
    case 'remove-audience':
      return remove(context, request);
    case 'publish-rfm':
      return publishEdges(context, request);
    default:
      return withSnapshot(context.database, async (db) => look(db, await deskOf(context, db), request));
  }
}

type Looking = Extract<
  AudienceRequest,
  { action: 'show-people' | 'count-audience' | 'list-audiences' | 'compare-audiences' | 'list-rfm-versions' }
>;

async function look(db: Db, desk: MemberDesk, request: Looking): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'show-people':
      return accept(await showPeople(db, askedAt(desk)));
    case 'count-audience':
      return accept(await showCount(db, desk, request.rule));
    case 'list-audiences':
      return acceptFound(await listAudiences(db, desk, request.after), 'bad-request');
    case 'list-rfm-versions':
      return accept(await listRfmVersions(db, { ...askedAt(desk), utcOffsetMinutes: desk.utcOffsetMinutes }));
    case 'compare-audiences': {
      const [one, other] = [readNumber(request.one), readNumber(request.other)];
      if (one === null || other === null) return reject('bad-request');
      return acceptFound(await compareAudiences(db, desk, { one, other }), 'not-found');
    }
  }
}

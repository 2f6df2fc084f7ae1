/** Messages at the desk: numbers, settings, tasks of staff. */
import type { AudienceRequest } from '../../contract/audience-desk';
import { MESSAGE_DESK_ACTIONS } from '../../contract/message-desk';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { importFriends } from '../../core/settlement/desk/import-friends';
import { saveMessageSettings, type AskedSettings } from '../../core/settlement/desk/save-message-settings';
import { listStaffTasks, showMessages } from '../../core/views/desk/messages';
import { asDb } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, type AskedFor, type Asking } from './asking';

export type MessageDeskRequest = AskedFor<
  'show-messages' | 'save-message-settings' | 'list-staff-tasks' | 'import-friends'
>;

const ACTIONS: readonly unknown[] = MESSAGE_DESK_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
export const isOfMessages = (request: AudienceRequest): request is MessageDeskRequest =>
  ACTIONS.includes(request.action);

/** By its action. */
export async function answerMessages(context: Asking, request: MessageDeskRequest): Promise<Reply<unknown>> {
  const { database, now } = context;
  const { brandId } = staffOf(context);
  switch (request.action) {
    case 'show-messages':
      return accept(await showMessages(asDb(database), { brandId, now }));
    case 'save-message-settings':
      return saveSettings(context, request);
    case 'list-staff-tasks': {
      const before = request.after === undefined ? undefined : readNumber(request.after);
      if (before === null) return reject('bad-request');
      const { utcOffsetMinutes } = await readBrandRules(asDb(database), brandId);
      return accept(await listStaffTasks(asDb(database), { brandId, utcOffsetMinutes }, before));
    }
    case 'import-friends': {
      const told = await importFriends(database, doerOf(context), request.csv, now);
      return 'problem' in told ? reject('bad-request', told.problem) : accept(told);
    }
  }
}

async function saveSettings(context: Asking, asked: AskedSettings): Promise<Reply<{ revision: number }>> {
  const revision = await saveMessageSettings(context.database, doerOf(context), asked, context.now);
  return revision === null ? reject('already-changed') : accept({ revision });
}

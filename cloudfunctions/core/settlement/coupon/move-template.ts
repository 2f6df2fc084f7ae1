/** A template is paused, goes on, or ends: what is issued stays as it is. */
import type { TemplateMove } from '../../../contract/promotion';
import type { TemplateState } from '../../../contract/coupon';
import { withTransaction, type Database } from '../../../platform/db';
import { holdTemplates, keepOvertaken } from '../../coupon/template-requests.store';
import { TEMPLATE } from '../../coupon/template.rules';
import { moveTemplate as keepState, readTemplate } from '../../coupon/templates.store';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import { operatorOf } from './publish-template';

/**
 * The state that it has now; the same again changes nothing.
 * @example pause of a live one: paused; of an ended one: wrong-state
 */
export const moveTemplate = (
  pool: Database,
  doer: Doer,
  { templateId, move, reason }: { templateId: string; move: TemplateMove; reason: string },
  now: Instant,
): Promise<TemplateState | { refused: 'not-found' | 'wrong-state' }> =>
  withTransaction(pool, async (db) => {
    const key = { brandId: doer.brandId, templateId };
    await holdTemplates(db, doer.brandId);
    const row = await readTemplate(db, key);
    if (row === null) return { refused: 'not-found' };
    const next = TEMPLATE.answer(row.state, move);
    if (next === 'wrong-state') return { refused: 'wrong-state' };
    if (next === 'already') return row.state;
    await keepState(db, key, [row.state], next);
    if (next === 'ended') await keepOvertaken(db, key, operatorOf(doer), now);
    await logAction(db, doer, {
      action: 'move-coupon-template',
      subject: templateId,
      before: { state: row.state },
      after: { state: next },
      reason,
      doneAt: now,
    });
    return next;
  });

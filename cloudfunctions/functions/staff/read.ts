/** What staff read about their shift, their store and themselves, each from one snapshot. */
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { listGoodwill } from '../../core/views/coupon/goodwill';
import { listActions } from '../../core/views/desk/actions';
import { listStaff, showDesk } from '../../core/views/desk/work-place';
import { listReview } from '../../core/views/desk/review';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import type { AskedFor, Asking } from './asking';

type ReadRequest = AskedFor<
  'show-my-desk' | 'list-my-shift' | 'list-store-actions' | 'list-review' | 'list-staff' | 'list-goodwill'
>;

/** Answers as of now. */
export function answerView(context: Asking, request: ReadRequest): Promise<Reply<unknown>> {
  const { database, now } = context;
  const staff = staffOf(context);
  return withSnapshot(database, async (db): Promise<Reply<unknown>> => {
    switch (request.action) {
      case 'show-my-desk':
        return accept(await showDesk(db, staff));
      case 'list-goodwill':
        return accept(await listGoodwill(db, staff.brandId, now));
      case 'list-staff': {
        const { store, after = '0' } = request;
        const from = readNumber(after);
        if (from === null) return reject('bad-request');
        return accept(await listStaff(db, staff, { store, after: from }));
      }
      case 'list-review': {
        const { store } = request;
        const { brandId } = staff;
        const { utcOffsetMinutes, rules } = await readBrandRules(db, brandId);
        return accept(await listReview(db, { brandId, store, utcOffsetMinutes }, rules, now));
      }
      default: {
        const { store, after } = request;
        const of = request.action === 'list-my-shift' ? 'me' : 'store';
        const page = await listActions(db, { staff, of, store, after, now });
        return acceptFound(page, 'bad-request');
      }
    }
  });
}

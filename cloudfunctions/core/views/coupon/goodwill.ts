/** Templates of which staff may give one as a kindness: live ones that only the brand gives. Reads only. */
import type { GoodwillReply } from '../../../contract/staff';
import type { Db } from '../../../platform/db';
import { couponWords, validityWords } from '../../coupon/coupon-words.rules';
import { validityOf } from '../../coupon/coupon.rules';
import { listTemplates } from '../../coupon/templates.store';
import type { Instant } from '../../kernel/time';
import { readCouponNames } from './coupon-view';

/** In the order of their ids. */
export async function listGoodwill(db: Db, brandId: number, now: Instant): Promise<GoodwillReply> {
  const live = await listTemplates(db, brandId, ['live']);
  const given = live.filter(({ template }) => template.issue.by === 'given');
  const terms = given.map(({ template }) => template.terms);
  const names = await readCouponNames(db, brandId, terms, now);
  const on = given.filter(({ template }) => validityOf(template.terms, now, names.utcOffsetMinutes) !== null);
  return {
    templates: on.map(({ templateId, template }) => {
      const { figure, condition } = couponWords(template.terms, names);
      const { name } = template.terms;
      return { template: templateId, name, figure, condition, when: validityWords(template.terms) };
    }),
  };
}

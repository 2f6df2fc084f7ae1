/** What coupons that were taken without network cost the brand: by day and store. Reads only. */
import type { OfflineLoss } from '../../../contract/coupon';
import type { OfflineLossesReply } from '../../../contract/promotion';
import type { Db } from '../../../platform/db';
import { readTerms } from '../../coupon/templates.store';
import { formatInstant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { posWords } from '../../../contract/pos-words';
import { daysOf } from './coupon-figures';
import { listOfflineLosses } from './coupons.view.queries';

const PAGE = 50;

/** A page of the losses of a month. `after`: how many were seen. */
export async function showOfflineLosses(
  db: Db,
  brandId: number,
  month: string,
  after: number,
): Promise<OfflineLossesReply> {
  const asked = { brandId, ...daysOf(month), seen: after, limit: PAGE + 1 };
  const rows = await listOfflineLosses.run(asked, db);
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const known = rows.flatMap(({ template_id: templateId, version }) =>
    templateId === null || version === null ? [] : { templateId, version },
  );
  const terms = await readTerms(db, brandId, known);
  const nameOf = (templateId: string | null, version: number | null): string | null =>
    templateId === null || version === null ? null : terms.of({ templateId, version }).name;
  const [first] = rows;
  return {
    month,
    losses: rows.slice(0, PAGE).map((row) => ({
      day: row.business_day,
      store: row.store_id,
      storeName: row.store_name ?? row.store_id,
      dayFen: (row.day_fen ?? 0n).toString(),
      receipt: row.receipt_no,
      clerk: row.clerk,
      soldAt: formatInstant(row.sold_at.getTime(), utcOffsetMinutes),
      member: row.member_key,
      name: nameOf(row.template_id, row.version),
      offFen: row.off_fen.toString(),
      why: posWords.offlineLoss[row.why as OfflineLoss],
      isGivenBack: row.is_given_back,
      usedAt:
        row.first_at === null || row.first_store === null
          ? null
          : {
              storeName: row.first_store_name ?? row.first_store,
              at: formatInstant(row.first_at.getTime(), utcOffsetMinutes),
            },
    })),
    total: { losses: (first?.month_losses ?? 0).toString(), offFen: (first?.month_fen ?? 0n).toString() },
    next: rows.length > PAGE ? String(after + PAGE) : null,
  };
}

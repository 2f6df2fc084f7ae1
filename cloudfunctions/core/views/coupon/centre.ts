/** 领券中心: what members may take themselves, what is left of it, and whether this one may. Reads only. */
import { couponTemplateSchema, type CouponTemplate } from '../../../contract/coupon';
import type { CouponOffer } from '../../../contract/wallet';
import { memoryOf, type Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { couponWords, validityWords, type CouponNames } from '../../coupon/coupon-words.rules';
import { validityOf } from '../../coupon/coupon.rules';
import { whyNoCoupon, type Wish } from '../../coupon/why-no-coupon.rules';
import { present } from '../../kernel/assert';
import { dayOf, isoInstant, startOfDay, type Instant } from '../../kernel/time';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import { readSummaries } from '../card/standing';
import { readCouponNames } from './coupon-view';
import { countHad, listOffered, type IListOfferedResult } from './centre.view.queries';

interface Offered {
  row: IListOfferedResult;
  template: CouponTemplate;
}

/** Versions are never changed, so that each is read once, however many look at a drop. */
const known = memoryOf(() => new Map<string, CouponTemplate>());

function templateOf(db: Db, brandId: number, row: IListOfferedResult): CouponTemplate {
  const name = `${brandId}/${row.template_id}/${row.version}`;
  const template = known(db).get(name) ?? couponTemplateSchema.parse(row.document);
  known(db).set(name, template);
  return template;
}

/**
 * What is on, or will be: what may be had first, then what begins soonest, then the rest.
 * @param templateId null: all; of one that is asked for, also when it is over
 */
export async function listOffers(
  db: Db,
  { memberId, brandId }: Identity,
  templateId: string | null,
  now: Instant,
): Promise<CouponOffer[]> {
  const rows = await listOffered.run({ brandId, templateId }, db);
  if (rows.length === 0) return [];
  const offered = rows.map((row) => ({ row, template: templateOf(db, brandId, row) }));
  const names = await readCouponNames(
    db,
    brandId,
    offered.map(({ template }) => template.terms),
    now,
  );
  const { utcOffsetMinutes } = names;
  const isOn = ({ template: { terms, issue } }: Offered): boolean =>
    (issue.until === null || now < Date.parse(issue.until)) &&
    validityOf(terms, now, utcOffsetMinutes) !== null;
  const wish = await readWish(db, { memberId, brandId }, rows, now, utcOffsetMinutes);
  return offered
    .filter((one) => templateId !== null || isOn(one))
    .map((one) => toOffer(one, names, wish(one.row), isOn(one)))
    .sort(inOrder);
}

/** What counts against the member's wish for each template. */
async function readWish(
  db: Db,
  { memberId, brandId }: Identity,
  rows: readonly IListOfferedResult[],
  at: Instant,
  utcOffsetMinutes: number,
): Promise<(row: IListOfferedResult) => Wish> {
  const { row: member, rules } = present(
    (await readSummaries(db, [{ memberId, asOf: at }])).get(memberId),
    'the member',
  );
  const { programme } = versionAt(rules, at);
  const tier = levelAt(programme, levelIndex(programme, member.tier)).code;
  const today = isoInstant(startOfDay(dayOf(at, utcOffsetMinutes), utcOffsetMinutes));
  const templateIds = rows.map((row) => row.template_id);
  const had = await countHad.run({ memberId, brandId, templateIds, today }, db);
  const hadOf = new Map(
    had.map(({ template_id: id, times, today: ofToday }) => [id, { times, today: ofToday }]),
  );
  return ({ template_id: id, stock, issued }) => ({
    tier,
    had: hadOf.get(id) ?? { times: 0, today: 0 },
    left: stock === null ? null : stock - issued,
    at,
  });
}

function toOffer(
  { row, template: { terms, issue } }: Offered,
  names: CouponNames,
  wish: Wish,
  isOn: boolean,
): CouponOffer {
  const { left, had } = wish;
  return {
    template: row.template_id,
    by: issue.by === 'drop' ? 'drop' : 'centre',
    name: terms.name,
    ...couponWords(terms, names),
    when: validityWords(terms),
    left: left === null ? null : { count: left.toString(), of: (row.stock ?? 0n).toString() },
    perMember: issue.perMember,
    why: isOn ? whyNoCoupon(issue, wish) : 'over',
    levels: issue.tiers.map((code) => names.tiers.get(code) ?? code),
    has: had.times,
    from: issue.from,
    until: issue.until,
  };
}

const rank = ({ why }: CouponOffer): number => (why === null ? 0 : why === 'not-begun' ? 1 : 2);
const begins = ({ from }: CouponOffer): number => (from === null ? 0 : Date.parse(from));
const inOrder = (a: CouponOffer, b: CouponOffer): number =>
  rank(a) - rank(b) || (rank(a) === 1 ? begins(a) - begins(b) : 0) || (a.template < b.template ? -1 : 1);

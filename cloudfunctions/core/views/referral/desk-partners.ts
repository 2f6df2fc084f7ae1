/** Partners at the operator's desk: who applies, what is agreed, what came of it. Reads only. */
import type { PartnersReply, TriedTermsReply } from '../../../contract/partner-desk';
import type { PartnerKind, PartnerState, PartnerTerms } from '../../../contract/partner-terms';
import type { Db } from '../../../platform/db';
import { END_OF_TIME, pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { dayNameOf, isoInstant, type Instant } from '../../kernel/time';
import { readMenu } from '../../menu/menu.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { referralDeskWords as words } from '../../referral/desk-words';
import { termsOn } from '../../referral/partner.rules';
import { toTerms, toWords } from '../../referral/partners.store';
import { readReferralProgramme } from '../../referral/programme.store';
import { paidFor, tryProgramme } from '../../referral/try-programme.rules';
import { countWaiting, findPartnerLines, type IFindPartnerLinesResult } from './partners.view.queries';
import { readPurchases, TRIED_DAYS } from './simulate-programme';

const PAGE = 20;
const PLACE = /^\d{1,19}$/;
const LAST_MEMBER = (2n ** 63n - 1n).toString();

interface Sought {
  state: PartnerState;
  search: string | undefined;
  after: string | undefined;
}

/** A page of them, what changed last first; null: `after` is no place of it. */
export async function listPartners(
  db: Db,
  brandId: number,
  { state, search, after }: Sought,
  now: Instant,
): Promise<PartnersReply | null> {
  const place = after === undefined ? { at: END_OF_TIME, id: LAST_MEMBER } : readPlace(after, PLACE);
  if (place === null) return null;
  const before = { beforeAt: isoInstant(place.at), beforeMember: BigInt(place.id) };
  const page = { brandId, state, search: search ?? null, ...before, limit: sought(PAGE) };
  const { shown, next } = pageOf(await findPartnerLines.run(page, db), PAGE, (last) =>
    writePlace({ at: last.changed_at.getTime(), id: last.member_id.toString() }),
  );
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const today = dayNameOf(now, utcOffsetMinutes);
  const [count] = await countWaiting.run({ brandId }, db);
  const partners = shown.map((row) => lineOf(row, brandId, today));
  return { partners, waiting: count?.waiting ?? 0, next };
}

function lineOf(
  row: IFindPartnerLinesResult,
  brandId: number,
  today: string,
): PartnersReply['partners'][number] {
  const kind = row.kind as PartnerKind;
  const state = row.state as PartnerState;
  const kept = { memberId: row.member_id, brandId, no: row.no, kind, state, terms: toTerms(row.terms) };
  const inForce = termsOn({ ...kept, since: row.changed_at.getTime() }, today);
  return {
    ...{ member: row.member_key, kind, state, ...toWords(row) },
    appliedAt: isoInstant(row.applied_at.getTime()),
    since: isoInstant(row.changed_at.getTime()),
    terms: kept.terms.map(({ madeAt, ...terms }) => ({
      ...terms,
      madeAt: isoInstant(madeAt),
      inForce: terms.version === inForce?.version,
    })),
    orders: row.orders,
    soldFen: row.sold.toString(),
    commissionFen: row.commission.toString(),
  };
}

/** What the terms name that there is not, and days that are over; each with its place. */
export async function termsProblems(
  db: Db,
  brandId: number,
  { products, categories, untilDay }: PartnerTerms,
  now: Instant,
): Promise<{ path: string; message: string }[]> {
  const menu = await readMenu(db, brandId);
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const items = new Set(menu.items.map(({ item }) => item.product));
  const known = new Set(menu.categories.map(({ id }) => id));
  const isOver = untilDay !== null && untilDay < dayNameOf(now, utcOffsetMinutes);
  return [
    ...products.flatMap(({ product }, place) =>
      items.has(product)
        ? []
        : [{ path: `products.${place}.product`, message: words.unknownProduct(product) }],
    ),
    ...categories.flatMap(({ category }, place) =>
      known.has(category)
        ? []
        : [{ path: `categories.${place}.category`, message: words.unknownCategory(category) }],
    ),
    ...(isOver ? [{ path: 'untilDay', message: words.dayIsOver }] : []),
  ];
}

/**
 * What a member's links brought in the last days, by the programme in force and by these terms, as they would
 * be today; both with its caps of order and day, its month's budget as if nobody else used it.
 */
export async function tryPartnerTerms(
  db: Db,
  { brandId, memberId }: { brandId: number; memberId: bigint },
  terms: PartnerTerms,
  now: Instant,
): Promise<TriedTermsReply> {
  const kept = await readReferralProgramme(db, brandId, now);
  const all = kept === null ? [] : (await readPurchases(db, brandId, now)).purchases;
  const purchases = all.filter(({ referrerId }) => referrerId === memberId);
  const draftOf = (by: PartnerTerms | null): string =>
    kept === null
      ? '0'
      : tryProgramme(
          kept.programme,
          purchases.map((purchase) => ({ ...purchase, terms: by })),
        ).draftFen.toString();
  return {
    days: TRIED_DAYS,
    orders: purchases.length,
    soldFen: purchases.reduce((sum, purchase) => sum + paidFor(purchase), 0n).toString(),
    programmeFen: draftOf(null),
    termsFen: draftOf(terms),
  };
}

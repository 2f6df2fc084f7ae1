/** Everything about a draft of an offer: what is wrong with it, how members see it, what it may cost. */
import { zhCN } from 'zod/locales';
import { groupOfferSchema, type GroupOffer } from '../../../contract/group';
import type { GroupOfferCheckReply } from '../../../contract/group-desk';
import type { Db } from '../../../platform/db';
import type { OfferKey, OfferRow } from '../../group/group.types';
import {
  isSeats,
  kindProblems,
  offerProblems,
  officeProblems,
  type OfferProblem,
  type OfficeOffer,
} from '../../group/offer-problems.rules';
import { offerDeskWords } from '../../group/offer-words';
import { readOffer } from '../../group/offers.store';
import type { Instant } from '../../kernel/time';
import { priceBookWords } from '../../pricing/price-book-words';
import { viewOffers } from '../group/offer-view';
import { readGuest } from '../menu/guest';
import { readTemplate } from '../../coupon/templates.store';
import { compareDocuments } from './compare-documents';
import { readCouponNames } from './coupon-names';
import { costOf } from './group-offer-cost';
import { readDraftFacts } from './group-offer-facts';
import { operatorWords } from './words';

const inChinese = zhCN().localeError;

type Issue = Extract<
  ReturnType<typeof groupOfferSchema.safeParse>,
  { success: false }
>['error']['issues'][number];

function messageOf(issue: Issue): string {
  const field = String(issue.path.at(-1) ?? '');
  if (issue.code === 'invalid_type' && field.endsWith('Fen')) return offerDeskWords.noAmount;
  const rule = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  const said =
    issue.code === 'custom'
      ? (offerDeskWords.rule(rule) ?? priceBookWords.rule(rule))
      : operatorWords.shape(issue);
  return said ?? issue.message;
}

/** Of one place only what is said first. */
function firstOfEach(issues: readonly Issue[]): OfferProblem[] {
  const said = new Map<string, string>();
  for (const issue of issues) {
    const path = issue.path.join('.');
    if (!said.has(path)) said.set(path, messageOf(issue));
  }
  return [...said].map(([path, message]) => ({ path, message }));
}

/** The offer that a document is; or where it is none, in words. */
function readDraft(document: unknown): { offer: GroupOffer } | { problems: OfferProblem[] } {
  const read = groupOfferSchema.safeParse(document, { error: inChinese, reportInput: true });
  if (!read.success) return { problems: firstOfEach(read.error.issues) };
  const unread = compareDocuments(read.data, document);
  if (unread.length === 0) return { offer: read.data };
  return { problems: unread.map(({ path }) => ({ path, message: operatorWords.unknownField })) };
}

/** What may be kept of a draft: `offer` where it has the shape of one. */
export interface CheckedOffer {
  /** Null: it may not even be kept as a draft. */
  offer: GroupOffer | null;
  check: GroupOfferCheckReply;
}

/** Problems first; the rest where there are none. */
export async function checkGroupOffer(
  db: Db,
  key: OfferKey,
  document: unknown,
  now: Instant,
): Promise<CheckedOffer> {
  const refuse = (problems: OfferProblem[], offer: GroupOffer | null = null): CheckedOffer => ({
    offer,
    check: { problems, view: null, cost: null },
  });
  const draft = readDraft(document);
  if ('problems' in draft) return refuse(draft.problems);
  const kept = await readOffer(db, key.brandId, key.offerId);
  const { offer } = draft;
  const wrongKind = kindProblems(offer, kept && { kind: kept.offer.terms.kind });
  if (wrongKind.length > 0) return refuse(wrongKind);
  if (!isSeats(offer))
    return refuse(await problemsOfOffice(db, key.brandId, offer as OfficeOffer, now), offer);
  const facts = await readDraftFacts(db, key.brandId, { offer, kept }, now);
  const problems = offerProblems(offer, facts);
  if (problems.length > 0) return refuse(problems, offer);
  const row: OfferRow = {
    ...key,
    ...{ revision: kept?.revision ?? 0, state: 'live', offer, seats: kept?.seats ?? 0n },
    stock: offer.stock === null ? null : BigInt(offer.stock),
  };
  const view = await viewOf(db, row, now);
  return { offer, check: { problems, view, cost: costOf(offer, facts) } };
}

/** Nobody sees such an offer: whoever starts an office's order is told of its gift. */
async function problemsOfOffice(
  db: Db,
  brandId: number,
  offer: OfficeOffer,
  now: Instant,
): Promise<OfferProblem[]> {
  const names = await readCouponNames(db, brandId, now);
  const templateId = offer.terms.gift?.gift.template ?? '';
  const found = await readTemplate(db, { brandId, templateId });
  return officeProblems(offer, {
    stores: new Set(names.stores.keys()),
    tiers: new Set(names.tiers.keys()),
    templates: new Set(found?.state === 'live' ? [templateId] : []),
    now,
  });
}

/** As a visitor sees it, who has the lowest level. */
export async function viewOf(db: Db, row: OfferRow, now: Instant): Promise<GroupOfferCheckReply['view']> {
  const guest = await readGuest(db, { memberId: null, brandId: row.brandId, brandKey: '' }, now);
  const [view] = guest === null ? [] : await viewOffers(db, guest, null, [row]);
  return view ?? null;
}

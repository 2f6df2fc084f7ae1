/**
 * How a campaign lives, when its offers and cards hold, and what of it may still be changed. Pure;
 * docs/campaigns.md. Days are YYYY-MM-DD in the brand's zone, both inclusive, so that they compare as text.
 */
import {
  MOST_SHOWN_CARDS,
  PLAIN_PLACE,
  type Campaign,
  type CampaignPhase,
  type CampaignState,
  type ShownCard,
} from '../../contract/campaign';
import type { Offer } from '../../contract/price-book';
import { defineStates } from '../kernel/states';
import { dayNameOf, formatInstant, parseDay, startOfDay, type Instant } from '../kernel/time';
import { campaignWords } from './campaign-words';
import type { CampaignRow } from './campaign.types';

/**
 * `draft`: nobody has it but its author. `publish` of a published one is a change of it.
 * @example end of a published one: ended; publish of an ended one: wrong-state
 */
export const CAMPAIGN = defineStates(['draft', 'published', 'ended'], ['publish', 'end'], {
  draft: { publish: 'published', end: 'wrong-state' },
  published: { publish: 'published', end: 'ended' },
  ended: { publish: 'wrong-state', end: 'already' },
});

export interface CampaignProblem {
  /** Where, as "home.0.from". */
  path: string;
  message: string;
}

/** Where it stands. @example the day after its last one: over */
export function phaseOf(
  { state, document: { from, to } }: { state: CampaignState; document: Pick<Campaign, 'from' | 'to'> },
  today: string,
): CampaignPhase {
  if (state === 'ended') return 'ended';
  return today < from ? 'scheduled' : today <= to ? 'live' : 'over';
}

/** Whether it may be changed or ended early. */
export const isOpen = (row: Pick<CampaignRow, 'state' | 'document'>, today: string): boolean =>
  ['scheduled', 'live'].includes(phaseOf(row, today));

/** Its last day: that of the document, or the one on which it was ended. */
export function lastDayOf(
  { endedAt, document: { from, to } }: CampaignRow,
  utcOffsetMinutes: number,
): string {
  const day = endedAt === null ? to : dayNameOf(endedAt, utcOffsetMinutes);
  return day < from ? from : day < to ? day : to;
}

/** From its first instant to before the last one. */
export interface Span {
  from: Instant;
  until: Instant;
}

/** The span of whole days. @example 2026-12-01 to 2026-12-01 in China: 24 hours from 30 November 16:00 UTC */
export const spanOf = ({ from, to }: { from: string; to: string }, utcOffsetMinutes: number): Span => ({
  from: startOfDay(parseDay(from), utcOffsetMinutes),
  until: startOfDay(parseDay(to) + 1, utcOffsetMinutes),
});

/** The instants between which an offer of a campaign holds: its own, bounded by the campaign's days. */
function boundsOf({ times }: Offer, span: Span): Span {
  return {
    from: times.from === null ? span.from : Math.max(Date.parse(times.from), span.from),
    until: times.until === null ? span.until : Math.min(Date.parse(times.until), span.until),
  };
}

/** The offers as they stand in the price book: on days of the campaign only, with its code. */
export function offersOf(
  { campaignId, document }: Pick<CampaignRow, 'campaignId' | 'document'>,
  utcOffsetMinutes: number,
): Offer[] {
  const span = spanOf(document, utcOffsetMinutes);
  return document.offers.map((offer) => {
    const { from, until } = boundsOf(offer, span);
    const [first, last] = [from, until].map((at) => formatInstant(at, utcOffsetMinutes));
    return { ...offer, campaign: campaignId, times: { ...offer.times, from: first, until: last } } as Offer;
  });
}

/**
 * What campaigns show on a day, by the places of the cards; at one place in the order given.
 * @example a card of no place (50) of the first campaign, one of place 10 of the second: the second's first
 */
export const cardsOn = (campaigns: readonly Pick<Campaign, 'home'>[], today: string): ShownCard[] =>
  campaigns
    .flatMap(({ home }) => home)
    .filter(({ from, to }) => from <= today && today <= to)
    .sort((a, b) => (a.place ?? PLAIN_PLACE) - (b.place ?? PLAIN_PLACE))
    .slice(0, MOST_SHOWN_CARDS)
    .map(({ from: _from, to: _to, place: _place, ...shown }) => shown);

/** What is wrong with a document by itself, beyond its shape; `known`: what is published of it. */
export function documentProblems(
  next: Campaign,
  known: Pick<CampaignRow, 'state' | 'document'> | null,
  today: string,
  utcOffsetMinutes: number,
): CampaignProblem[] {
  const span = spanOf(next, utcOffsetMinutes);
  const never = next.offers.flatMap((offer, place) => {
    const { from, until } = boundsOf(offer, span);
    return from < until ? [] : [{ path: `offers.${place}.times.from`, message: campaignWords.neverHolds }];
  });
  const isNothing = next.offers.length + next.templates.length + next.home.length === 0;
  return [
    ...(known === null ? [] : changeProblems(known, next, today)),
    ...(next.to < today ? [{ path: 'to', message: campaignWords.isOver }] : []),
    ...(next.from < today && !hasBegun(known, today)
      ? [{ path: 'from', message: campaignWords.inPast }]
      : []),
    ...(isNothing ? [{ path: 'offers', message: campaignWords.nothing }] : []),
    ...never,
  ];
}

type Known = Pick<CampaignRow, 'state' | 'document'>;
const hasBegun = (known: Known | null, today: string): boolean =>
  known !== null && known.document.from <= today;

/**
 * What of a campaign that has begun may not be changed: its first day; its end, but to a later one; that its
 * coupons and its offers are there. Before it begins everything may.
 */
function changeProblems(known: Known, next: Campaign, today: string): CampaignProblem[] {
  if (!isOpen(known, today)) return [{ path: '', message: campaignWords.ended }];
  if (!hasBegun(known, today)) return [];
  const { from, to, templates, offers } = known.document;
  const gone = offers.filter(({ code, kind }) =>
    next.offers.every((offer) => offer.code !== code || offer.kind !== kind),
  );
  return [
    ...(next.from === from ? [] : [{ path: 'from', message: campaignWords.fromStays }]),
    ...(next.to >= to ? [] : [{ path: 'to', message: campaignWords.onlyLater }]),
    ...templates
      .filter((template) => !next.templates.includes(template))
      .map((template) => ({ path: 'templates', message: campaignWords.templateStays(template) })),
    ...gone.map(({ name }) => ({ path: 'offers', message: campaignWords.offerStays(name) })),
  ];
}

/** A template as a campaign sees it. Instants; null: no limit. */
export interface TemplateFacts {
  name: string;
  isEnded: boolean;
  isDrop: boolean;
  from: Instant | null;
  until: Instant | null;
}

/** Templates that are not there, ended, or not to be had on its days; cards that lead to no drop. */
export function templateProblems(
  { templates, home, ...days }: Campaign,
  facts: ReadonlyMap<string, TemplateFacts>,
  utcOffsetMinutes: number,
): CampaignProblem[] {
  const span = spanOf(days, utcOffsetMinutes);
  const wrong = (template: string): string | null => {
    const known = facts.get(template);
    if (known === undefined) return campaignWords.noTemplate(template);
    if (known.isEnded) return campaignWords.templateEnded(known.name);
    const isIssued = (known.from ?? span.from) < span.until && (known.until ?? span.until) > span.from;
    return isIssued ? null : campaignWords.notIssued(known.name);
  };
  return [
    ...templates.flatMap((template, place) => {
      const message = wrong(template);
      return message === null ? [] : [{ path: `templates.${place}`, message }];
    }),
    ...home.flatMap(({ leads }, place) => {
      const known = leads.to === 'drop' ? facts.get(leads.template) : undefined;
      return known === undefined || known.isDrop
        ? []
        : [{ path: `home.${place}.leads.template`, message: campaignWords.noDrop(known.name) }];
    }),
  ];
}

/** Cards that show a picture or lead to a product that the brand does not have. */
export const cardProblems = (
  { home }: Pick<Campaign, 'home'>,
  has: { products: { has(product: string): boolean }; pictures: { has(picture: string): boolean } },
): CampaignProblem[] =>
  home.flatMap(({ picture = '', leads }, place) => [
    ...(picture === '' || has.pictures.has(picture)
      ? []
      : [{ path: `home.${place}.picture`, message: campaignWords.noPicture }]),
    ...(leads.to !== 'product' || has.products.has(leads.product)
      ? []
      : [{ path: `home.${place}.leads.product`, message: campaignWords.noProduct }]),
  ]);

/** Offers that stand in price books and are not a campaign's own. */
export interface OtherOffers {
  /** By code: the campaign that it is of; null: the book's own. */
  taken: ReadonlyMap<string, string | null>;
  /** How many there are at most, in one version. */
  most: number;
}

/** As many as a book may have (contract/price-book.ts). */
const MOST_OFFERS = 200;

/** Codes of its offers that others have, and too many of them all. */
export const offerProblems = ({ offers }: Campaign, { taken, most }: OtherOffers): CampaignProblem[] => [
  ...offers.flatMap(({ code }, place) => {
    const by = taken.get(code);
    return by === undefined ? [] : [{ path: `offers.${place}.code`, message: campaignWords.codeTaken(by) }];
  }),
  ...(offers.length > 0 && most + offers.length > MOST_OFFERS
    ? [{ path: 'offers', message: campaignWords.tooMany(most + offers.length) }]
    : []),
];

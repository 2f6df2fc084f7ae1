/**
 * Campaigns (营销活动): price offers, coupons and what home shows, from one day to another; what operators ask
 * about them and are told. The offers are those of the price book; the coupons are templates, of which a
 * limited drop is one. Rules: docs/campaigns.md.
 */
import * as z from 'zod/mini';
import type { CouponIssue, TemplateState } from './coupon';
import { offerSchema } from './price-book';
import { after, code, day, key, month, picture, reason, revision, text } from './shapes';

/** Checks across fields, with their messages for developers; operators read words of their own. */
const CAMPAIGN_RULES = {
  'to-before-from': 'a campaign ends on its first day or later',
  'card-days': 'a card is shown on days of its campaign',
  'card-drop': 'a card that leads to a drop names one of the campaign',
  'template-twice': 'a campaign names a template once',
  'unmarked-offer': 'an offer of a campaign names no campaign: publishing does',
} as const;
export type CampaignRule = keyof typeof CAMPAIGN_RULES;
const issue = (rule: CampaignRule, ...path: (string | number)[]) => ({
  ...{ code: 'custom' as const, message: CAMPAIGN_RULES[rule] },
  ...{ params: { rule }, path },
});

/** Where a card of home leads. A further kind: here, in `LEADS` of the client, in its words. */
export const leadSchema = z.discriminatedUnion('to', [
  z.object({ to: z.literal('menu') }),
  /** 领券中心. */
  z.object({ to: z.literal('centre') }),
  z.object({ to: z.literal('drop'), template: code }),
  /** 积分商城. */
  z.object({ to: z.literal('mall') }),
  /** 拼团. */
  z.object({ to: z.literal('groups') }),
  /** The sheet of a product on the menu. */
  z.object({ to: z.literal('product'), product: key }),
]);

/** What home shows of a campaign, from one day to another, both inclusive. */
const homeCardSchema = z.object({
  title: text(1, 16),
  line: text(0, 30),
  from: day,
  to: day,
  leads: leadSchema,
  /** Name of a picture of the brand. Empty, or not there: none. */
  picture: z.optional(picture(60)),
  /** Its place on home: smaller ones come first. Not there: `PLAIN_PLACE`. */
  place: z.optional(z.int().check(z.positive(), z.maximum(99))),
});
/** Of a card that says no place: in the middle, so that others may come before it and behind it. */
export const PLAIN_PLACE = 50;

export const campaignSchema = z
  .object({
    name: text(1, 40),
    /** Whole days in the brand's zone, both inclusive. */
    from: day,
    to: day,
    /** As the price book has them; they hold on days of the campaign only. */
    offers: z.array(offerSchema).check(z.maxLength(20)),
    /** Codes of templates. */
    templates: z.array(code).check(z.maxLength(20)),
    home: z.array(homeCardSchema).check(z.maxLength(10)),
  })
  .check(
    z.superRefine(({ from, to, offers, templates, home }, context) => {
      if (to < from) context.addIssue(issue('to-before-from', 'to'));
      offers.forEach(({ campaign }, place) => {
        if (campaign !== undefined) context.addIssue(issue('unmarked-offer', 'offers', place, 'campaign'));
      });
      templates.forEach((template, place) => {
        if (templates.indexOf(template) < place)
          context.addIssue(issue('template-twice', 'templates', place));
      });
      home.forEach((card, place) => {
        if (card.from < from || card.from > card.to)
          context.addIssue(issue('card-days', 'home', place, 'from'));
        if (card.to > to) context.addIssue(issue('card-days', 'home', place, 'to'));
        if (card.leads.to === 'drop' && !templates.includes(card.leads.template))
          context.addIssue(issue('card-drop', 'home', place, 'leads', 'template'));
      });
    }),
  );

export type Campaign = z.infer<typeof campaignSchema>;
export type HomeCard = Campaign['home'][number];
export type Lead = z.infer<typeof leadSchema>;

/** A card as home shows it. */
export type ShownCard = Pick<HomeCard, 'title' | 'line' | 'leads' | 'picture'>;
/** Of all campaigns together. */
export const MOST_SHOWN_CARDS = 6;

/** `ended`: early, by an operator. One that was published ends by its last day. */
export const CAMPAIGN_STATES = ['published', 'ended'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];
/** Where it stands: by its days and its state. */
export type CampaignPhase = 'scheduled' | 'live' | 'over' | 'ended';

export const CAMPAIGN_REQUESTS = [
  /** Those that have a day of the month, and the drops that begin in it. */
  z.object({
    action: z.literal('list-campaigns'),
    month,
    after,
  }),
  z.object({ action: z.literal('show-campaign'), campaign: code }),
  z.object({ action: z.literal('check-campaign'), campaign: code, document: z.unknown() }),
  /** `after`: the version that whoever publishes has seen, 0: none. */
  z.object({
    action: z.literal('publish-campaign'),
    campaign: code,
    document: z.unknown(),
    after: revision,
  }),
  /** Before its last day: its offers leave the price book, its cards leave home. */
  z.object({
    action: z.literal('end-campaign'),
    campaign: code,
    reason,
  }),
  /** `after`: how many stores were seen. */
  z.object({ action: z.literal('show-campaign-results'), campaign: code, after }),
] as const;

export interface CampaignLine {
  campaign: string;
  name: string;
  from: string;
  /** The last day: of the document, or on which it was ended. */
  to: string;
  phase: CampaignPhase;
  offers: number;
  templates: number;
}
export interface CampaignsReply {
  month: string;
  /** The brand's day. */
  today: string;
  campaigns: CampaignLine[];
  next: string | null;
  /** Limited drops that begin in the month; with the first page. */
  drops: { template: string; name: string; day: string; at: string }[];
}
/** A template that a campaign names. */
export interface CampaignTemplate {
  template: string;
  name: string;
  state: TemplateState;
  by: CouponIssue['by'];
}
export interface CampaignReply {
  campaign: string;
  version: number;
  phase: CampaignPhase;
  document: Campaign;
  templates: CampaignTemplate[];
  publishedAt: string;
  endedAt: string | null;
  /** Whether it may be changed, and ended early. */
  isOpen: boolean;
}
export interface CampaignCheckReply {
  problems: { path: string; message: string }[];
}
export interface PublishedCampaignReply {
  version: number;
  /** The version of the price book that is in force now; 0: none. */
  priceVersion: number;
}

/** Of orders that stand: paid, and not given back whole. Amounts without what went back. */
export interface CampaignResultsReply {
  campaign: string;
  name: string;
  from: string;
  to: string;
  /** Each order once, whatever of the campaign is in it. */
  total: { orders: string; salesFen: string; offersFen: string; couponsFen: string; issued: string };
  offers: { code: string; name: string; orders: string; offFen: string }[];
  /** `issued`: on its days. Uses: of those, whenever. `salesFen`: of orders with it. */
  templates: {
    template: string;
    name: string;
    issued: string;
    uses: string;
    offFen: string;
    orders: string;
    salesFen: string;
  }[];
  stores: {
    store: string;
    storeName: string;
    orders: string;
    salesFen: string;
    offersFen: string;
    couponsFen: string;
  }[];
  next: string | null;
}

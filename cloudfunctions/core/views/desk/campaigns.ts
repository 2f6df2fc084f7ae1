/**
 * Campaigns as operators see them: those of a month with its drops, one of them, and what is wrong with a
 * draft. Reads only.
 */
import { zhCN } from 'zod/locales';
import {
  campaignSchema,
  type Campaign,
  type CampaignCheckReply,
  type CampaignReply,
  type CampaignsReply,
  type CampaignTemplate,
} from '../../../contract/campaign';
import { EMPTY_BOOK } from '../../../contract/plain-prices';
import { priceBookSchema } from '../../../contract/price-book';
import type { Db } from '../../../platform/db';
import {
  cardProblems,
  documentProblems,
  isOpen,
  lastDayOf,
  offerProblems,
  offersOf,
  phaseOf,
  templateProblems,
  type TemplateFacts,
} from '../../campaign/campaign.rules';
import { campaignWords } from '../../campaign/campaign-words';
import type { CampaignKey } from '../../campaign/campaign.types';
import { readCampaign, toCampaign } from '../../campaign/campaigns.store';
import type { TemplateRow } from '../../coupon/coupon.types';
import { readTemplates } from '../../coupon/templates.store';
import { pageOf, sought } from '../../kernel/page';
import { dayNameOf, formatInstant, isoInstant, parseDay, startOfDay, type Instant } from '../../kernel/time';
import { knownPictures } from '../../picture/pictures.store';
import { bookProblems } from '../../pricing/price-book.rules';
import { priceBookWords } from '../../pricing/price-book-words';
import { searchProblems } from '../../pricing/worst-search.rules';
import { readBrandRules } from '../../programme/brand-rules.store';
import { readBookWith, readOtherOffers } from './campaign-offers';
import { listCampaigns, listDrops } from './campaigns.view.queries';
import { compareDocuments } from './compare-documents';
import { daysOf } from './coupon-figures';
import { readBookFacts } from './price-books';
import { operatorWords } from './words';

const PAGE = 100;
const inChinese = zhCN().localeError;

/** A page of those that have a day of the month, by their codes. */
export async function listCampaignsOf(
  db: Db,
  { brandId, month, after }: { brandId: number; month: string; after: string | undefined },
  now: Instant,
): Promise<CampaignsReply> {
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const { from, to: until } = daysOf(month);
  const [fromAt, untilAt] = [from, until].map((day) =>
    isoInstant(startOfDay(parseDay(day), utcOffsetMinutes)),
  ) as [string, string];
  const asked = { brandId, from, until, fromAt, after: after ?? '', limit: sought(PAGE) };
  const rows = (await listCampaigns.run(asked, db)).map(toCampaign);
  const { shown, next } = pageOf(rows, PAGE, (row) => row.campaignId);
  const today = dayNameOf(now, utcOffsetMinutes);
  const drops = after === undefined ? await listDrops.run({ brandId, fromAt, untilAt }, db) : [];
  return {
    month,
    today,
    campaigns: shown.map((row) => ({
      campaign: row.campaignId,
      name: row.document.name,
      from: row.document.from,
      to: lastDayOf(row, utcOffsetMinutes),
      phase: phaseOf(row, today),
      offers: row.document.offers.length,
      templates: row.document.templates.length,
    })),
    next,
    drops: drops.map(({ template_id: template, name, begins_at: at }) => ({
      template,
      name,
      day: dayNameOf(at.getTime(), utcOffsetMinutes),
      at: formatInstant(at.getTime(), utcOffsetMinutes),
    })),
  };
}

const templateOf = ({ templateId, state, template }: TemplateRow): CampaignTemplate => ({
  template: templateId,
  name: template.terms.name,
  state,
  by: template.issue.by,
});

/** One of them; null: there is none. */
export async function showCampaign(db: Db, key: CampaignKey, now: Instant): Promise<CampaignReply | null> {
  const row = await readCampaign(db, key);
  if (row === null) return null;
  const { campaignId: campaign, version, document, publishedAt, endedAt } = row;
  const { utcOffsetMinutes } = await readBrandRules(db, key.brandId);
  const today = dayNameOf(now, utcOffsetMinutes);
  const templates = await readTemplates(db, key.brandId, document.templates);
  return {
    ...{ campaign, version, document },
    phase: phaseOf(row, today),
    templates: document.templates.flatMap((code) => {
      const known = templates.get(code);
      return known === undefined ? [] : [templateOf(known)];
    }),
    publishedAt: isoInstant(publishedAt),
    endedAt: isoInstant(endedAt),
    isOpen: isOpen(row, today),
  };
}

const ruleWords = (rule: unknown): string | undefined =>
  campaignWords.rule(rule) ?? priceBookWords.rule(rule);

type Problems = CampaignCheckReply['problems'];

/** The campaign that a document is; or where it is none, in words. */
function readDraft(document: unknown): { campaign: Campaign } | { problems: Problems } {
  const read = campaignSchema.safeParse(document, { error: inChinese });
  if (!read.success)
    return {
      problems: read.error.issues.map((issue) => ({
        path: issue.path.join('.'),
        message:
          (issue.code === 'custom' ? ruleWords(issue.params?.['rule']) : operatorWords.shape(issue)) ??
          issue.message,
      })),
    };
  const unread = compareDocuments(read.data, document);
  if (unread.length === 0) return { campaign: read.data };
  return { problems: unread.map(({ path }) => ({ path, message: operatorWords.unknownField })) };
}

/** What of its offers no price book may say. */
const bookRuleProblems = (offers: Campaign['offers']): Problems =>
  (priceBookSchema.safeParse({ ...EMPTY_BOOK, offers }).error?.issues ?? []).map((issue) => ({
    path: issue.path.join('.'),
    message: (issue.code === 'custom' ? ruleWords(issue.params?.['rule']) : undefined) ?? issue.message,
  }));

const at = (instant: string | null): Instant | null => (instant === null ? null : Date.parse(instant));
const factsOf = ({ state, template: { terms, issue } }: TemplateRow): TemplateFacts => ({
  name: terms.name,
  isEnded: state === 'ended',
  isDrop: issue.by === 'drop',
  from: at(issue.from),
  until: at(issue.until),
});

/** Everything that is wrong with a draft; `document` where nothing is. */
export async function checkCampaign(
  db: Db,
  key: CampaignKey,
  document: unknown,
  now: Instant,
): Promise<{ document: Campaign | null; problems: Problems }> {
  const draft = readDraft(document);
  if ('problems' in draft) return { document: null, problems: draft.problems };
  const { campaign } = draft;
  const { brandId } = key;
  const { rules, utcOffsetMinutes } = await readBrandRules(db, brandId);
  const templates = await readTemplates(db, brandId, campaign.templates);
  const facts = new Map([...templates].map(([code, row]) => [code, factsOf(row)]));
  const book = { ...EMPTY_BOOK, offers: campaign.offers };
  const bookFacts = await readBookFacts(db, brandId, rules, now);
  const whole = await readBookWith(db, key, offersOf({ ...key, document: campaign }, utcOffsetMinutes), now);
  const shown = campaign.home.map(({ picture = '' }) => picture);
  const pictures = await knownPictures(db, brandId, shown);
  const problems = [
    ...documentProblems(
      campaign,
      await readCampaign(db, key),
      dayNameOf(now, utcOffsetMinutes),
      utcOffsetMinutes,
    ),
    ...bookRuleProblems(campaign.offers),
    ...bookProblems(book, bookFacts),
    ...searchProblems(whole, bookFacts.sold, now),
    ...offerProblems(campaign, await readOtherOffers(db, key, now)),
    ...templateProblems(campaign, facts, utcOffsetMinutes),
    ...cardProblems(campaign, { products: bookFacts.prices, pictures }),
  ];
  return { document: problems.length === 0 ? campaign : null, problems };
}

/**
 * Whether somebody would have fit a rule on an earlier day, by what their days came to then. Pure. What is
 * only known of today (tags, where most orders were) cannot be asked of the past.
 */
import type { RfmEdges } from '../../contract/audience';
import type { Day } from '../kernel/time';
import type { Terms } from './audience.rules';
import { fits, type KnownFacts } from './fitting.rules';

/**
 * What a member's days came to on an earlier day. Level, birthday, household and consent are those of today.
 */
export interface PastFacts extends Omit<KnownFacts, 'rfm' | 'stage' | 'storeId' | 'tags'> {
  recommends: boolean;
}

/** Whether it can be asked of the past at all. */
export const isOfThePast = (terms: Terms): boolean =>
  terms.tags.length === 0 && terms.noTags.length === 0 && terms.stores === null;

/** The three scores as a number; null: bought nothing. The same as the database's `rfm_of`. */
export function rfmOf(facts: PastFacts, today: Day, edges: RfmEdges): number | null {
  if (facts.lastDay === null) return null;
  const away = today - facts.lastDay;
  const recency = 5 - edges.recencyDays.filter((edge) => away > edge).length;
  const orders = 1 + edges.orders.filter((edge) => facts.orders['365'] >= BigInt(edge)).length;
  const money = 1 + edges.spentFen.filter((edge) => facts.spentFen['365'] >= BigInt(edge)).length;
  return 100 * recency + 10 * orders + money;
}

/** The stage; whether somebody looked around is not known of the past. */
export const stageThen = ({ recommends, orders }: PastFacts): string =>
  recommends ? 'recommends' : orders.ever >= 2n ? 'repeated' : orders.ever === 1n ? 'bought' : 'aware';

/** Whether all terms hold of what was then. */
export const fittedThen = (terms: Terms, facts: PastFacts, today: Day, edges: RfmEdges): boolean =>
  fits(terms, {
    ...facts,
    ...{ rfm: rfmOf(facts, today, edges), stage: stageThen(facts), storeId: null, tags: new Set() },
  });

/**
 * FIGURES, the one table of figures: what each is called and means (contract/figure-words.ts), and the
 * statements that count it, which are the very objects that the stores run. A definition that is shown is so
 * the one that counts.
 */
import { FIGURE_KINDS, type FigureDefinitionsReply, type FigureKind } from '../../../contract/figures';
import { FIGURE_WORDS, type FigureWords } from '../../../contract/figure-words';
import {
  countCohorts,
  countEfforts,
  countMonthEnds,
  countNewcomers,
  findCohorts,
  findEfforts,
  findMonthEnds,
  findMonths,
  sumNewcomers,
} from '../../figures/counts.store.queries';
import { countCrowds, countLevels } from '../../figures/crowds.store.queries';
import { findDays, foldChanges, sumChannels } from '../../figures/figures.store.queries';
import type { PreparedQuery } from '../../../platform/prepared-query';

/** A statement as a store has it. */
type Counting = Pick<PreparedQuery<never, unknown>, 'shown'>;

export interface Figure extends FigureWords {
  /** In the order in which they run: what is kept by the worker first. */
  statements: readonly [Counting, ...Counting[]];
}

const ACTIVE = [countCrowds, countMonthEnds, findMonthEnds] as const;
const EFFORTS = [countEfforts, findEfforts] as const;

export const FIGURES = {
  takings: { ...FIGURE_WORDS.takings, statements: [findDays] },
  orders: { ...FIGURE_WORDS.orders, statements: [findDays] },
  average: { ...FIGURE_WORDS.average, statements: [findDays] },
  'member-orders': { ...FIGURE_WORDS['member-orders'], statements: [findDays] },
  channels: { ...FIGURE_WORDS.channels, statements: [foldChanges, sumChannels] },
  newcomers: { ...FIGURE_WORDS.newcomers, statements: [findDays] },
  'newcomer-cost': { ...FIGURE_WORDS['newcomer-cost'], statements: [countNewcomers, sumNewcomers] },
  'active-90': { ...FIGURE_WORDS['active-90'], statements: ACTIVE },
  'active-quarter': { ...FIGURE_WORDS['active-quarter'], statements: ACTIVE },
  'active-year': { ...FIGURE_WORDS['active-year'], statements: ACTIVE },
  repurchase: { ...FIGURE_WORDS.repurchase, statements: [countCrowds, countCohorts, findMonths] },
  levels: { ...FIGURE_WORDS.levels, statements: [countLevels] },
  cohorts: { ...FIGURE_WORDS.cohorts, statements: [countCohorts, findCohorts] },
  coupons: { ...FIGURE_WORDS.coupons, statements: EFFORTS },
  groups: { ...FIGURE_WORDS.groups, statements: EFFORTS },
  rebates: { ...FIGURE_WORDS.rebates, statements: EFFORTS },
} as const satisfies Record<FigureKind, Figure>;

/** What the page of definitions shows. */
export const listFigureDefinitions = (): FigureDefinitionsReply => ({
  definitions: FIGURE_KINDS.map((figure) => ({
    figure,
    sql: FIGURES[figure].statements.map(({ shown }) => shown),
  })),
});

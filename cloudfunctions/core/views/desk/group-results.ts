/**
 * What came of group-buy: of groups that were opened in a period, by offer and by store. Sums of their orders
 * as they are now. Reads only: three statements, however many groups there were.
 */
import type { GroupKind } from '../../../contract/group-kind';
import { MOST_RESULT_DAYS, type GroupFigures, type GroupResultsReply } from '../../../contract/group-desk';
import type { CsvPageReply } from '../../../contract/promotion';
import type { Db } from '../../../platform/db';
import { groupWords } from '../../group/words';
import { isoInstant, parseDay, startOfDay } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { pageFrom } from './coupon-figures';
import { csvPage } from '../../kernel/csv';
import { groupCsv } from './group-csv';
import {
  findOfferNames,
  sumGroups,
  sumSeats,
  type ISumGroupsResult,
  type ISumSeatsResult,
} from './group-results.view.queries';

const PAGE = 100;
const CSV_PAGE = 5000;

export interface Period {
  brandId: number;
  offer: string | null;
  from: string;
  to: string;
}

interface Sums {
  groups: ISumGroupsResult[];
  seats: ISumSeatsResult[];
  names: ReadonlyMap<string, string>;
}

/** Null: the days are none, or too many. */
async function readSums(db: Db, { brandId, offer: offerId, from, to }: Period): Promise<Sums | null> {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (!(first <= last) || last - first >= MOST_RESULT_DAYS) return null;
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const fromAt = isoInstant(startOfDay(first, utcOffsetMinutes));
  const untilAt = isoInstant(startOfDay(last + 1, utcOffsetMinutes));
  const asked = { brandId, offerId, fromAt, untilAt };
  const groups = await sumGroups.run(asked, db);
  const seats = await sumSeats.run(asked, db);
  const offerIds = [...new Set(groups.flatMap((row) => row.offer_id ?? []))];
  const names = offerIds.length === 0 ? [] : await findOfferNames.run({ brandId, offerIds }, db);
  return { groups, seats, names: new Map(names.map((row) => [row.offer_id, row.name])) };
}

type SeatSums = Pick<GroupFigures, 'seats' | 'salesFen' | 'offFen' | 'newcomers'>;

function sumOf(rows: readonly ISumSeatsResult[]): SeatSums {
  const sums = { seats: 0, newcomers: 0, sales: 0n, off: 0n };
  for (const row of rows) {
    sums.seats += row.seats;
    sums.newcomers += row.newcomers;
    sums.sales += row.sales_fen;
    sums.off += row.off_fen;
  }
  const { seats, newcomers, sales, off } = sums;
  return { seats, newcomers, salesFen: sales.toString(), offFen: off.toString() };
}

function countOf(rows: readonly ISumGroupsResult[]): Omit<GroupFigures, keyof SeatSums> {
  const counts = { groups: 0, running: 0, filled: 0, filledByBrand: 0, failed: 0 };
  for (const row of rows) {
    counts.groups += row.groups;
    counts.running += row.running;
    counts.filled += row.filled;
    counts.filledByBrand += row.filled_by_brand;
    counts.failed += row.failed;
  }
  return counts;
}

/** An office's has no offer. */
const offerName = (names: Sums['names'], offer: string | null): string =>
  offer === null ? groupWords.office : (names.get(offer) ?? offer);

function byStore(seats: readonly ISumSeatsResult[]): GroupResultsReply['stores'] {
  const rows = new Map<string, ISumSeatsResult[]>();
  for (const row of seats) rows.set(row.store_id, [...(rows.get(row.store_id) ?? []), row]);
  return [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([store, own]) => ({ store, storeName: own[0]?.store_name ?? store, ...sumOf(own) }));
}

/** `after`: how many stores were seen. Null: the days are none, or too many. */
export async function showGroupResults(
  db: Db,
  period: Period,
  after: number,
): Promise<GroupResultsReply | null> {
  const sums = await readSums(db, period);
  if (sums === null) return null;
  const { groups, seats, names } = sums;
  const { shown, next } = pageFrom(byStore(seats), after, PAGE);
  return {
    ...{ from: period.from, to: period.to },
    total: { ...countOf(groups), ...sumOf(seats) },
    offers: groups.map((row) => ({
      offer: row.offer_id,
      name: offerName(names, row.offer_id),
      kind: row.kind as GroupKind,
      ...countOf([row]),
      ...sumOf(seats.filter((each) => each.offer_id === row.offer_id && each.kind === row.kind)),
    })),
    stores: shown,
    next,
  };
}

/** A page of it as CSV, by offer and store. */
export async function exportGroupResults(
  db: Db,
  period: Period,
  after: number | undefined,
): Promise<CsvPageReply | null> {
  const sums = await readSums(db, period);
  if (sums === null) return null;
  const { shown, next } = pageFrom(sums.seats, after ?? 0, CSV_PAGE);
  const rows = shown.map((row) =>
    groupCsv.result({
      ...{
        offer: row.offer_id ?? '',
        name: offerName(sums.names, row.offer_id),
        kind: row.kind as GroupKind,
      },
      ...{ store: row.store_id, storeName: row.store_name ?? row.store_id },
      ...sumOf([row]),
    }),
  );
  return { csv: csvPage(groupCsv.results, rows, after === undefined), next };
}

/** How many members there are, by class and by stage. Three statements. Reads only. */
import {
  RFM_CLASSES,
  STAGES,
  type Crowd,
  type PeopleReply,
  type RfmVersionsReply,
} from '../../../contract/audience';
import type { Db } from '../../../platform/db';
import {
  countAllPeople,
  countStageMoves,
  readRfmVersions,
  type PeopleRow,
} from '../../insight/audiences.store';
import { readEdges } from '../../insight/facts.store';
import { classOf, OWN_EDGES, scoresOf } from '../../insight/rfm.rules';
import { formatDay, formatInstant, type Day } from '../../kernel/time';

/** Days whose moves are counted, today with them. */
const MOVES_DAYS = 30;

/** What is told of members in all. */
export async function showPeople(
  db: Db,
  { brandId, today }: { brandId: number; today: Day },
): Promise<PeopleReply> {
  const rows = await countAllPeople(db, brandId);
  const moves = await countStageMoves(db, brandId, { from: today - MOVES_DAYS + 1, to: today });
  const { version, edges } = await readEdges(db, brandId);
  const bought = rows.flatMap((row) => (row.rfm === null ? [] : [{ ...row, rfm: row.rfm }]));
  const moved = (fits: (move: (typeof moves)[number]) => boolean): number =>
    moves.filter(fits).reduce((sum, { moves: count }) => sum + count, 0);
  return {
    asOf: formatDay(today),
    members: crowd(rows).members,
    buyers: crowd(bought).members,
    rfm: {
      version,
      edges,
      cells: grouped(bought, ({ rfm }) => Math.floor(rfm / 10)).map(([, part]) => {
        const { recency, orders } = scoresOf(part[0]?.rfm ?? 0);
        return { recency, orders, ...crowd(part) };
      }),
      classes: RFM_CLASSES.map((name) => ({
        class: name,
        ...crowd(bought.filter(({ rfm }) => classOf(rfm) === name)),
      })),
    },
    stages: STAGES.map((stage) => ({
      stage,
      ...crowd(rows.filter((row) => row.stage === stage)),
      came: moved(({ became }) => became === stage),
      left: moved(({ was }) => was === stage),
    })),
  };
}

const crowd = (rows: readonly Pick<PeopleRow, 'members' | 'spentFen'>[]): Crowd => ({
  members: rows.reduce((sum, { members }) => sum + members, 0),
  spentFen: rows.reduce((sum, { spentFen }) => sum + spentFen, 0n).toString(),
});

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => number): [number, Row[]][] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].sort(([one], [other]) => other - one);
}

/** Edges that were published, newest first, and the product's own. */
export async function listRfmVersions(
  db: Db,
  { brandId, utcOffsetMinutes }: { brandId: number; utcOffsetMinutes: number },
): Promise<RfmVersionsReply> {
  const published = await readRfmVersions(db, brandId);
  return {
    versions: [
      ...published.map(({ publishedAt, ...one }) => ({
        ...one,
        publishedAt: formatInstant(publishedAt, utcOffsetMinutes),
      })),
      { version: 0, edges: OWN_EDGES, publishedAt: null, by: null },
    ],
  };
}

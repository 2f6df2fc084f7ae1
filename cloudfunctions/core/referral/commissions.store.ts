/*
 * Commissions, their steps, the row of each referrer, and the budget of a month. Whoever decides about a
 * commission holds its referrer's row first (`holdPromoter`), and moves the budget last. Stores hold no
 * policy.
 */
import * as z from 'zod/mini';
import type { CommissionKind, CommissionState, HoldReason } from '../../contract/referral';
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import type { LotAsset } from '../ledger/chart-of-accounts';
import {
  deleteFirstPurchase,
  findCommissions,
  findPromoter,
  findReleasable,
  findSteps,
  findOfSamePayee,
  findPaidAlike,
  findSamePerson,
  findWhyHeld,
  insertCommissions,
  insertFirstPurchase,
  insertSteps,
  lockPromoter,
  markFriendBought,
  moveBudget,
  movePromoter,
  sumGrantedOn,
  takeBudget,
  updateCommission,
  type IFindCommissionsResult,
  type IFindPromoterResult,
} from './commissions.store.queries';
import type { CommissionKey, CommissionRow, CommissionStep, Promoter } from './referral.types';

type Member = { memberId: bigint; brandId: number };

const toPromoter = (row: IFindPromoterResult): Promoter => ({
  memberId: row.member_id,
  brandId: row.brand_id,
  soldFen: row.sold_fen,
  friends: row.friends,
});

/** A referrer's row, held until the transaction ends. */
export async function holdPromoter(db: Db, { memberId, brandId }: Member): Promise<Promoter> {
  const [row] = await lockPromoter.run({ memberId, brandId }, db);
  return toPromoter(row as IFindPromoterResult);
}

/** A referrer's row, or what is true of somebody who has won nobody. */
export async function readPromoter(db: Db, { memberId, brandId }: Member): Promise<Promoter> {
  const [row] = await findPromoter.run({ memberId }, db);
  return row === undefined ? { memberId, brandId, soldFen: 0n, friends: 0 } : toPromoter(row);
}

/** Moves what makes a referrer's rank. */
export async function addToPromoter(
  db: Db,
  { memberId }: Promoter,
  { soldFen, friends }: { soldFen: bigint; friends: number },
): Promise<void> {
  if (soldFen !== 0n || friends !== 0) await movePromoter.run({ memberId, soldFen, friends }, db);
}

const toKey = (row: { member_id: bigint; kind: string; cause: string }): CommissionKey => ({
  memberId: row.member_id,
  kind: row.kind as CommissionKind,
  cause: row.cause,
});

/** A commission of its row. */
export const toCommission = (row: IFindCommissionsResult): CommissionRow => ({
  ...toKey(row),
  brandId: row.brand_id,
  friendId: row.friend_id,
  asset: row.asset as LotAsset,
  state: row.state as CommissionState,
  aroseOn: row.arose_on,
  aroseAt: row.arose_at.getTime(),
  granted: row.granted,
  capped: row.capped,
  baseFen: row.base_fen,
  entitled: row.entitled,
  freezeDays: row.freeze_days,
  completedAt: row.completed_at?.getTime() ?? null,
  freeAt: row.free_at?.getTime() ?? null,
  soldFen: row.sold_fen,
  steps: row.steps,
  holdReasons: row.hold_reasons as HoldReason[],
  holdAnswer: row.hold_answer,
  decision: row.decision as CommissionRow['decision'],
  decidedAt: row.decided_at?.getTime() ?? null,
  decisionNote: row.decision_note,
  changedAt: row.changed_at.getTime(),
});

/** What one cause pays a referrer: at most one of each kind. */
export async function readCommissionsOf(
  db: Db,
  { memberId, cause }: Pick<CommissionKey, 'memberId' | 'cause'>,
): Promise<CommissionRow[]> {
  return (await findCommissions.run({ memberId, cause }, db)).map(toCommission);
}

/** One; null: there is none. */
export async function readCommission(db: Db, key: CommissionKey): Promise<CommissionRow | null> {
  return (await readCommissionsOf(db, key)).find(({ kind }) => kind === key.kind) ?? null;
}

/** What of orders was granted a referrer on a day, whatever became of it since. Fen. */
export async function grantedOn(db: Db, memberId: bigint, day: string): Promise<bigint> {
  const [row] = await sumGrantedOn.run({ memberId, day }, db);
  return row?.granted ?? 0n;
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/**
 * What a month's budget has left, at most what is asked for; the month's row stays held. Nothing is taken
 * yet.
 */
export async function budgetLeft(
  db: Db,
  { brandId, aroseOn }: Pick<CommissionRow, 'brandId' | 'aroseOn'>,
  { asked, most }: { asked: bigint; most: bigint },
): Promise<bigint> {
  const [row] = await takeBudget.run({ brandId, month: monthOf(aroseOn), asked, most }, db);
  return row?.left ?? 0n;
}

/** Takes from the budget of the month in which it arose, or gives back to it. */
export async function useBudget(
  db: Db,
  { brandId, aroseOn }: Pick<CommissionRow, 'brandId' | 'aroseOn'>,
  fen: bigint,
): Promise<void> {
  if (fen !== 0n) await moveBudget.run({ brandId, month: monthOf(aroseOn), fen }, db);
}

/** Keeps new commissions, each with its first step. */
export async function addCommissions(
  db: Db,
  all: readonly { row: CommissionRow; step: CommissionStep }[],
): Promise<void> {
  if (all.length === 0) return;
  const rows = all.map(({ row }) => row);
  await insertCommissions.run(
    {
      memberIds: column(rows, ({ memberId }) => memberId),
      kinds: column(rows, ({ kind }) => kind),
      causes: column(rows, ({ cause }) => cause),
      brandIds: column(rows, ({ brandId }) => brandId),
      friendIds: column(rows, ({ friendId }) => friendId),
      assets: column(rows, ({ asset }) => asset),
      states: column(rows, ({ state }) => state),
      aroseOns: column(rows, ({ aroseOn }) => aroseOn),
      aroseAts: column(rows, ({ aroseAt }) => isoInstant(aroseAt)),
      granteds: column(rows, ({ granted }) => granted),
      cappeds: column(rows, ({ capped }) => capped),
      baseFens: column(rows, ({ baseFen }) => baseFen),
      entitleds: column(rows, ({ entitled }) => entitled),
      freezeDays: column(rows, ({ freezeDays }) => freezeDays),
      completedAts: column(rows, ({ completedAt }) => isoInstant(completedAt)),
      freeAts: column(rows, ({ freeAt }) => isoInstant(freeAt)),
      soldFens: column(rows, ({ soldFen }) => soldFen),
      steps: column(rows, ({ steps }) => steps),
      holdReasons: column(rows, ({ holdReasons }) => holdReasons.join(',')),
      changedAts: column(rows, ({ changedAt }) => isoInstant(changedAt)),
    },
    db,
  );
  await addSteps(db, all);
}

/** Keeps how a commission stands, and the step that led there, where it is one. */
export async function keepCommission(db: Db, row: CommissionRow, step: CommissionStep | null): Promise<void> {
  await updateCommission.run(
    {
      ...row,
      completedAt: isoInstant(row.completedAt),
      freeAt: isoInstant(row.freeAt),
      decidedAt: isoInstant(row.decidedAt),
      changedAt: isoInstant(row.changedAt),
    },
    db,
  );
  if (step !== null) await addSteps(db, [{ row, step }]);
}

const addSteps = (
  db: Db,
  all: readonly { row: CommissionKey & Member; step: CommissionStep }[],
): Promise<unknown> =>
  insertSteps.run(
    {
      memberIds: column(all, ({ row }) => row.memberId),
      kinds: column(all, ({ row }) => row.kind),
      causes: column(all, ({ row }) => row.cause),
      steps: column(all, ({ step }) => step.step),
      brandIds: column(all, ({ row }) => row.brandId),
      parts: column(all, ({ step }) =>
        JSON.stringify(step.parts.map(({ fen, rateBp }) => ({ fen: fen.toString(), rateBp }))),
      ),
      fixeds: column(all, ({ step }) => step.fixed),
      entitleds: column(all, ({ step }) => step.entitled),
      ats: column(all, ({ step }) => isoInstant(step.at)),
      whys: column(all, ({ step }) => step.why),
    },
    db,
  );

type StepsKey = Pick<CommissionKey, 'kind' | 'cause'>;
const nameOfKey = ({ kind, cause }: StepsKey): string => `${kind}/${cause}`;
const partsSchema = z.array(z.object({ fen: z.string(), rateBp: z.int() }));

/** The steps of a referrer's commissions, oldest first, of each of them. */
export async function readSteps(
  db: Db,
  memberId: bigint,
  keys: readonly StepsKey[],
): Promise<(of: StepsKey) => CommissionStep[]> {
  const kinds = [...new Set(keys.map(({ kind }) => kind))];
  const causes = keys.map(({ cause }) => cause);
  const steps = new Map<string, CommissionStep[]>(keys.map((key) => [nameOfKey(key), []]));
  for (const row of await findSteps.run({ memberId, kinds, causes }, db))
    steps.get(nameOfKey({ kind: row.kind as CommissionKind, cause: row.cause }))?.push({
      step: row.step,
      parts: partsSchema.parse(row.parts).map(({ fen, rateBp }) => ({ fen: BigInt(fen), rateBp })),
      fixed: row.fixed,
      entitled: row.entitled,
      at: row.at.getTime(),
      why: row.why as CommissionStep['why'],
    });
  return (of) => steps.get(nameOfKey(of)) ?? [];
}

/** Commissions that may become their referrers' now, those that wait longest first. */
export async function readReleasable(
  db: Db,
  at: Instant,
  limit: number,
): Promise<(CommissionKey & Member)[]> {
  const rows = await findReleasable.run({ at: isoInstant(at), limit }, db);
  return rows.map((row) => ({ ...toKey(row), brandId: row.brand_id }));
}

/** A friend's purchase that was completed, and who won them. */
export interface FriendsPurchase {
  friendId: bigint;
  brandId: number;
  referrerId: bigint;
  orderId: string;
  at: Instant;
}

/** Keeps a friend's first completed purchase; false: there was one before. */
export async function keepFirstPurchase(db: Db, purchase: FriendsPurchase): Promise<boolean> {
  const at = isoInstant(purchase.at);
  if ((await insertFirstPurchase.run({ ...purchase, at }, db)).length === 0) return false;
  await markFriendBought.run({ ...purchase, at }, db);
  return true;
}

/** Nothing is left of it: a later one may be the first. False: it was not the first. */
export async function removeFirstPurchase(db: Db, purchase: Omit<FriendsPurchase, 'at'>): Promise<boolean> {
  if ((await deleteFirstPurchase.run(purchase, db)).length === 0) return false;
  await markFriendBought.run({ ...purchase, at: null }, db);
  return true;
}

/** Whether a referrer and a friend were paid under one name. */
export async function arePaidAlike(db: Db, who: { memberId: bigint; friendId: bigint }): Promise<boolean> {
  return (await findPaidAlike.run(who, db))[0]?.alike === true;
}

/** What a member and others of the same payee's name earn of each other, as far as it is not available. */
export async function readOfSamePayee(
  db: Db,
  who: { memberId: bigint; brandId: number },
): Promise<CommissionKey[]> {
  const rows = await findOfSamePayee.run(who, db);
  return rows.map(toKey);
}

/** Why a commission of a friend's order at a store waits for an operator; empty: it does not. */
export async function whyHeld(
  db: Db,
  who: { memberId: bigint; friendId: bigint; brandId: number; storeId: string },
): Promise<HoldReason[]> {
  const [row] = await findWhyHeld.run(who, db);
  return [
    ...(row?.cycle === true ? ['cycle' as const] : []),
    ...(row?.staff === true ? ['staff-on-shift' as const] : []),
    ...((await findSamePerson.run(who, db))[0]?.same === true ? ['same-person' as const] : []),
    ...((await arePaidAlike(db, who)) ? ['same-payee' as const] : []),
  ];
}

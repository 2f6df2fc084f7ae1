/**
 * One part of a version's members on their way: what is known of them now, and who may get what stands at a
 * place. Everything of a part happens in one transaction, which holds the version.
 */
import { randomBytes } from 'node:crypto';
import type { AudienceRule } from '../../../../contract/audience';
import type { Db } from '../../../../platform/db';
import { standingAt, stepsOf, type Step } from '../../../insight/flow/flow.rules';
import type { HeldVersion, Walker } from '../../../insight/flow/flow.types';
import { draw, isGoing, isStale, leave, whyNoMore } from '../../../insight/flow/walk.rules';
import { readStanding, readUsable, type Standing } from '../../../insight/flow/walkers.store';
import { termsOf } from '../../../insight/audience.rules';
import { listFitting, type Asked } from '../../../insight/audiences.store';
import { armOf } from '../../../insight/draw.rules';
import { readBrandSalt } from '../../../insight/trials.store';
import type { Instant } from '../../../kernel/time';
import { standsOn } from './stands-on';

const SALT_BYTES = 16;
/** Above every number of a member. */
const EVERYBODY = 10n ** 18n;

export interface Walk {
  db: Db;
  version: HeldVersion;
  steps: readonly Step[];
  asked: Asked;
  now: Instant;
  utcOffsetMinutes: number;
  salts: { brand: Uint8Array; trial: Uint8Array };
  standing: ReadonlyMap<bigint, Standing>;
  /** What the version has given, raised while members are moved. */
  given: { fen: bigint; points: bigint };
}

/** Opens a part: four statements, however many members it has. */
export async function openWalk(
  db: Db,
  version: HeldVersion,
  walkers: readonly Walker[],
  now: Instant,
): Promise<Walk> {
  const { brandId } = version;
  const { utcOffsetMinutes, ...asked } = await standsOn(db, brandId, now);
  return {
    ...{ db, version, now, utcOffsetMinutes, asked, steps: stepsOf(version.plan.cards) },
    salts: { brand: await readBrandSalt(db, brandId, randomBytes(SALT_BYTES)), trial: version.salt },
    standing: await readStanding(db, [...new Set(walkers.map(({ memberId }) => memberId))]),
    given: { fen: version.spentFen, points: version.pointsGiven },
  };
}

/** Moves some of them and leaves the others as they are, in their order. */
export async function among(
  walkers: readonly Walker[],
  which: (walker: Walker) => boolean,
  move: (some: Walker[]) => Promise<Walker[]>,
): Promise<Walker[]> {
  const some = walkers.filter(which);
  if (some.length === 0) return [...walkers];
  const moved = await move(some);
  const by = new Map(some.map((walker, at) => [walker, moved[at] ?? walker]));
  return walkers.map((walker) => by.get(walker) ?? walker);
}

/** Of some members, whoever fits a rule now. One statement. */
export async function fittingAmong(
  { db, asked }: Walk,
  rule: AudienceRule,
  memberIds: readonly bigint[],
): Promise<Set<bigint>> {
  const page = { before: EVERYBODY, limit: memberIds.length, among: memberIds };
  const found = await listFitting(db, asked, termsOf(rule, asked.today), page);
  return new Set(found.map(({ memberId }) => memberId));
}

/** Whoever does not fit what must hold at a place leaves; `else` says why, where it is not what they did. */
export function onlyFitting(
  walk: Walk,
  { place }: Step,
  walkers: readonly Walker[],
  otherwise?: 'filtered',
): Promise<Walker[]> {
  const going = (walker: Walker): boolean => isGoing(walker, walk.now);
  return among(walkers, going, async (some) => {
    let fit = new Set(some.map(({ memberId }) => memberId));
    for (const rule of standingAt(walk.version.plan, place)) {
      if (fit.size === 0) break;
      fit = await fittingAmong(walk, rule, [...fit]);
    }
    return some.map((walker) =>
      fit.has(walker.memberId)
        ? walker
        : leave(walker, otherwise ?? whyNoMore(walker, walk.standing.get(walker.memberId)?.lastDay ?? null)),
    );
  });
}

/** Who has not agreed, is no member any more, or has used the coupon that it is about, leaves. */
async function onlyAllowed(walk: Walk, walkers: readonly Walker[]): Promise<Walker[]> {
  const allowed = walkers.map((walker) => {
    const standing = walk.standing.get(walker.memberId);
    if (standing === undefined || standing.isGone) return leave(walker, 'closed-account');
    return standing.agrees ? walker : leave(walker, 'no-consent');
  });
  if (walk.version.plan.trigger.on !== 'coupon-ends') return allowed;
  return among(
    allowed,
    (walker) => isGoing(walker, walk.now),
    async (some) => {
      const coupons = some.map((walker) => ({ ...walker, couponId: couponOf(walker) }));
      const usable = await readUsable(walk.db, coupons);
      return some.map((walker) =>
        usable.has(`${walker.memberId}.${couponOf(walker)}`) ? walker : leave(walker, 'changed'),
      );
    },
  );
}
/** The coupon that ends. @example cause "coupon.812" */
const couponOf = ({ cause }: Walker): bigint => BigInt(cause.slice('coupon.'.length));

/**
 * Who may get what stands at a place, now: not too late, agreed, still what started it and every filter says;
 * and, where they were not drawn yet, drawn. The others leave, or are of a control group. In their order.
 */
export async function admit(walk: Walk, step: Step, here: readonly Walker[]): Promise<Walker[]> {
  const { plan } = walk.version;
  const inTime = here.map((walker) =>
    isStale(walker, plan.staleHours, walk.now)
      ? leave(
          walker,
          walker.waitsFor === 'cap' || walker.waitsFor === 'quiet-hours' ? walker.waitsFor : 'stale',
        )
      : walker,
  );
  const allowed = await among(
    inTime,
    (walker) => isGoing(walker, walk.now),
    (some) => onlyAllowed(walk, some),
  );
  const fitting = await onlyFitting(walk, step, allowed);
  return fitting.map((walker) =>
    isGoing(walker, walk.now) && walker.arm === null
      ? draw(walker, armOf(walk.salts, plan.controlBp, walker.memberId), walk.asked.today)
      : walker,
  );
}

/** What makes what a card gives once in the member's life. */
export const causeOf = ({ version: { flowId, version } }: Walk, { key }: Walker, { place }: Step): string =>
  `flow.${flowId}.${version}.${key}.${place}`;

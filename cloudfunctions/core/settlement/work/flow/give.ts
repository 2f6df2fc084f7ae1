/** Cards that give something: coupons, points, tasks for staff. Each once for its cause. */
import type { Card } from '../../../../contract/flow';
import { addEffects } from '../../../effect/effects.store';
import { ofBook } from '../../../effect/effects';
import type { Step } from '../../../insight/flow/flow.rules';
import type { Walker } from '../../../insight/flow/flow.types';
import { isGoing, leave, receive } from '../../../insight/flow/walk.rules';
import { addTasks } from '../../../insight/flow/tasks.store';
import { issueWithin } from '../../coupon/issue-coupons';
import { admit, among, causeOf, type Walk } from './walk';

type Of<Kind extends Card['do']> = Extract<Card, { do: Kind }>;
const going =
  ({ now }: Walk) =>
  (walker: Walker): boolean =>
    isGoing(walker, now);

/** As many as the budget pays, first come first served; the others leave. */
function withinBudget(walk: Walk, { place }: Step, walkers: readonly Walker[]): Walker[] {
  const each = walk.version.cardFen[place] ?? 0n;
  const left = BigInt(walk.version.plan.budgetFen) - walk.given.fen;
  const most = each === 0n ? BigInt(walkers.length) : left < 0n ? 0n : left / each;
  return walkers.map((walker, at) => (BigInt(at) < most ? walker : leave(walker, 'budget')));
}
/** Who may get it now and is paid by the budget. */
const admitPaid = async (walk: Walk, step: Step, here: readonly Walker[]): Promise<Walker[]> =>
  among(await admit(walk, step, here), going(walk), async (some) => withinBudget(walk, step, some));
const spend = (walk: Walk, { place }: Step, count: number): void => {
  walk.given.fen += (walk.version.cardFen[place] ?? 0n) * BigInt(count);
};

/** A coupon, while there are some and the budget pays it. */
export async function coupon(
  walk: Walk,
  step: Step,
  here: readonly Walker[],
  { template: templateId }: Of<'coupon'>,
): Promise<Walker[]> {
  const { db, version, now } = walk;
  const paid = await admitPaid(walk, step, here);
  return among(paid, going(walk), async (some) => {
    const issued = await issueWithin(db, {
      ...{ brandId: version.brandId, templateId, source: 'flow', isLimited: false, at: now, issuedBy: null },
      asks: some.map((walker) => ({ memberId: walker.memberId, cause: causeOf(walk, walker, step) })),
    });
    if (typeof issued === 'string') return some.map((walker) => leave(walker, 'over'));
    spend(walk, step, issued.filter(({ outcome }) => outcome === 'issued').length);
    return some.map((walker, at) =>
      issued[at]?.couponId == null ? leave(walker, 'no-stock') : receive(walker, step.next, now),
    );
  });
}

/** Points, as a gift of the ledger, while the budget pays them. */
export async function points(
  walk: Walk,
  step: Step,
  here: readonly Walker[],
  { points: each }: Of<'points'>,
): Promise<Walker[]> {
  const { db, version, now } = walk;
  const paid = await admitPaid(walk, step, here);
  return among(paid, going(walk), async (some) => {
    const gifts = some.map((walker) => {
      const cause = causeOf(walk, walker, step);
      const payload = { gift: 'flow', period: cause, points: String(each) } as const;
      return {
        ...ofBook({ brandId: version.brandId, memberId: walker.memberId }),
        ...{ kind: 'tell-gift' as const, subject: cause },
        // A source names an event once for all members.
        payload: {
          ...{ kind: 'gift' as const, payload, occurredAt: now },
          externalId: `${cause}.${walker.memberId}`,
        },
      };
    });
    await addEffects(db, gifts, now);
    spend(walk, step, some.length);
    walk.given.points += BigInt(each * some.length);
    return some.map((walker) => receive(walker, step.next, now));
  });
}

/** Something to do for the staff of the store where most of a member's orders are. */
export async function task(
  walk: Walk,
  step: Step,
  here: readonly Walker[],
  { words, withinDays }: Of<'task'>,
): Promise<Walker[]> {
  const { db, version, now, asked, standing } = walk;
  const storeOf = ({ memberId }: Walker): string | null => standing.get(memberId)?.storeId ?? null;
  const admitted = (await admit(walk, step, here)).map((walker) =>
    going(walk)(walker) && storeOf(walker) === null ? leave(walker, 'no-store') : walker,
  );
  return among(admitted, going(walk), async (some) => {
    const tasks = some.map((walker) => ({
      ...{ memberId: walker.memberId, storeId: storeOf(walker) ?? '', cause: causeOf(walk, walker, step) },
    }));
    await addTasks(db, version.brandId, tasks, { words, until: asked.today + withinDays, now });
    return some.map((walker) => receive(walker, step.next, now));
  });
}

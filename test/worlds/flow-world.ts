/*
 * A shop with flows: an operator, members who agreed to offers and bought something some days ago, a coupon,
 * and the worker's round as far as flows go.
 */
import type { FlowPlan, FlowReply } from '../../cloudfunctions/contract/flow';
import { PLAIN_ISSUE, PLAIN_TERMS } from '../../cloudfunctions/contract/plain-coupon';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { hearSignals } from '../../cloudfunctions/core/settlement/work/flow/hear-signals';
import { measureFlows } from '../../cloudfunctions/core/settlement/work/flow/measure-flows';
import { moveWalkers } from '../../cloudfunctions/core/settlement/work/flow/move-walkers';
import { turnFlowDays } from '../../cloudfunctions/core/settlement/work/flow/turn-flow-days';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { asDb } from '../../cloudfunctions/platform/db';
import { openCounter, type Counter } from './counter-world';
import { DAY_MS, sale, settle } from './tea-shop';
import { NOW } from './till-shop';
import { answerOffers } from './known-members';

/** Absent 20 days, a coupon and a message: control 20 %, no window that matters. */
export const PLAN: FlowPlan = {
  trigger: { on: 'absent', days: 20 },
  again: 'each',
  cards: [
    { do: 'coupon', template: 'back-5' },
    {
      ...{ do: 'message', channels: ['inbox'], title: '好久不见', body: '给您留了一张券' },
      ...{ opens: 'coupons', shownDays: 7 },
    },
  ],
  ...{ controlBp: 2000, windowDays: 14, countedDays: 5, budgetFen: 10_000_000, staleHours: 48 },
};

export interface FlowWorld extends Counter {
  names: string[];
  id(name: string): bigint;
  /** Agrees to offers, or no more. */
  agree(names: readonly string[], granted: boolean): Promise<void>;
  /** A sale of each, so many days from the world's first day. */
  buy(names: readonly string[], day: number, label?: string): Promise<void>;
  /** The data of what the operator is told. */
  atDesk<T>(body: object): Promise<T>;
  /** Saves and begins a flow; its number. */
  begin(plan?: Partial<FlowPlan>): Promise<string>;
  show(flow: string): Promise<FlowReply>;
  /** One round of the worker. */
  work(): Promise<void>;
  /** So many days and hours after the world's first moment. */
  later(days: number, hours?: number): Promise<void>;
  now: () => number;
}

let labels = 0;

/** @param members all of them bought 20 days before the first day, and nothing since */
export async function openFlowWorld(members: number): Promise<FlowWorld> {
  const counter = await openCounter();
  const { pool, shop, clock, owner } = counter;
  const names = Array.from({ length: members }, (_, at) => `f${at}`);
  const bossId = await counter.hire('operator', [], '沈掌柜');
  let boss = await counter.sessionOf(bossId);
  await makeMembers(asDb(pool), shop.brandId, 'test', names);
  for (const [name, id] of await findMembers(asDb(pool), shop.brandId, 'test', names))
    shop.members.set(name, id);
  const id = (name: string): bigint => shop.members.get(name) ?? 0n;
  const buy = async (some: readonly string[], day: number): Promise<void> => {
    labels += 1;
    const at = NOW + day * DAY_MS;
    await settle(
      pool,
      shop,
      some.map((name) => sale(id(name), `flow-${labels}-${name}`, at, 2000)),
    );
    await keepFigures(pool, clock.now);
  };
  const atDesk = <T>(body: object): Promise<T> => counter.get(body, boss, 'audience') as Promise<T>;
  const now = (): number => clock.now;
  const world: FlowWorld = {
    ...{ ...counter, names, id, buy, atDesk, now },
    async agree(some, granted) {
      await answerOffers(owner, some.map(id), granted, Date.now());
      await keepFigures(pool, clock.now);
    },
    async begin(changes = {}) {
      const plan = { ...PLAN, ...changes };
      const saved = await atDesk<{ flow: string; revision: number }>({
        ...{ action: 'save-flow', name: '唤回', plan, after: 0 },
      });
      const { flow, revision } = saved;
      await atDesk({ action: 'start-flow', flow, after: revision, requestId: `request${flow}00` });
      return flow;
    },
    show: (flow) => atDesk({ action: 'show-flow', flow }),
    async work() {
      await keepFigures(pool, now());
      await turnFlowDays(pool, now());
      await hearSignals(pool, now);
      await moveWalkers(pool, now);
      await runEffects(counter.platform, now());
      await measureFlows(pool, now());
    },
    async later(days, hours = 0) {
      clock.now = NOW + days * DAY_MS + hours * 3_600_000;
      boss = await counter.sessionOf(bossId);
    },
  };
  await buy(names, -20);
  await world.agree(names, true);
  const value = { kind: 'amount-off', thresholdFen: 2000, offFen: 500 } as const;
  const template = { terms: { name: '回来喝一杯', value, ...PLAIN_TERMS }, issue: PLAIN_ISSUE };
  const row = { brandId: shop.brandId, templateId: 'back-5', state: 'live' as const, version: 1, template };
  await keepTemplate(asDb(pool), row, NOW);
  return world;
}

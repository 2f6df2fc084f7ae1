/*
 * Whatever happens to members of whatever flows, in any order, by two workers at once, some of whom die in
 * the middle: numbers add up at any time, each event starts a flow once, a control group gets nothing, nobody
 * gets anything twice, nor more messages in a week than the cap, nor in quiet hours.
 */
import * as fc from 'fast-check';
import type { Card, FlowPlan, Trigger } from '../../cloudfunctions/contract/flow';
import { hearSignals } from '../../cloudfunctions/core/settlement/work/flow/hear-signals';
import { moveWalkers } from '../../cloudfunctions/core/settlement/work/flow/move-walkers';
import { turnFlowDays } from '../../cloudfunctions/core/settlement/work/flow/turn-flow-days';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { openFlowWorld, PLAN, type FlowWorld } from '../worlds/flow-world';
import { NOW } from '../worlds/till-shop';

const MEMBERS = 30;
const HOUR_MS = 3_600_000;

const trigger = fc.constantFrom<Trigger>(
  { on: 'absent', days: 20 },
  { on: 'absent', days: 1 },
  { on: 'ordered' },
  { on: 'stage', of: ['repeated'] },
  { on: 'audience', rule: { all: [{ by: 'absent', days: 5 }] } },
);
const plain = fc.constantFrom<Exclude<Card, { do: 'split' }>>(
  { do: 'wait', hours: 3 },
  { do: 'wait', hours: 11 },
  { do: 'filter', rule: { all: [{ by: 'orders', span: 'ever', least: 1, most: 2 }] } },
  { do: 'coupon', template: 'back-5' },
  { do: 'message', channels: ['inbox'], title: '好久不见', body: '来一杯', opens: null, shownDays: 3 },
  { do: 'task', words: '送一份试饮', withinDays: 3 },
);
const gift: Card = { do: 'coupon', template: 'back-5' };
const plan: fc.Arbitrary<Partial<FlowPlan>> = fc.record({
  trigger,
  again: fc.constantFrom('never', 'each'),
  cards: fc
    .tuple(
      fc.array(plain, { maxLength: 3 }),
      fc.option(fc.tuple(fc.array(plain, { maxLength: 2 }), fc.nat())),
    )
    .map(([cards, ways]): Card[] =>
      ways === null
        ? [...cards, gift]
        : [{ do: 'split', by: { is: 'chance', yesBp: 5000 }, yes: ways[0], no: [gift] }, ...cards],
    ),
  budgetFen: fc.constantFrom(3_000, 10_000_000),
  staleHours: fc.constantFrom(2, 30),
});
type Step =
  | { is: 'buy'; who: number[] }
  | { is: 'agree'; who: number[]; granted: boolean }
  | { is: 'pass'; hours: number }
  | { is: 'hold'; flow: number }
  | { is: 'die'; at: 'coupons' | 'messages' | 'flow_members' };
const some = fc.array(fc.nat({ max: MEMBERS - 1 }), { minLength: 1, maxLength: 8 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ is: fc.constant('buy' as const), who: some }),
  fc.record({ is: fc.constant('agree' as const), who: some, granted: fc.boolean() }),
  fc.record({ is: fc.constant('pass' as const), hours: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ is: fc.constant('hold' as const), flow: fc.nat({ max: 1 }) }),
  fc.record({ is: fc.constant('die' as const), at: fc.constantFrom('coupons', 'messages', 'flow_members') }),
);

/** Two workers at once. */
async function work({ pool, now }: FlowWorld): Promise<void> {
  await keepFigures(pool, now());
  for (const round of [
    () => turnFlowDays(pool, now()),
    () => hearSignals(pool, now),
    () => moveWalkers(pool, now),
  ])
    await Promise.all([round(), round()]);
}

/** A worker that cannot write somewhere: whatever it had in hand is undone. */
async function die(world: FlowWorld, table: string): Promise<void> {
  await world.owner.query(
    `alter table huigan.${table} add constraint no_more check (brand_id < 0) not valid`,
  );
  await work(world).catch(() => undefined);
  await world.owner.query(`alter table huigan.${table} drop constraint no_more`);
}

async function carryOut(
  world: FlowWorld,
  flows: readonly string[],
  told: Step,
  passed: number,
): Promise<number> {
  const names = 'who' in told ? [...new Set(told.who)].map((at) => world.names[at] ?? '') : [];
  switch (told.is) {
    case 'buy':
      await world.buy(names, passed / 24);
      return passed;
    case 'agree':
      await world.agree(names, told.granted);
      return passed;
    case 'pass':
      await world.later(0, passed + told.hours);
      return passed + told.hours;
    case 'hold': {
      const flow = flows[told.flow] ?? '';
      const { state, revision } = await world.show(flow);
      await world.atDesk({
        ...{ action: state === 'running' ? 'pause-flow' : 'resume-flow', flow, after: revision },
      });
      return passed;
    }
    case 'die':
      await die(world, told.at);
      return passed;
  }
}

/** Each look answers rows that must not be. */
const NEVER: Record<string, string> = {
  'a control that got a coupon': `select c.member_id from huigan.coupons c
    join huigan.flow_members m on m.member_id = c.member_id
      and c.cause like 'flow.' || m.flow_id || '.' || m.version || '.' || m.trigger_key || '.%'
    where c.source = 'flow' and m.arm is distinct from 'treated'`,
  'a coupon of nobody who is in the flow': `select c.member_id from huigan.coupons c
    where c.source = 'flow' and not exists (select from huigan.flow_members m where m.member_id = c.member_id
      and c.cause like 'flow.' || m.flow_id || '.' || m.version || '.' || m.trigger_key || '.%')`,
  'a control that got a message': `select s.member_id from huigan.messages s
    join huigan.flow_members m on m.member_id = s.member_id and m.flow_id::text = s.source_id
    group by s.member_id, s.source_id having bool_and(m.arm is distinct from 'treated')`,
  'three messages in a week': `select a.member_id from huigan.messages a
    join huigan.messages b on b.member_id = a.member_id and b.sent_at between a.sent_at and a.sent_at
      + interval '7 days' - interval '1 second'
    group by a.member_id, a.message_no having count(*) > 2`,
  'a message in quiet hours': `select member_id from huigan.messages
    where extract(hour from sent_at at time zone 'Asia/Shanghai') not between 9 and 21`,
  'a budget that was passed': `select flow_id from huigan.flow_versions
    where spent_fen > (plan ->> 'budgetFen')::bigint`,
  'spent and not given': `with given as materialized (
      select split_part(c.cause, '.', 2) as flow_id, split_part(c.cause, '.', 3) as version, count(*) as coupons
      from huigan.coupons c where c.cause like 'flow.%' group by 1, 2)
    select v.flow_id from huigan.flow_versions v
    left join given g on g.flow_id = v.flow_id::text and g.version = v.version::text
    where v.spent_fen <> 500 * coalesce(g.coupons, 0)`,
  'once, but twice': `select m.member_id from huigan.flow_members m
    join huigan.flow_versions v using (brand_id, flow_id, version)
    where v.plan ->> 'again' = 'never' group by m.member_id, m.flow_id having count(*) > 1`,
  'a task of a control': `select t.member_id from huigan.staff_tasks t
    join huigan.flow_members m on m.member_id = t.member_id
      and t.cause like 'flow.' || m.flow_id || '.' || m.version || '.' || m.trigger_key || '.%'
    where m.arm is distinct from 'treated'`,
};

test('whatever happens, it adds up, and nobody gets what they should not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(plan, plan),
      fc.array(step, { minLength: 6, maxLength: 14 }),
      async (plans, steps) => {
        const world = await openFlowWorld(MEMBERS);
        try {
          const flows: string[] = [];
          for (const one of plans) flows.push(await world.begin(one));
          let passed = 0;
          for (const told of steps) {
            passed = await carryOut(world, flows, told, passed);
            await work(world);
            for (const flow of flows) {
              const { enrolled, control, held, sent, dropped, waiting } = (await world.show(flow)).numbers;
              expect(control + held + sent + dropped + waiting).toBe(enrolled);
            }
          }
          for (const [what, sql] of Object.entries(NEVER))
            expect([what, await world.rows(sql)]).toEqual([what, []]);
          expect(world.now()).toBe(NOW + passed * HOUR_MS);
        } finally {
          await world.close();
        }
      },
    ),
    { numRuns: 12 },
  );
}, 240_000);

test('the looks see what must not be', async () => {
  const world = await openFlowWorld(MEMBERS);
  await world.begin({ ...PLAN, cards: [gift] });
  await work(world);
  await world.owner.query(
    `update huigan.flow_members set arm = 'control', outcome = 'control', due_at = null where arm = 'treated'`,
  );
  expect(await world.rows(NEVER['a control that got a coupon'] ?? '')).not.toEqual([]);
  await world.owner.query('update huigan.flow_versions set spent_fen = spent_fen + 1');
  expect(await world.rows(NEVER['spent and not given'] ?? '')).not.toEqual([]);
  await world.close();
});

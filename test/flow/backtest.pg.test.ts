/*
 * The look back is what the flow would have done: days are lived one by one with a flow that runs, and the
 * look back at their end says how often it was started. Whatever was bought, by any trigger of days.
 */
import * as fc from 'fast-check';
import type { Trigger } from '../../cloudfunctions/contract/flow';
import { backtest, factsOn } from '../../cloudfunctions/core/insight/flow/backtest.rules';
import { readLives } from '../../cloudfunctions/core/insight/flow/lives.store';
import { OWN_EDGES } from '../../cloudfunctions/core/insight/rfm.rules';
import { dayOf } from '../../cloudfunctions/core/kernel/time';
import { asDb } from '../../cloudfunctions/platform/db';
import { openFlowWorld, PLAN } from '../worlds/flow-world';

const DAYS = 12;
const CHINA = 480;

const triggers: Trigger[] = [
  { on: 'absent', days: 3 },
  { on: 'absent', days: 22 },
  { on: 'stage', of: ['repeated'] },
];

test('days that are lived with a flow start it as often as the look back says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 5 }), { minLength: DAYS, maxLength: DAYS }),
      async (bought) => {
        const world = await openFlowWorld(10);
        const flows = new Map<Trigger, string>();
        for (const trigger of triggers)
          flows.set(
            trigger,
            await world.begin({ trigger, cards: [{ do: 'coupon', template: 'back-5' }], again: 'each' }),
          );
        const first = dayOf(world.now(), CHINA);
        for (const [day, some] of bought.entries()) {
          await world.later(day);
          await world.work();
          const names = [...new Set(some)].map((at) => world.names[at] ?? '');
          if (names.length > 0) await world.buy(names, day);
          await world.work();
        }
        const today = first + DAYS - 1;
        const lives = await readLives(asDb(world.pool), {
          brandId: world.shop.brandId,
          every: 1n,
          lowest: '',
        });
        for (const [trigger, flow] of flows) {
          const { started } = backtest({ ...PLAN, trigger, again: 'each' }, lives, {
            ...{ from: first, to: today, edges: OWN_EDGES, today },
          });
          const { numbers } = await world.show(flow);
          expect([trigger, numbers.enrolled]).toEqual([trigger, started]);
        }
        await world.close();
      },
    ),
    { numRuns: 8 },
  );
}, 240_000);

test('what a life came to on a day is what was bought up to it', () => {
  const life = {
    ...{ joinedOn: 1, tier: 'a', birthday: null, household: null, agrees: true, recommends: false },
    days: [
      { day: 100, orders: 2, fen: 3000n },
      { day: 300, orders: 0, fen: 0n },
      { day: 420, orders: 1, fen: 500n },
    ],
  };
  expect(factsOn(life, 99)).toMatchObject({ lastDay: null, orders: { ever: 0n } });
  expect(factsOn(life, 300)).toMatchObject({
    lastDay: 100,
    orders: { ever: 2n, 365: 2n, 90: 0n },
    spentFen: { ever: 3000n, 365: 3000n, 90: 0n },
  });
  expect(factsOn(life, 500)).toMatchObject({
    lastDay: 420,
    orders: { ever: 3n, 365: 1n, 90: 1n },
    spentFen: { ever: 3500n, 365: 500n, 90: 500n },
  });
});

/*
 * A corpus of hostile values, thrown at every field of every action by whoever may do most: the server
 * never stumbles, and what it does not understand leaves nothing behind. Generated from the contract, so
 * that a new field cannot be forgotten.
 */
import { pino } from 'pino';
import type { Reply } from '../../cloudfunctions/contract/reply';
import { FUNCTIONS } from '../../cloudfunctions/server/functions';
import { dump } from '../account/whole-database';
import { token } from '../server/tokens';
import { STAFF_SCHEMAS } from '../worlds/staff-requests';
import { openOrderWorld, type OrderWorld } from '../worlds/order-world';
import { memberOf } from '../worlds/till-shop';
import { HOSTILE } from './corpus';
import { ASKED, type AskedAction } from './requests';
import { isAlike, placesIn, replaced } from './samples';

/** What was thrown by a call, also where its answer hides it. */
const thrown: string[] = [];
const log = pino({ level: 'error' }, { write: (said: string) => void thrown.push(said) });
let world: OrderWorld;
let ofMember: string;
let ofOperator: string;
beforeAll(async () => {
  world = await openOrderWorld();
  ofMember = token({ sub: String(memberOf(world.shop, 'an')), brand: world.shop.brandId });
  ofOperator = await world.sessionOf(await world.hire('operator', []));
});
afterAll(() => world?.close());

const ask = (name: string, body: unknown): Promise<Reply<unknown>> => {
  const called = FUNCTIONS.find((each) => each.name === name);
  if (called === undefined) throw new Error(`${name} is not served`);
  const session = name in STAFF_SCHEMAS ? ofOperator : ofMember;
  return called.call({ ...world.platform, log }, { body, session, requestId: 'hostile' });
};

interface Attack {
  place: string;
  value: unknown;
  body: unknown;
}

/**
 * An action's bodies with every hostile value in every place that a body before has not; of the values that
 * its document refuses, one for each place, since all of them go one way.
 */
function* attacks({ bodies, document }: AskedAction): Generator<Attack> {
  for (const [index, sample] of bodies.entries())
    for (const path of placesIn(sample)) {
      if (index > 0 && isAlike(bodies[0], sample, path)) continue;
      let refused = 0;
      for (const value of HOSTILE) {
        const body = replaced(sample, path, value);
        const inside = (body as { document?: unknown } | null)?.document;
        if (document?.safeParse(inside).success === false && (refused += 1) > 1) continue;
        yield { place: path.join('.'), value, body };
      }
    }
}

const short = (value: unknown): string => JSON.stringify(value).slice(0, 60);

/** What was not understood: asked once more at the end, where nothing else writes. */
const notUnderstood: { name: string; body: unknown }[] = [];
const STUMBLED = ['try-again', 'not-signed-in', 'session-expired'];

test.each(ASKED.map((asked) => [asked.name, asked.action, asked] as const))(
  '%s %s stands',
  async (name, action, asked) => {
    const wrong: string[] = [];
    for (const { place, value, body } of attacks(asked)) {
      const reply = await ask(name, body);
      const code = reply.ok ? 'ok' : reply.code;
      if (STUMBLED.includes(code) || (code === 'forbidden' && name in STAFF_SCHEMAS && place !== 'store'))
        wrong.push(`${action} ${place} = ${short(value)}: ${code}`);
      if (code === 'bad-request') notUnderstood.push({ name, body });
    }
    expect([...wrong, ...thrown.splice(0)]).toEqual([]);
  },
  60_000,
);

test('what is not understood leaves nothing behind', async () => {
  expect(notUnderstood.length).toBeGreaterThan(ASKED.length);
  const before = await dump(world.owner);
  for (const { name, body } of notUnderstood) await ask(name, body);
  expect(await dump(world.owner)).toEqual(before);
});

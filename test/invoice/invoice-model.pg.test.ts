/*
 * Whatever comes in whatever order (asking, refunds, answers that do not come): of an order one invoice
 * counts at most, it says what is left of the money, and the tax system has never more than that.
 */
import { randomInt } from 'node:crypto';
import { ENDED } from '../../cloudfunctions/core/invoice/invoice.rules';
import { openInvoiceWorld, type InvoiceWorld } from './invoice-world';

const LIVES = Number(process.env['HUIGAN_LIVES'] ?? 6);
const STEPS = 8;
const CALLS = ['issue-fapiao', 'find-fapiao', 'reverse-fapiao'] as const;

let world: InvoiceWorld;
beforeAll(async () => {
  world = await openInvoiceWorld();
});
afterAll(() => world.close());

const pick = <T>(choices: readonly T[]): T => choices[randomInt(choices.length)] as T;

async function step(key: Awaited<ReturnType<InvoiceWorld['place']>>): Promise<string> {
  const what = pick(['ask', 'ask', 'refund', 'round', 'round', 'trouble'] as const);
  if (what === 'ask') await world.ask(key);
  if (what === 'refund') await world.giveBack(key, [{ line: pick(['1', '2']), quantity: 1 }]);
  if (what === 'round') await world.rounds(1);
  if (what === 'trouble')
    world.bank.addFaults({
      calls: [{ call: pick(CALLS), done: pick([true, false]), answer: 'SYSTEM_ERROR' }],
    });
  return what;
}

test.each(Array.from({ length: LIVES }, (_, life) => life))('life %i of an order', async () => {
  const lines = [
    { line: '1', quantity: 3, netFen: 5_401n },
    { line: '2', quantity: 2, netFen: 3_600n },
  ];
  const key = await world.place('an', lines);
  await world.pay(key);
  const told: string[] = [];
  for (let at = 0; at < STEPS; at += 1) told.push(await step(key));
  world.bank.endFaults();
  await world.rounds(20);
  const { payableFen, refundedFen } = await world.order(key);
  const invoices = await world.invoices(key);
  const counting = invoices.filter(({ state }) => !ENDED.has(state));
  const left = payableFen - refundedFen;
  const seen = { told, invoices: invoices.map(({ state, amountFen }) => [state, amountFen]) };
  expect({ ...seen, counting: counting.map(({ state, amountFen }) => [state, amountFen]) }).toEqual({
    ...seen,
    counting: counting.map(() => ['issued', left]),
  });
  const numbers = new Set(invoices.map(({ invoiceId }) => invoiceId));
  const made = world.bank.fapiaos().filter(({ fapiaoId }) => numbers.has(fapiaoId));
  const standing = made.filter(({ state }) => state !== 'REVERSED');
  expect(standing.map(({ fapiaoId, state }) => [fapiaoId, state])).toEqual(
    counting.map(({ invoiceId }) => [invoiceId, 'ISSUED']),
  );
  expect(await world.effects(key)).toEqual([]);
});

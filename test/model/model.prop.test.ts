/*
 * The reference model over generated stories: its own invariants, and that the stories reach every transfer
 * code and every refusal.
 */
import { generateStory } from './generate';
import { createModel } from './model';
import type { Account, Model, ModelEvent, ModelLot, ModelMember, SaleKey } from './model-types';
import { hardProgrammes } from './programmes';

const SEED = Number(process.env['SEED'] ?? 20_190_410);
const EVENTS = 4_200;
const MEMBERS = 200;
const TRANSFER_CODES = [
  'accrue',
  'activate',
  'commission',
  'expire',
  'gift',
  'net-debt',
  'qualify',
  'redeem',
  'return',
  'take-back',
  'take-back-debt',
  'take-back-expired',
  'take-back-other',
  'take-back-qualifying',
  'waive',
];
const REFUSAL_CODES = [
  'commission-grows',
  'commission-of-nothing',
  'insufficient-points',
  'malformed',
  'nothing-to-refund',
  'part-of-a-piece',
  'refund-exceeds-sale',
  'return-exceeds-redemption',
  'unknown-commission',
  'unknown-line',
  'unknown-redemption',
];

const saleName = (key: SaleKey | undefined) => JSON.stringify([key?.store, key?.day, key?.receipt]);
const total = (amounts: bigint[]) => amounts.reduce((a, b) => a + b, 0n);

function balanceOf(member: ModelMember, account: Account): bigint {
  return total(
    member.transfers.map(
      (x) => (x.credit === account ? x.amount : 0n) - (x.debit === account ? x.amount : 0n),
    ),
  );
}

function whatIsWrong(member: ModelMember): string[] {
  const { balances, lots, transfers } = member;
  const remaining = (state: ModelLot['state'], asset: ModelLot['asset'] = 'POINT') =>
    total(lots.filter((l) => l.state === state && l.asset === asset).map((l) => l.remaining));
  const { commission } = balances;
  const facts: Record<string, boolean> = {
    'no lot is below zero': lots.every(
      (l) => l.remaining >= 0n && l.expired >= 0n && l.reversed >= 0n && l.qualifying >= 0n,
    ),
    'no more is taken back than was granted': lots.every((l) => l.reversed <= l.granted),
    'active points are those of active lots': balances.active === remaining('active'),
    'pending points are those of pending lots': balances.pending === remaining('pending'),
    'qualifying points are those of the lots': balances.qualifying === total(lots.map((l) => l.qualifying)),
    'active points are the sum of transfers': balances.active === balanceOf(member, 'member.points.active'),
    'pending points are the sum of transfers':
      balances.pending === balanceOf(member, 'member.points.pending'),
    'debt is the sum of transfers': balances.debt === -balanceOf(member, 'member.points.debt'),
    'debt is not below zero': balances.debt >= 0n,
    'nobody owes points and has some to spend': balances.debt === 0n || balances.active === 0n,
    'commission is that of its lots':
      commission.active === remaining('active', 'CNY') && commission.pending === remaining('pending', 'CNY'),
    'nobody owes commission and has some to take out':
      commission.debt >= 0n && (commission.debt === 0n || commission.active === 0n),
    'transfers are positive': transfers.every((x) => x.amount > 0n),
    'nothing takes effect before what went before it': transfers.every(
      (x, i) => i === 0 || (transfers[i - 1]?.effectiveAt ?? '') <= x.effectiveAt,
    ),
    'what has expired is gone': lots.every(
      (l) => l.remaining === 0n || l.expiresAt === null || l.expiresAt > member.clock,
    ),
    'what is due is active': lots.every(
      (l) => l.state === 'active' || l.activatesAt === null || l.activatesAt > member.clock,
    ),
    'no level outlives its validity': member.tierUntil === null || member.tierUntil > member.clock,
  };
  return Object.entries(facts)
    .filter(([, holds]) => !holds)
    .map(([fact]) => fact);
}

/** A sale all of which is refunded has given nothing. */
function lotOfWholeRefund(model: Model, event: ModelEvent, sale: ModelEvent): ModelLot | undefined {
  const refused = model.refused.at(-1);
  if (event.refund !== 'whole' || (refused?.source === event.source && refused.id === event.id))
    return undefined;
  return model
    .member(sale.member ?? '')
    ?.lots.find((l) => l.cause.source === sale.source && l.cause.id === sale.id);
}

/** What a join or a gift by the calendar gave: "monthly gift,net-debt". */
function givenBy(model: Model, event: ModelEvent): string {
  const transfers = model.member(event.member ?? '')?.transfers ?? [];
  const codes = transfers
    .filter((x) => x.journalSource === event.source && x.journalId === event.id)
    .map((x) => x.code);
  const what = event.gift?.gift ?? (event.hadWelcome === true ? 'joined again' : 'joined');
  return `${what} ${codes.join()}`.trim();
}

describe(`generated stories (SEED=${String(SEED)})`, () => {
  const codes = new Set<string>();
  const refusals = new Set<string>();
  const answers = new Set<string>();
  const gifts = new Set<string>();

  test.each(Object.keys(hardProgrammes))(
    'every member of the %s adds up after every event',
    (name) => {
      const programmes = hardProgrammes[name] ?? [];
      const model = createModel(programmes);
      const sales = new Map<string, ModelEvent>();
      for (const event of generateStory({ seed: SEED, members: MEMBERS, events: EVENTS, programmes })) {
        const answer = model.receive(event);
        answers.add(answer);
        if (answer === 'accepted' && (event.kind === 'gift' || event.kind === 'join'))
          gifts.add(givenBy(model, event));
        if (event.kind === 'sale' && answer === 'accepted') sales.set(saleName(event.sale), event);
        const sale = sales.get(saleName(event.sale));
        const member = model.member(event.member ?? sale?.member ?? '');
        if (!member) continue;
        const wrong = whatIsWrong(member);
        if (wrong.length > 0)
          throw new Error(`after ${event.source} ${event.id}, member ${member.key}: ${wrong.join('; ')}`);
        const lot =
          event.kind === 'refund' && answer === 'accepted' && sale
            ? lotOfWholeRefund(model, event, sale)
            : undefined;
        if (lot) expect([lot.reversed, lot.qualifying]).toEqual([lot.granted, 0n]);
      }
      for (const key of model.memberKeys())
        for (const transfer of model.member(key)?.transfers ?? []) codes.add(transfer.code);
      for (const refusal of model.refused) refusals.add(refusal.code);
    },
    120_000,
  );

  test('the stories meet every transfer code, every refusal and every answer', () => {
    expect([...codes].sort()).toEqual(TRANSFER_CODES);
    expect([...refusals].sort()).toEqual(REFUSAL_CODES);
    expect([...answers].sort()).toEqual(['accepted', 'conflict', 'duplicate', 'parked']);
  });

  test('the stories meet every gift by the calendar: given, netted against debt, not given; and joining again without a welcome gift', () => {
    expect([...gifts].sort()).toEqual([
      'birthday',
      'birthday gift',
      'birthday gift,net-debt',
      'joined',
      'joined again',
      'joined gift',
      'joined gift,net-debt',
      'monthly',
      'monthly gift',
      'monthly gift,net-debt',
    ]);
  });

  test('the same seed tells the same story', () => {
    const once = () => [
      ...generateStory({ seed: SEED, members: 20, events: 300, programmes: hardProgrammes['grocer'] ?? [] }),
    ];
    expect(once()).toEqual(once());
  });
});

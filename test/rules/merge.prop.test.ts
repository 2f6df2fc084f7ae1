/*
 * Two accounts of one person: it does not matter when they become one. Whatever was settled before, and
 * whatever is told of the old account after it, comes to the same; nothing is lost on the way, and undone it
 * is as it was, as far as nothing was spent.
 */
import fc from 'fast-check';
import type { EventBody } from '../../cloudfunctions/contract/event';
import { programmeSchema, type Programme } from '../../cloudfunctions/contract/programme';
import { openBook, type MemberBook, type NumberedEvent } from '../../cloudfunctions/core/book/member-book';
import { settleEvent } from '../../cloudfunctions/core/book/decide-event.rules';
import { DAY_MS } from '../../cloudfunctions/core/kernel/time';
import { newMember } from '../../cloudfunctions/core/member/new-member';
import type { RuleSet } from '../../cloudfunctions/core/programme/programme.types';
import { Shelf } from '../../tools/replay/shelf';
import { coffeeShop } from '../model/programmes';

const START = Date.parse('2019-02-01T12:00:00+08:00');
/** Without what depends on when it is earned, or spent: levels earn alike, nothing lapses. */
const programme: Programme = programmeSchema.parse({
  ...coffeeShop,
  lotValidity: { kind: 'never' },
  debtPolicy: 'debt',
  tiers: {
    ...coffeeShop.tiers,
    qualification: { kind: 'rolling', days: 365 },
    levels: coffeeShop.tiers.levels.map((level) => ({ ...level, multiplierBp: 10_000, gifts: [] })),
  },
});
const ruleSetOf = (changes: Partial<Programme>): RuleSet => [
  {
    version: 1,
    effectiveFrom: Date.parse(coffeeShop.effectiveFrom),
    programme: { ...programme, ...changes },
  },
];

type Who = 'old' | 'kept';
type Step =
  | { of: Who; does: 'sale'; fen: number }
  | { of: Who; does: 'redeem'; points: number }
  | { of: Who; does: 'refund'; nth: number }
  | { of: Who; does: 'pick-up'; nth: number };

const who = fc.constantFrom<Who>('old', 'kept');
const nth = fc.integer({ min: 1, max: 5 });
const anyStep = fc.oneof(
  fc.record({ of: who, does: fc.constant('sale' as const), fen: fc.integer({ min: 1, max: 9000 }) }),
  fc.record({ of: who, does: fc.constant('refund' as const), nth }),
  fc.record({ of: who, does: fc.constant('pick-up' as const), nth }),
);
const earlyStep = fc.oneof(
  anyStep,
  fc.record({ of: who, does: fc.constant('redeem' as const), points: fc.integer({ min: 1, max: 60 }) }),
);

/** One account and what it told of so far. */
class Account {
  book: MemberBook;
  refused: string[] = [];
  private seq = 0n;
  private told = 0;
  private readonly shelf = new Shelf();

  constructor(
    id: bigint,
    private readonly rules: RuleSet,
  ) {
    this.book = openBook(newMember(id, 1), true);
  }

  settle(body: EventBody, at: number): void {
    this.seq += 1n;
    const event: NumberedEvent = {
      ...body,
      seq: this.seq,
      source: 't',
      externalId: `${this.seq}`,
      occurredAt: at,
    };
    this.shelf.fetchFor(this.book, event);
    const result = settleEvent({ book: this.book, rules: this.rules }, event);
    if ('refused' in result) this.refused.push(result.refused);
    else this.book = result.book;
    this.shelf.putAside(this.book);
  }

  /** What went on since this was last asked. */
  movedOn(): MemberBook['movedOn'] {
    const fresh = this.book.movedOn.slice(this.told);
    this.told = this.book.movedOn.length;
    return fresh;
  }

  wholeBook = (): MemberBook => this.shelf.wholeBook(this.book);
}

/** Two accounts, and the post between them. */
class Person {
  readonly accounts: Record<Who, Account>;
  private at = START;
  private readonly sales: Record<Who, number> = { old: 0, kept: 0 };

  constructor(rules: RuleSet) {
    this.accounts = { old: new Account(1n, rules), kept: new Account(2n, rules) };
  }

  private tell(of: Who, body: EventBody): void {
    this.accounts[of].settle(body, this.at);
    for (let isMore = true; isMore;) {
      isMore = false;
      for (const account of Object.values(this.accounts))
        for (const { into, told } of account.movedOn()) {
          isMore = true;
          this.accounts[into === '1' ? 'old' : 'kept'].settle({ kind: 'merged-in', payload: told }, this.at);
        }
    }
  }

  do(step: Step): void {
    this.at += DAY_MS / 4;
    const receipt = (name: number) => ({ store: 's1', day: '2019-02-01', receipt: `${step.of}-${name}` });
    switch (step.does) {
      case 'sale': {
        const line = { line: '1', product: 'p', category: 'c', quantity: 1, amountFen: String(step.fen) };
        this.sales[step.of] += 1;
        this.tell(step.of, { kind: 'sale', payload: { ...receipt(this.sales[step.of]), lines: [line] } });
        break;
      }
      case 'refund':
        this.tell(step.of, { kind: 'refund', payload: { ...receipt(step.nth), units: 'whole' } });
        break;
      case 'pick-up':
        this.tell(step.of, { kind: 'completion', payload: receipt(step.nth) });
        break;
      case 'redeem':
        this.tell(step.of, { kind: 'redemption', payload: { points: String(step.points) } });
    }
  }

  merge(): void {
    this.tell('old', { kind: 'merged-away', payload: { into: '2' } });
  }
  undo(): void {
    this.tell('old', { kind: 'merged-away', payload: { into: null } });
    this.tell('kept', { kind: 'merged-out', payload: { origin: '1', step: null } });
  }
  /** Everything that waits is usable, and on its way. */
  wait(): void {
    this.at += 60 * DAY_MS;
    for (const name of ['old', 'kept'] as const) this.tell(name, { kind: 'clock', payload: {} });
  }

  /** What the person has: usable, owed, waiting, and their level. */
  worth() {
    const [old, kept] = [this.accounts.old.book, this.accounts.kept.book];
    const sum = (account: keyof MemberBook['balances']): bigint =>
      old.balances[account] + kept.balances[account];
    return {
      net: sum('member.points.active') - sum('member.points.debt'),
      pending: sum('member.points.pending'),
      window: kept.windowSum,
      tier: kept.tier,
    };
  }

  /** Sum of every account over both books: each asset by itself is zero, and nothing is on its way. */
  checkBooks(): void {
    const sums = new Map<string, bigint>();
    for (const account of Object.values(this.accounts)) {
      const book = account.wholeBook();
      for (const { debit, credit, amount } of book.journals.flatMap(({ transfers }) => transfers)) {
        sums.set(debit, (sums.get(debit) ?? 0n) - amount);
        sums.set(credit, (sums.get(credit) ?? 0n) + amount);
      }
      const held = book.lots
        .filter(({ state }) => state === 'active')
        .reduce((sum, lot) => sum + lot.remaining, 0n);
      expect(held).toBe(book.balances['member.points.active']);
      expect(book.balances['member.points.debt'] === 0n || held === 0n).toBe(true);
    }
    expect(sums.get('brand.points.moved') ?? 0n).toBe(0n);
  }
}

const POLICIES = ['debt', 'within-balance', 'only-pending'] as const;
const activation = fc.constantFrom(
  { waitForPickup: false, refundWindowDays: 0 },
  { waitForPickup: false, refundWindowDays: 2 },
  { waitForPickup: true, refundWindowDays: 1 },
);

test('it does not matter when two accounts become one', () => {
  fc.assert(
    fc.property(
      activation,
      fc.array(earlyStep, { maxLength: 12 }),
      fc.array(anyStep, { maxLength: 12 }),
      (how, before, after) => {
        const rules = ruleSetOf({ activation: how });
        const worths = [0, Math.floor(after.length / 2), after.length].map((when) => {
          const person = new Person(rules);
          for (const step of before) person.do(step);
          for (const [place, step] of after.entries()) {
            if (place === when) person.merge();
            person.do(step);
          }
          if (when === after.length) person.merge();
          person.wait();
          person.checkBooks();
          return person.worth();
        });
        expect(worths[0]).toEqual(worths[2]);
        expect(worths[1]).toEqual(worths[2]);
      },
    ),
    { numRuns: 150 },
  );
});

test('whatever the policy, and however long points live, nothing is lost on the way', () => {
  const validity = fc.constantFrom({ kind: 'never' as const }, { kind: 'days' as const, days: 3 });
  fc.assert(
    fc.property(
      fc.record({ activation, debtPolicy: fc.constantFrom(...POLICIES), lotValidity: validity }),
      fc.array(earlyStep, { maxLength: 15 }),
      fc.array(earlyStep, { maxLength: 15 }),
      (changes, before, after) => {
        const person = new Person(ruleSetOf(changes));
        for (const step of before) person.do(step);
        person.merge();
        for (const step of after) person.do(step);
        person.wait();
        person.checkBooks();
        expect(person.accounts.old.book.balances['member.points.active']).toBe(0n);
        expect(person.accounts.old.book.balances['member.points.debt']).toBe(0n);
      },
    ),
    { numRuns: 150 },
  );
});

test('undone, with nothing between, each account stands as it stood', () => {
  fc.assert(
    fc.property(activation, fc.array(earlyStep, { maxLength: 15 }), (how, before) => {
      const person = new Person(ruleSetOf({ activation: how }));
      for (const step of before) person.do(step);
      // Nothing falls due between.
      person.wait();
      const standing = () =>
        Object.values(person.accounts).map(({ book }) => ({
          ...book.balances,
          tier: book.tier,
          window: book.windowSum,
        }));
      const netted = Object.values(person.accounts).some(
        ({ book }) => book.balances['member.points.debt'] > 0n,
      );
      const stood = standing();
      person.merge();
      person.undo();
      person.checkBooks();
      // What one owed was taken from what the other had, and stays so.
      if (!netted) expect(standing()).toEqual(stood);
    }),
    { numRuns: 150 },
  );
});

/*
 * Worked examples of the reference model, computed by hand from docs/points-and-tiers.md.
 */
import { createModel } from './model';
import type {
  CalendarGift,
  Level,
  ModelEvent,
  ModelMember,
  ModelTransfer,
  Programme,
  RefundLine,
  SaleLine,
} from './model-types';
import { coffeeShop } from './programmes';

/** One member, Mei, whose days begin at noon in China unless an hour is told. */
function story(...versions: Programme[]) {
  const model = createModel(versions.length > 0 ? versions : [coffeeShop]);
  let events = 0;
  const key = () => ({ source: 'pos', id: `e${String((events += 1))}` });
  const receive = (day: string, event: Pick<ModelEvent, 'kind'> & Partial<ModelEvent>) => {
    const occurredAt = china(day.includes('T') ? day : `${day}T12:00`);
    const whole = { ...key(), member: 'mei', occurredAt, ...event };
    return { ...whole, answer: model.receive(whole) };
  };
  const sale = (receipt: string) => ({ store: 'east', day: '2019-01-01', receipt });
  const mei = (): ModelMember => model.member('mei') ?? { ...({} as ModelMember), lots: [], transfers: [] };
  return {
    model,
    mei,
    receive,
    buy: (day: string, receipt: string, ...amounts: number[]) =>
      receive(day, {
        kind: 'sale',
        sale: sale(receipt),
        lines: amounts.map((fen, i) => line(String(i + 1), fen)),
      }),
    buyLines: (day: string, receipt: string, ...lines: SaleLine[]) =>
      receive(day, { kind: 'sale', sale: sale(receipt), lines }),
    refund: (day: string, receipt: string, refund: 'whole' | RefundLine[] = 'whole') =>
      receive(day, { kind: 'refund', member: null, sale: sale(receipt), refund }),
    pickUp: (day: string, receipt: string) =>
      receive(day, { kind: 'completion', member: null, sale: sale(receipt) }),
    redeem: (day: string, points: number) => receive(day, { kind: 'redemption', points: BigInt(points) }),
    giveBack: (day: string, of: ModelEvent, points?: number) =>
      receive(day, {
        kind: 'return',
        redemption: { source: of.source, id: of.id },
        ...(points === undefined ? {} : { points: BigInt(points) }),
      }),
    join: (day: string) => receive(day, { kind: 'join' }),
    gift: (day: string, gift: CalendarGift['gift'], period: string) =>
      receive(day, { kind: 'gift', gift: { gift, period } }),
    clock: (day: string) => receive(day, { kind: 'clock' }),
    /** Transfers of the last journal, or of the one named: "accrue 39 lot 1". */
    journal: (id?: string) =>
      told(mei().transfers.filter((x) => x.journalId === (id ?? mei().transfers.at(-1)?.journalId))),
    codes: () => model.refused.map((r) => r.code),
  };
}

function line(name: string, fen: number, rest: Partial<SaleLine> = {}): SaleLine {
  return { line: name, product: 'tea', category: 'drinks', quantity: 1, amountFen: BigInt(fen), ...rest };
}

function told(transfers: ModelTransfer[]): string[] {
  return transfers.map((x) => `${x.code} ${String(x.amount)} lot ${String(x.lot)}`);
}

const balances = (member: ModelMember) =>
  [member.balances.active, member.balances.pending, member.balances.debt, member.balances.qualifying].map(
    Number,
  );
const china = (instant: string) => new Date(`${instant}+08:00`).toISOString();
function withTiers(tiers: Partial<Programme['tiers']>, rest: Partial<Programme> = {}): Programme {
  return { ...coffeeShop, ...rest, tiers: { ...coffeeShop.tiers, ...tiers } };
}

const withThresholds = (effectiveFrom: string, ...thresholds: number[]): Programme =>
  withTiers(
    { levels: coffeeShop.tiers.levels.map((l, i) => ({ ...l, threshold: thresholds[i] ?? 0 })) },
    { effectiveFrom },
  );

describe('earning', () => {
  test('two lines of ¥1.99 earn 39 points together, not 19 each', () => {
    const s = story();
    s.buy('2019-04-10', 'A', 199, 199);
    expect(s.journal()).toEqual(['accrue 39 lot 1', 'qualify 3 lot 1']);
    expect(s.mei().lots[0]).toMatchObject({
      granted: 39n,
      qualifying: 3n,
      state: 'active',
      activatesAt: null,
      expiresAt: china('2020-05-01T00:00'),
    });
  });

  test('the rate of a product goes before that of its category, and that before the common one', () => {
    const s = story({
      ...coffeeShop,
      earn: { perFen: 100, points: 1, categories: { food: 2, goods: 4 }, products: { cake: 9, mug: 0 } },
    });
    const of = (product: string, category: string, name: string) => line(name, 150, { product, category });
    s.buyLines(
      '2019-04-10',
      'A',
      of('cake', 'food', '1'),
      of('bun', 'food', '2'),
      of('poster', 'art', '3'),
      of('mug', 'goods', '4'),
    );
    expect(s.journal()[0]).toBe('accrue 18 lot 1');
  });

  test('a sale that gives nothing still makes a lot, and no transfer', () => {
    const s = story();
    s.buy('2019-04-10', 'A', 0);
    expect(s.mei()).toMatchObject({ transfers: [], lots: [{ number: 1, granted: 0n, qualifying: 0n }] });
  });

  test('one sale lifts through two levels with their gifts; the multiplier counts from the next sale', () => {
    const s = story();
    s.buy('2019-04-10', 'A', 6_500);
    expect(s.journal()).toEqual(['accrue 650 lot 1', 'qualify 65 lot 1', 'gift 50 lot 2', 'gift 100 lot 3']);
    expect(s.mei()).toMatchObject({ tier: 'gold', tierUntil: china('2020-04-10T00:00'), windowSum: 65n });
    s.buy('2019-04-11', 'B', 1_001);
    expect(s.journal()[0]).toBe('accrue 150 lot 4');
    expect(balances(s.mei())).toEqual([950, 0, 0, 75]);
  });

  test('what was earned in April expires as May of the next year begins', () => {
    const s = story();
    s.buy('2019-04-10', 'A', 1_000);
    s.clock('2020-04-30T23:59');
    expect(balances(s.mei())).toEqual([100, 0, 0, 10]);
    s.clock('2020-05-01T00:00');
    expect(s.journal('expire:2020-05-01T00:00:00+08:00')).toEqual(['expire 100 lot 1']);
    expect(s.mei().transfers.at(-1)).toMatchObject({
      journalSource: 'clock',
      leg: 0,
      debit: 'member.points.active',
      credit: 'brand.points.expired',
    });
  });
});

describe('pickup and the refund window', () => {
  const waiting: Programme = { ...coffeeShop, activation: { waitForPickup: true, refundWindowDays: 7 } };

  test('points and gifts wait for the pickup, then for the end of the window', () => {
    const s = story(waiting);
    s.buy('2019-04-10', 'A', 3_000);
    expect(balances(s.mei())).toEqual([0, 350, 0, 30]);
    s.pickUp('2019-04-12', 'A');
    s.pickUp('2019-04-13', 'A');
    expect(s.mei().lots.map((l) => l.activatesAt)).toEqual([
      china('2019-04-20T00:00'),
      china('2019-04-20T00:00'),
    ]);
    s.clock('2019-04-20T00:00');
    expect(s.journal('activate:2019-04-20T00:00:00+08:00')).toEqual([
      'activate 300 lot 1',
      'activate 50 lot 2',
    ]);
    expect(balances(s.mei())).toEqual([350, 0, 0, 30]);
  });

  test('without a window the pickup itself makes them usable', () => {
    const s = story({ ...waiting, activation: { waitForPickup: true, refundWindowDays: 0 } });
    s.buy('2019-04-10', 'A', 3_000);
    const pickUp = s.pickUp('2019-04-12', 'A');
    expect(s.journal(pickUp.id)).toEqual(['activate 300 lot 1', 'activate 50 lot 2']);
  });

  test('points nobody picked up expire while they wait', () => {
    const s = story(waiting);
    s.buy('2019-04-10', 'A', 1_000);
    s.clock('2020-05-01');
    expect(s.mei().transfers.at(-1)).toMatchObject({ code: 'expire', debit: 'member.points.pending' });
    s.pickUp('2020-05-02', 'A');
    s.clock('2020-05-10');
    expect(s.mei().lots[0]).toMatchObject({ state: 'active', remaining: 0n, expired: 100n });
  });
});

describe('refunds', () => {
  test('a line of three, refunded one by one, ends at exactly zero', () => {
    const s = story();
    s.buyLines('2019-04-10', 'A', line('1', 1_000, { quantity: 3 }));
    const one = [{ line: '1', quantity: 1 }];
    s.refund('2019-04-11', 'A', one);
    expect(s.journal()).toEqual(['take-back 34 lot 1', 'take-back-qualifying 4 lot 1']);
    s.refund('2019-04-12', 'A', one);
    expect(s.journal()).toEqual(['take-back 33 lot 1', 'take-back-qualifying 3 lot 1']);
    s.refund('2019-04-13', 'A', one);
    expect(s.journal()).toEqual(['take-back 33 lot 1', 'take-back-qualifying 3 lot 1']);
    expect(balances(s.mei())).toEqual([0, 0, 0, 0]);
    s.refund('2019-04-14', 'A', one);
    s.refund('2019-04-14', 'A');
    s.refund('2019-04-14', 'A', [{ line: '2', quantity: 1 }]);
    expect(s.codes()).toEqual(['refund-exceeds-sale', 'nothing-to-refund', 'unknown-line']);
  });

  test('buying to the top and returning everything leaves nothing, and gifts can be earned again', () => {
    const s = story();
    s.buy('2019-04-10', 'A', 20_000);
    expect(s.mei()).toMatchObject({ tier: 'black' });
    s.refund('2019-05-10', 'A');
    expect(s.journal()).toEqual([
      'take-back 2000 lot 1',
      'take-back-qualifying 200 lot 1',
      'take-back 200 lot 4',
      'take-back 100 lot 3',
      'take-back 50 lot 2',
    ]);
    expect(s.mei()).toMatchObject({ tier: 'green', tierUntil: null, windowSum: 0n });
    expect(balances(s.mei())).toEqual([0, 0, 0, 0]);
    s.buy('2019-05-11', 'B', 3_000);
    expect(s.journal()).toContain('gift 50 lot 6');
  });

  test('a refund takes back only the levels that no longer stand', () => {
    const s = story();
    s.buy('2019-04-10', 'A', 4_000);
    s.buy('2019-04-11', 'B', 3_000);
    s.refund('2019-04-12', 'B');
    expect(s.mei()).toMatchObject({ tier: 'silver', tierUntil: china('2020-04-10T00:00') });
    expect(s.journal()).toEqual([
      'take-back 360 lot 3',
      'take-back-qualifying 30 lot 3',
      'take-back 100 lot 4',
    ]);
  });

  test('a level whose validity ended meanwhile is evaluated when the one above it goes', () => {
    const s = story();
    s.buy('2019-01-10', 'A', 3_000);
    s.buy('2019-12-01', 'B', 3_000);
    s.refund('2020-02-01', 'B');
    expect(s.mei()).toMatchObject({ tier: 'green', tierUntil: null });
  });
});

describe('what a refund does to points already used', () => {
  test('points already spent become a debt, which the next earnings pay', () => {
    const s = story();
    s.buy('2019-04-10', 'A', 1_000);
    s.redeem('2019-04-11', 80);
    s.refund('2019-04-12', 'A');
    expect(s.journal()).toEqual([
      'take-back 20 lot 1',
      'take-back-debt 80 lot 1',
      'take-back-qualifying 10 lot 1',
    ]);
    s.buy('2019-04-13', 'B', 500);
    expect(s.journal()).toEqual(['accrue 50 lot 2', 'net-debt 50 lot 2', 'qualify 5 lot 2']);
    expect(balances(s.mei())).toEqual([0, 0, 30, 5]);
    s.buy('2019-04-14', 'C', 1_000);
    expect(s.journal()).toEqual(['accrue 100 lot 3', 'net-debt 30 lot 3', 'qualify 10 lot 3']);
    expect(balances(s.mei())).toEqual([70, 0, 0, 15]);
  });

  test('points given back after their sale was refunded pay the debt first', () => {
    const s = story();
    s.buy('2019-04-10', 'A', 1_000);
    const cup = s.redeem('2019-04-11', 80);
    s.refund('2019-04-12', 'A');
    s.giveBack('2019-04-13', cup);
    expect(s.journal()).toEqual(['return 80 lot 1', 'net-debt 80 lot 1']);
    expect(balances(s.mei())).toEqual([0, 0, 0, 0]);
  });

  test('within the balance, other points are taken and the rest is waived', () => {
    const s = story({ ...coffeeShop, debtPolicy: 'within-balance' });
    s.buy('2019-04-10', 'A', 1_000);
    s.buy('2019-04-10', 'B', 200);
    s.redeem('2019-04-11', 90);
    s.refund('2019-04-12', 'A');
    expect(s.journal()).toEqual([
      'take-back 10 lot 1',
      'take-back-other 20 lot 2',
      'waive 70 lot 1',
      'take-back-qualifying 10 lot 1',
    ]);
  });

  test('where only pending points are taken back, usable ones stay and the brand waives them', () => {
    const s = story({
      ...coffeeShop,
      debtPolicy: 'only-pending',
      activation: { waitForPickup: false, refundWindowDays: 3 },
    });
    s.buy('2019-04-10', 'A', 1_000);
    s.buy('2019-04-12', 'B', 500);
    s.clock('2019-04-14');
    s.refund('2019-04-15', 'A');
    expect(s.journal()).toEqual(['waive 100 lot 1', 'take-back-qualifying 10 lot 1']);
    s.refund('2019-04-15', 'B');
    expect(s.journal()).toEqual(['take-back 50 lot 2', 'take-back-qualifying 5 lot 2']);
    expect(balances(s.mei())).toEqual([100, 0, 0, 0]);
  });

  test('expired points are not owed', () => {
    const s = story();
    s.buy('2019-04-10', 'A', 1_000);
    s.redeem('2019-04-11', 30);
    s.refund('2020-06-01', 'A');
    expect(s.journal()).toEqual([
      'take-back-expired 70 lot 1',
      'take-back-debt 30 lot 1',
      'take-back-qualifying 10 lot 1',
    ]);
    expect(s.mei().lots[0]).toMatchObject({ expired: 0n, reversed: 100n });
  });
});

describe('spending', () => {
  const threeValidities: Programme[] = [
    { ...coffeeShop, lotValidity: { kind: 'never' } },
    { ...coffeeShop, effectiveFrom: '2019-02-01T00:00:00+08:00' },
    { ...coffeeShop, effectiveFrom: '2019-03-01T00:00:00+08:00', lotValidity: { kind: 'days', days: 10 } },
  ];
  const afterThreeSales = () => {
    const s = story(...threeValidities);
    s.buy('2019-01-10', 'A', 500);
    s.buy('2019-02-10', 'B', 500);
    s.buy('2019-03-10', 'C', 500);
    return s;
  };

  test('what expires first is spent first, what never expires last', () => {
    const s = afterThreeSales();
    s.redeem('2019-03-11', 120);
    expect(s.journal()).toEqual(['redeem 50 lot 3', 'redeem 50 lot 2', 'redeem 20 lot 1']);
    s.redeem('2019-03-11', 31);
    expect(s.codes()).toEqual(['insufficient-points']);
  });

  test('a return goes to the lot taken last, an expired one comes back with the days of grace', () => {
    const s = afterThreeSales();
    const cup = s.redeem('2019-03-11', 120);
    s.giveBack('2019-03-21T00:00', cup, 40);
    expect(s.journal()).toEqual(['return 20 lot 1', 'return 20 lot 2']);
    s.giveBack('2019-03-22', cup);
    expect(s.journal()).toEqual(['return 30 lot 2', 'return 50 lot 4']);
    expect(s.mei().lots[3]).toMatchObject({
      kind: 'return',
      granted: 50n,
      expiresAt: china('2019-03-30T00:00'),
    });
    s.giveBack('2019-03-22', cup, 1);
    s.giveBack('2019-03-22', { ...cup, id: 'none' });
    expect(s.codes()).toEqual(['return-exceeds-redemption', 'unknown-redemption']);
  });

  test('without grace, points returned to an expired lot expire at once', () => {
    const s = story({ ...coffeeShop, returnGraceDays: 0 });
    s.buy('2019-04-10', 'A', 1_000);
    const cup = s.redeem('2019-04-11', 100);
    const back = s.giveBack('2020-05-01T00:00', cup);
    expect(s.journal(back.id)).toEqual(['return 100 lot 2', 'expire 100 lot 2']);
    expect(s.mei().lots[1]).toMatchObject({
      expired: 100n,
      remaining: 0n,
      expiresAt: china('2020-05-01T00:00'),
    });
  });

  test('the welcome gift comes once', () => {
    const s = story({ ...coffeeShop, welcomeGift: { points: 25 } });
    s.join('2019-04-10');
    s.join('2019-04-11');
    expect(told(s.mei().transfers)).toEqual(['gift 25 lot 1']);
    expect(s.mei()).toMatchObject({
      clock: china('2019-04-11T12:00'),
      lots: [{ kind: 'welcome', state: 'active' }],
    });
  });
});

describe('levels', () => {
  test.each([
    ['recompute', 'silver', '2021-01-10T00:00'],
    ['one-step', 'gold', '2021-01-10T00:00'],
    ['keep', 'black', '2021-01-10T00:00'],
  ] as const)(
    'at the end of its validity black becomes, with %s and ¥35 in the window, %s',
    (downgrade, tier, until) => {
      const s = story(withTiers({ downgrade }));
      s.buy('2019-01-10', 'A', 13_000);
      s.buy('2019-06-10', 'B', 3_500);
      s.clock('2020-01-10T23:59');
      expect(s.mei()).toMatchObject({ tier: 'black', tierUntil: china('2020-01-11T00:00') });
      s.clock('2020-01-11T00:00');
      expect(s.mei()).toMatchObject({ tier, tierUntil: china(until) });
    },
  );

  test('a refund of last year lowers an evaluated level to the one that would have been reached', () => {
    const s = story();
    s.buy('2019-01-10', 'A', 13_000);
    s.buy('2019-06-10', 'B', 3_500);
    s.buy('2019-06-11', 'C', 3_500);
    s.clock('2020-01-11');
    expect(s.mei()).toMatchObject({ tier: 'gold', tierUntil: china('2021-01-10T00:00') });
    s.refund('2020-01-12', 'C');
    expect(s.mei()).toMatchObject({ tier: 'silver', tierUntil: china('2021-01-10T00:00') });
  });

  test('a level kept by policy survives refunds', () => {
    const s = story(withTiers({ downgrade: 'keep' }));
    s.buy('2019-01-10', 'A', 13_000);
    s.clock('2020-01-11');
    s.refund('2020-01-12', 'A');
    expect(s.mei()).toMatchObject({ tier: 'black', balances: { qualifying: 0n } });
  });

  test('by calendar years a level lasts until the end of the next year', () => {
    const s = story(
      withTiers({ qualification: { kind: 'calendar-year' }, validity: { kind: 'calendar-year' } }),
    );
    s.buy('2019-04-10', 'A', 2_000);
    s.buy('2020-04-10', 'B', 2_000);
    expect(s.mei()).toMatchObject({ tier: 'green', windowSum: 20n });
    s.buy('2020-12-31', 'C', 1_000);
    expect(s.mei()).toMatchObject({ tier: 'silver', tierUntil: china('2022-01-01T00:00') });
    expect(s.model.windowSum('mei', '2020-12-30')).toBe(20n);
  });
});

describe('new versions', () => {
  test('a new version lifts whoever qualifies, with gifts, and lowers nobody before validity ends', () => {
    const s = story(
      coffeeShop,
      withThresholds('2019-06-01T00:00:00+08:00', 0, 10, 90, 120),
      withThresholds('2019-07-01T00:00:00+08:00', 0, 500, 600, 700),
    );
    s.buy('2019-04-10', 'A', 1_500);
    s.clock('2019-06-01T00:00');
    expect(s.journal('programme:2019-06-01T00:00:00+08:00')).toEqual(['gift 50 lot 2']);
    expect(s.mei()).toMatchObject({ tier: 'silver', tierUntil: china('2020-06-01T00:00') });
    s.clock('2020-05-31');
    expect(s.mei().tier).toBe('silver');
    s.clock('2020-06-01');
    expect(s.mei().tier).toBe('green');
  });

  test('lower thresholds on the day a level ends lift at its evaluation, with the gift', () => {
    const yearly = { qualification: { kind: 'calendar-year' }, validity: { kind: 'calendar-year' } } as const;
    const lower = withThresholds('2021-01-01T00:00:00+08:00', 0, 30, 40, 120);
    const s = story(withTiers(yearly), { ...lower, tiers: { ...lower.tiers, ...yearly } });
    s.buy('2019-04-10', 'A', 3_000);
    s.buy('2020-04-10', 'B', 4_500);
    s.clock('2021-01-02');
    expect(s.journal('tier:2021-01-01T00:00:00+08:00')).toEqual(['gift 100 lot 4']);
    expect(s.mei()).toMatchObject({ tier: 'gold', tierUntil: china('2022-01-01T00:00') });
  });

  test('up, down and up again within the window gives a gift once', () => {
    const short = { validity: { kind: 'days', days: 10 } } as const;
    const at = (from: string, silver: number) => {
      const version = withThresholds(from, 0, silver, 600, 700);
      return { ...version, tiers: { ...version.tiers, ...short } };
    };
    const s = story(
      at('2017-01-01T00:00:00+08:00', 30),
      at('2019-04-15T00:00:00+08:00', 500),
      at('2019-05-15T00:00:00+08:00', 20),
    );
    s.buy('2019-04-10', 'A', 3_000);
    s.clock('2019-04-30');
    expect(s.mei().tier).toBe('green');
    s.clock('2019-05-15');
    expect(s.mei().tier).toBe('silver');
    expect(s.mei().lots).toHaveLength(2);
  });
});

describe('receiving', () => {
  test('a late event takes effect now, and the clock never goes back', () => {
    const s = story();
    s.clock('2019-05-01');
    s.buy('2019-04-01', 'A', 1_000);
    expect(s.mei()).toMatchObject({
      clock: china('2019-05-01T12:00'),
      lots: [{ earnedDay: '2019-05-01', expiresAt: china('2020-06-01T00:00') }],
    });
  });

  test('a refused event changes nothing, not even the clock or what fell due before it', () => {
    const s = story();
    s.buy('2019-04-10', 'A', 1_000);
    const before = s.mei();
    expect(s.redeem('2021-01-01', 50).answer).toBe('accepted');
    expect(s.codes()).toEqual(['insufficient-points']);
    expect(s.mei()).toEqual(before);
    s.redeem('2019-04-11', 50);
    expect(s.journal()).toEqual(['redeem 50 lot 1']);
  });

  test('a refund and a pickup before their sale follow it at once, in the order they came', () => {
    const s = story({ ...coffeeShop, activation: { waitForPickup: true, refundWindowDays: 0 } });
    expect(s.refund('2019-04-09', 'A', [{ line: '2', quantity: 1 }]).answer).toBe('parked');
    expect(s.pickUp('2019-04-09', 'A').answer).toBe('parked');
    expect(s.mei().transfers).toEqual([]);
    expect(s.buy('2019-04-10', 'A', 1_000, 500).answer).toBe('accepted');
    const earned = ['accrue 150 lot 1', 'qualify 15 lot 1'];
    expect(told(s.mei().transfers)).toEqual([
      ...earned,
      'take-back 50 lot 1',
      'take-back-qualifying 5 lot 1',
      'activate 100 lot 1',
    ]);
  });

  test('the same event or the same sale again changes nothing, whether it says the same or not', () => {
    const s = story();
    const { answer, ...first } = s.buy('2019-04-10', 'A', 1_000);
    expect(answer).toBe('accepted');
    const before = s.mei();
    expect(s.model.receive(first)).toBe('duplicate');
    expect(s.model.receive({ ...first, member: 'bo' })).toBe('conflict');
    expect(s.model.receive({ ...first, source: 'csv' })).toBe('duplicate');
    expect(s.model.receive({ ...first, source: 'app', lines: [line('1', 1_001)] })).toBe('conflict');
    expect(s.mei()).toEqual(before);
    expect(s.model.memberKeys()).toEqual(['mei']);
  });

  test('advancing settles what fell due, as a clock event does', () => {
    const s = story();
    s.buy('2019-04-10', 'A', 1_000);
    s.model.advance('mei', china('2020-05-01T08:00'));
    expect(s.mei()).toMatchObject({ clock: china('2020-05-01T08:00'), balances: { active: 0n } });
  });

  test('a version published later takes effect at its instant, never in a past that is settled', () => {
    const s = story();
    s.buy('2019-04-10', 'A', 1_500);
    expect(() => s.model.publish(withThresholds('2019-04-01T00:00:00+08:00', 0, 10, 90, 120))).toThrow(
      'before the clock',
    );
    s.model.publish(withThresholds('2019-06-01T00:00:00+08:00', 0, 10, 90, 120));
    s.clock('2019-06-02');
    expect(s.mei().tier).toBe('silver');
  });
});

describe('gifts by the calendar', () => {
  const [green, silver, ...upper] = coffeeShop.tiers.levels as [Level, Level, ...Level[]];
  const giving = withTiers(
    { levels: [green, { ...silver, monthlyGift: { points: 20 } }, ...upper] },
    { birthdayGift: { points: 66 } },
  );

  test('a month gives once what the level held then gives, a year once what the birthday gives', () => {
    const s = story(giving);
    s.gift('2019-04-01', 'monthly', '2019-04');
    expect(s.mei().transfers).toEqual([]);
    s.buy('2019-04-10', 'A', 3_000);
    s.gift('2019-05-01', 'monthly', '2019-05');
    expect(s.journal()).toEqual(['gift 20 lot 3']);
    s.gift('2019-05-02', 'monthly', '2019-05');
    s.gift('2019-05-02', 'birthday', '2019');
    s.gift('2019-06-02', 'birthday', '2019');
    expect(s.journal()).toEqual(['gift 66 lot 4']);
    expect(s.mei().lots[2]).toMatchObject({ kind: 'gift', state: 'active', earnedDay: '2019-05-01' });
  });

  test('a gift nets debt, and stays when the sale of its level is refunded', () => {
    const s = story(giving);
    s.buy('2019-04-10', 'A', 3_000);
    s.gift('2019-05-01', 'monthly', '2019-05');
    s.redeem('2019-05-02', 370);
    s.refund('2019-05-03', 'A');
    expect(balances(s.mei())).toEqual([0, 0, 350, 0]);
    s.gift('2019-05-04', 'birthday', '2019');
    expect(s.journal()).toEqual(['gift 66 lot 4', 'net-debt 66 lot 4']);
  });

  test('who had the welcome gift in an earlier membership joins without one', () => {
    const s = story({ ...coffeeShop, welcomeGift: { points: 30 } });
    s.receive('2019-04-01', { kind: 'join', hadWelcome: true });
    s.join('2019-04-02');
    expect(s.mei().transfers).toEqual([]);
  });
});

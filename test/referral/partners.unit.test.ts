/*
 * Partners, in rules: how an application and an agreement change, which terms an order has, what a line pays
 * by them, and which codes are a company's. Rates are basis points.
 */
import fc from 'fast-check';
import { isCreditCode, writeCreditCode } from '../../cloudfunctions/contract/credit-code';
import { PARTNER_STATES, partnerTermsSchema } from '../../cloudfunctions/contract/partner-terms';
import { freezeReferral } from '../../cloudfunctions/core/referral/freeze.rules';
import { mayApply, PARTNER, termsOn } from '../../cloudfunctions/core/referral/partner.rules';
import { termsInWords } from '../../cloudfunctions/core/referral/partner-words';
import type { KeptTerms, Partner } from '../../cloudfunctions/core/referral/partner.types';
import { highestRateOf, MOST_BP, rateOf } from '../../cloudfunctions/core/referral/rates.rules';
import type { Attribution } from '../../cloudfunctions/core/referral/referral.types';
import { programmeOf } from '../worlds/referral-programme';

const TABLE = `
           approve      refuse       end
applied    approved     refused      wrong-state
approved   already      wrong-state  ended
refused    wrong-state  already      wrong-state
ended      wrong-state  wrong-state  already
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const [COMMANDS = [], ...ROWS] = TABLE;
const CELLS = ROWS.flatMap(([state = '', ...answers]) =>
  answers.map((answer, place) => [state, COMMANDS[place] ?? '', answer] as const),
);

test.each(CELLS)('an application that is %s, told to %s: %s', (state, command, answer) => {
  expect(PARTNER.answer(state as never, command as never)).toBe(answer);
});

test('the table is whole, and what is over can be applied for anew', () => {
  expect([...PARTNER.states]).toEqual([...PARTNER_STATES]);
  expect(CELLS).toHaveLength(PARTNER.states.length * PARTNER.commands.length);
  expect(PARTNER_STATES.map((state) => mayApply({ state }))).toEqual([false, false, true, true]);
  expect(mayApply(null)).toBe(true);
});

const terms = (changes: Partial<KeptTerms> = {}): KeptTerms => ({
  ...{ version: 1, madeAt: 0, extraBp: 0, products: [], categories: [] },
  ...{ fromDay: '2026-11-01', untilDay: null },
  ...changes,
});
const partner = (all: KeptTerms[], state: Partner['state'] = 'approved'): Partner => ({
  ...{ memberId: 7n, brandId: 1, no: 2, kind: 'person', since: 0 },
  ...{ state, terms: all },
});

test('the latest terms that have begun count, and no earlier ones come back after them', () => {
  const second = terms({ version: 2, fromDay: '2026-11-10', untilDay: '2026-11-20' });
  const both = partner([second, terms()]);
  const versionOn = (day: string) => termsOn(both, day)?.version ?? null;
  expect(['2026-10-31', '2026-11-01', '2026-11-09'].map(versionOn)).toEqual([null, 1, 1]);
  expect(['2026-11-10', '2026-11-20', '2026-11-21'].map(versionOn)).toEqual([2, 2, null]);
  for (const state of ['applied', 'refused', 'ended'] as const)
    expect(termsOn(partner([terms()], state), '2026-11-05')).toBeNull();
  expect(termsOn(null, '2026-11-05')).toBeNull();
});

const programme = programmeOf({
  rates: {
    rateBp: 500,
    products: [{ product: 'star', rateBp: 1000, star: true }],
    categories: [{ category: 'snack', rateBp: 0 }],
  },
});
const rank = { code: 'b', name: '品茶官', fromSoldFen: 0, extraBp: 200 };

describe('what a line pays: the programme with rank +2 %, beside what was agreed', () => {
  const agreed = {
    extraBp: 150,
    products: [{ product: 'gift', rateBp: 1200 }],
    categories: [{ category: 'snack', rateBp: 300 }],
  };
  test.each([
    ['star', 'tea', null, 1200],
    ['star', 'tea', { ...agreed }, 1350],
    ['plain', 'tea', { ...agreed }, 850],
    ['gift', 'tea', { ...agreed }, 1200],
    ['cake', 'snack', null, 0],
    ['cake', 'snack', { ...agreed }, 300],
    ['cake', 'snack', { ...agreed, categories: [] }, 0],
    ['star', 'tea', { ...agreed, extraBp: 5000 }, MOST_BP],
    ['gift', 'tea', { ...agreed, products: [{ product: 'gift', rateBp: 0 }] }, 0],
  ])('%s in %s by %j: %i', (product, category, by, rateBp) => {
    expect(rateOf(programme, { rank, terms: by }, { product, category })).toBe(rateBp);
  });

  test('nothing pays more than half, and the highest rate is one that there is', () => {
    const rate = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(rate, rate, rate, (extraBp, own, common) => {
        const by = {
          rank,
          terms: { extraBp, products: [{ product: 'x', rateBp: own }], categories: [] },
        };
        const of = { ...programme, rates: { ...programme.rates, rateBp: common } };
        const all = ['x', 'star', 'plain'].map((product) => rateOf(of, by, { product, category: 'tea' }));
        const most = Math.max(...all);
        expect(most).toBeLessThanOrEqual(MOST_BP);
        expect(highestRateOf(of, by)).toBe(most);
      }),
    );
  });
});

test('an order keeps which terms it has, and one without an agreement says nothing of any', () => {
  const attribution: Attribution = {
    ...{ referrerId: 7n, token: 'k7m2p9q4x1za', contentKind: 'shop', contentId: '', channel: 'card' },
    ...{ since: 0, until: 10, newcomer: true, sameDevice: false },
  };
  const lines = [{ line: 'a', product: 'plain', category: 'tea' }];
  const frozen = (agreed: Parameters<typeof freezeReferral>[2]['agreed']) =>
    freezeReferral({ version: 3, programme }, attribution, { soldFen: 0n, agreed, lines, at: 5 });
  expect(frozen({ ...terms({ version: 4, extraBp: 300 }), no: 2 })).toMatchObject({
    partner: { no: 2, version: 4 },
    lines: [{ line: 'a', rateBp: 800 }],
  });
  expect(frozen(null)).not.toHaveProperty('partner');
});

test('terms name each thing once, and end after they begin', () => {
  const { version: _version, madeAt: _madeAt, ...document } = terms();
  const isGood = (changes: object): boolean =>
    partnerTermsSchema.safeParse({ ...document, ...changes }).success;
  const one = { product: 'x', rateBp: 100 };
  expect(isGood({})).toBe(true);
  expect(isGood({ products: [one, one] })).toBe(false);
  expect(isGood({ products: [{ ...one, rateBp: 5001 }] })).toBe(false);
  expect(isGood({ untilDay: '2026-10-31' })).toBe(false);
  expect(isGood({ fromDay: '2026-02-30' })).toBe(false);
});

test('terms read as sentences', () => {
  const names = { product: () => '普洱厚乳', category: () => '小食' };
  const all = terms({
    extraBp: 200,
    products: [{ product: 'puer', rateBp: 1500 }],
    categories: [{ category: 'snack', rateBp: 0 }],
    untilDay: '2026-12-31',
  });
  expect(termsInWords(all, names, '2026-11-05')).toEqual([
    '返佣比例在会员基础上加 2%',
    '专属比例：普洱厚乳 15%、小食 不返佣',
    '有效期至 12月31日（含当日）',
  ]);
  expect(termsInWords(terms(), names, '2026-10-05')).toEqual(['返佣比例与会员相同', '11月1日起生效']);
});

describe('a unified social credit code', () => {
  // The first is the example of the standard; the others are public companies'.
  const GOOD = ['91350100M000100Y43', '91110000600037341L', '91440300708461136T', '914403001922038216'];
  test.each(GOOD)('%s is one', (code) => {
    expect(isCreditCode(code)).toBe(true);
    expect(writeCreditCode(` ${code.slice(0, 9).toLowerCase()} ${code.slice(9)} `)).toBe(code);
  });
  test('any one character changed, it is none', () => {
    const letters = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXYIOSVZ-'.split(''));
    fc.assert(
      fc.property(fc.constantFrom(...GOOD), fc.nat(17), letters, (code, place, letter) => {
        const changed = code.slice(0, place) + letter + code.slice(place + 1);
        expect(isCreditCode(changed)).toBe(changed === code);
      }),
    );
  });
  test.each(['', '91350100M000100Y4', '91350100M000100Y433', '91350100m000100Y43'])('%j is none', (code) => {
    expect(isCreditCode(code)).toBe(false);
  });
});

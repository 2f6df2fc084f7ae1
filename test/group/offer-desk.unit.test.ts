/* What an offer comes to at worst, what it would have taken off, and when the brand may fill: pure rules. */
import type { SeatsTerms } from '../../cloudfunctions/contract/group';
import { groupOf, offerCost } from '../../cloudfunctions/core/group/offer-cost.rules';
import { OFFER, whyNotFill } from '../../cloudfunctions/core/group/offer.rules';
import { tryOffer } from '../../cloudfunctions/core/group/try-offer.rules';

const terms = (changes: Partial<SeatsTerms> = {}): SeatsTerms => ({
  ...{ kind: 'seats', product: 'tea', steps: [{ size: 3, priceFen: 1390 }], leader: { kind: 'none' } },
  ...{ newcomersOnly: false, minutes: 60, fillAbove: null, open: true },
  ...changes,
});
const steps = [
  { size: 3, priceFen: 1500 },
  { size: 5, priceFen: 1300 },
  { size: 10, priceFen: 1100 },
];
const price = { listFen: 1900n, aloneFen: 1800n };
const free = { stock: null, giftFen: 0n };

test('a group at its worst: everybody the step, the leader their own, never below nothing', () => {
  expect(groupOf(terms(), 3, price)).toEqual({
    ...{ seats: 3, paidFen: 4170n, offListFen: 1530n, offAloneFen: 1230n },
  });
  expect(groupOf(terms({ leader: { kind: 'price', priceFen: 990 } }), 3, price).paidFen).toBe(3770n);
  expect(groupOf(terms({ steps, leader: { kind: 'price', priceFen: 1200 } }), 10, price).paidFen).toBe(
    11_000n,
  );
  expect(groupOf(terms(), 3, { listFen: 1300n, aloneFen: 1200n })).toMatchObject({
    ...{ offListFen: 0n, offAloneFen: 0n },
  });
});

test('all of its stock: at the dearest a seat, rounded up; nothing ends what has no end', () => {
  expect(offerCost(terms({ steps }), price, free)).toMatchObject({
    perGroup: { seats: 10, offListFen: 8000n },
    mostOffListFen: null,
  });
  expect(offerCost(terms({ steps }), price, { stock: 101, giftFen: 0n }).mostOffListFen).toBe(80_800n);
  // Three with a gift of ¥10: 1530 + 1000 over three seats.
  expect(offerCost(terms(), price, { stock: 10, giftFen: 1000n }).mostOffListFen).toBe(8434n);
  expect(offerCost(terms(), price, { stock: 10, giftFen: null }).mostOffListFen).toBeNull();
});

/** Whatever groups the stock is split into, they cost no more than is said. */
test('no split of the stock costs more', () => {
  const offers = [terms({ steps }), terms({ steps, leader: { kind: 'price', priceFen: 900 }, fillAbove: 1 })];
  for (const offer of offers)
    for (const stock of [1, 2, 3, 4, 7, 11, 23]) {
      const { mostOffListFen } = offerCost(offer, price, { stock, giftFen: 300n });
      const best = [0n];
      for (let seats = 1; seats <= stock; seats += 1) {
        best[seats] = best[seats - 1] ?? 0n;
        for (let size = offer.fillAbove ?? 3; size <= Math.min(10, seats); size += 1) {
          const all = (best[seats - size] ?? 0n) + groupOf(offer, size, price).offListFen + 300n;
          if (all > (best[seats] ?? 0n)) best[seats] = all;
        }
      }
      expect((mostOffListFen ?? 0n) >= (best[stock] ?? 0n)).toBe(true);
    }
});

test('what was bought, tried at the first and the last price; who paid less keeps it', () => {
  const bought = [
    { quantity: 2, amountFen: 3600n, isHere: true },
    { quantity: 1, amountFen: 1200n, isHere: true },
    { quantity: 4, amountFen: 7600n, isHere: false },
  ];
  expect(tryOffer(terms({ steps }), bought)).toEqual({
    ...{ units: 7, would: 3, paidFen: 4800n, offFen: 600n, mostOffFen: 1500n },
  });
});

test('every state of an offer answers every command', () => {
  for (const state of OFFER.states)
    for (const command of OFFER.commands) expect(OFFER.answer(state, command)).toBeTruthy();
  expect(OFFER.answer('ended', 'publish')).toBe('wrong-state');
});

test('the brand fills from its number on and below the first step, while it is forming', () => {
  const offer = terms({ steps, fillAbove: 2 });
  const group = { state: 'forming', terms: offer, paid: 2, least: 3 } as const;
  expect(whyNotFill(group)).toBeNull();
  expect(whyNotFill({ ...group, paid: 1 })).toContain('至少 2 人');
  expect(whyNotFill({ ...group, paid: 3 })).toContain('自动成团');
  expect(whyNotFill({ ...group, state: 'closing' })).toContain('不在拼团中');
  expect(whyNotFill({ ...group, terms: terms() })).toContain('不允许');
  expect(whyNotFill({ ...group, terms: { kind: 'office', gift: null } })).toContain('不允许');
});

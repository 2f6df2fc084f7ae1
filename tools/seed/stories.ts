/** Members who are there to show something that chance may not bring about. */
import type { Day } from '../../cloudfunctions/core/kernel/time';
import { PRODUCTS } from './catalog';
import type { Role } from './people';
import {
  completionOf,
  lineOf,
  makeSale,
  momentOf,
  refundOf,
  type Draft,
  type DraftSale,
  type Visitor,
} from './visits';

const HOUR = 3_600_000;

const productNamed = (id: string) => PRODUCTS.find((product) => product.id === id) ?? PRODUCTS[0]!;

/** A sale of `quantity` pieces of one product, told at once. */
function plainSale(visitor: Visitor, day: Day, product: string, quantity: number): DraftSale {
  const sale = makeSale(visitor, momentOf(day, visitor.chance), [
    lineOf(productNamed(product), 1, quantity, 100),
  ]);
  return { ...sale, toldAt: sale.at };
}

const join = (visitor: Visitor, day: Day): Draft => {
  const at = momentOf(day, visitor.chance) - 9 * HOUR;
  return { kind: 'join', at, toldAt: at, person: visitor.id };
};

/** Bought tea, spent its points, and brought the tea back: what is missing is owed. */
function inDebt(visitor: Visitor, end: Day): Draft[] {
  const sale = plainSale(visitor, end - 20, 'puer-cake', 2);
  const redeemedAt = momentOf(end - 12, visitor.chance);
  const cup = plainSale(visitor, end - 30, 'moli', 1);
  return [
    join(visitor, end - 31),
    cup,
    completionOf(cup, visitor.chance),
    sale,
    completionOf(sale, visitor.chance),
    { kind: 'redemption', at: redeemedAt, toldAt: redeemedAt, person: visitor.id, points: 700 },
    refundOf(sale, 14 * 24 * HOUR, 'whole'),
  ];
}

/** A good customer of more than a year ago: points have expired, the level has gone down a step. */
function longAbsent(visitor: Visitor, end: Day): Draft[] {
  const then = [420, 417, 411, 408, 402].flatMap((before) => {
    const sale = plainSale(visitor, end - before, 'longjing-tin', 2);
    return [sale, completionOf(sale, visitor.chance)];
  });
  const now = plainSale(visitor, end - 9, 'oolong-milk', 1);
  return [join(visitor, end - 421), ...then, now, completionOf(now, visitor.chance)];
}

/** Everything of the last day: nothing is usable yet. */
function onlyPending(visitor: Visitor, end: Day): Draft[] {
  const sales = ['sampler', 'grape'].map((product) => plainSale(visitor, end, product, 1));
  return sales.flatMap((sale, index) => (index === 0 ? [sale, completionOf(sale, visitor.chance)] : [sale]));
}

/** Points redeemed and returned in two parts. */
function returns(visitor: Visitor, end: Day): Draft[] {
  const sale = plainSale(visitor, end - 15, 'longjing-tin', 1);
  const at = momentOf(end - 5, visitor.chance);
  const redemption: Draft = { kind: 'redemption', at, toldAt: at, person: visitor.id, points: 120 };
  const back = (hours: number, points: number | null): Draft => ({
    kind: 'return',
    at: at + hours * HOUR,
    toldAt: at + hours * HOUR,
    person: visitor.id,
    redemption,
    points,
  });
  return [sale, completionOf(sale, visitor.chance), redemption, back(1, 45), back(30, null)];
}

/** One order refunded unit by unit. */
function refunds(visitor: Visitor, end: Day): Draft[] {
  const sale = plainSale(visitor, end - 8, 'bayberry', 3);
  const unit = [{ line: '1', quantity: 1 }];
  return [
    sale,
    completionOf(sale, visitor.chance),
    ...[2, 5, 26].map((hours) => refundOf(sale, hours * HOUR, unit)),
  ];
}

/** What a role adds to a member's habits. */
export function storyOf(role: Role, visitor: Visitor, end: Day): Draft[] {
  switch (role) {
    case 'in-debt':
      return inDebt(visitor, end);
    case 'long-absent':
      return longAbsent(visitor, end);
    case 'only-pending':
      return onlyPending(visitor, end);
    case 'returns':
      return returns(visitor, end);
    case 'refunds':
      return refunds(visitor, end);
    case 'long-history':
    case 'top-level':
    case 'no-entries':
    case 'ordinary':
      return [];
  }
}

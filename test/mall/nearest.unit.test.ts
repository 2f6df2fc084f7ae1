/* Which item of the mall stands beside a member's points. */
import type { NoExchange } from '../../cloudfunctions/contract/mall';
import { nearestItem, type ItemForMember } from '../../cloudfunctions/core/mall/nearest.rules';

const item = (itemId: string, points: number, code: NoExchange | null, fen = 0): ItemForMember =>
  ({
    row: { itemId, item: { points, fen } },
    why: code === null ? null : { code, message: '' },
  }) as unknown as ItemForMember;
const found = (items: ItemForMember[], usable: bigint) => {
  const nearest = nearestItem(items, usable);
  return nearest && [nearest.row.itemId, nearest.missing];
};

test('the dearest that may be had, without money before with money', () => {
  const items = [item('small', 300, null), item('paid', 700, null, 900), item('big', 700, null)];
  expect(found([...items, item('far', 1000, 'too-few-points')], 800n)).toEqual(['big', 0n]);
});

test('the nearest where none may be had', () => {
  const items = [item('far', 900, 'too-few-points'), item('near', 300, 'too-few-points')];
  expect(found(items, 200n)).toEqual(['near', 100n]);
});

test('nothing that has gone or is for others', () => {
  expect(found([item('gone', 10, 'none-left'), item('gold', 10, 'other-level')], 200n)).toBeNull();
});

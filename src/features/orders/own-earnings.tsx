/** What an order gave its member, spent and took back; points of several lots are one line. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { OrderEarning, OrderReply } from '../../../cloudfunctions/contract/order';
import { SpentLine } from '../points/spent-line';
import { OrderEarnings } from './order-earnings';

const OF_LOTS: readonly OrderEarning['what'][] = ['points-spent', 'points-returned'];

/** Deductions and returns, each once. @example −127 and −773 of one journal: { points: '-900', lots: 2 } */
function spentOf(earnings: readonly OrderEarning[]): { journal: string; points: string; lots: number }[] {
  const byJournal = new Map<string, { sum: bigint; lots: number }>();
  for (const { journal, what, amount } of earnings) {
    if (journal === null || !OF_LOTS.includes(what)) continue;
    const { sum, lots } = byJournal.get(journal) ?? { sum: BigInt(0), lots: 0 };
    const change = what === 'points-spent' ? -BigInt(amount) : BigInt(amount);
    byJournal.set(journal, { sum: sum + change, lots: lots + 1 });
  }
  return [...byJournal].map(([journal, { sum, lots }]) => ({ journal, points: sum.toString(), lots }));
}

/** For the member whose order it is: nobody else may ask for the lots. */
export function OwnEarnings({ earnings, state }: Pick<OrderReply, 'earnings' | 'state'>): ReactElement {
  const others = earnings.filter(({ what }) => !OF_LOTS.includes(what));
  const spent = spentOf(earnings);
  return (
    <View>
      {spent.map((deduction) => (
        <SpentLine key={deduction.journal} spent={deduction} />
      ))}
      {(others.length > 0 || spent.length === 0) && <OrderEarnings earnings={others} state={state} />}
    </View>
  );
}

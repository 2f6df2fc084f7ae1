/* Worked examples of the reference model: gifts of the nth order (docs/points-and-tiers.md §5). */
import { createModel } from './model';
import type { ModelEvent, ModelMember, Programme } from './model-types';
import { coffeeShop } from './programmes';

/** One member, Mei, who buys at noon in China. */
function story(programme: Programme) {
  const model = createModel([programme]);
  let events = 0;
  const receive = (
    day: string,
    receipt: string,
    event: Pick<ModelEvent, 'kind' | 'member'> & Partial<ModelEvent>,
  ) => {
    const occurredAt = new Date(`${day}T12:00+08:00`).toISOString();
    const sale = { store: 'east', day: '2019-01-01', receipt };
    return model.receive({ source: 'pos', id: `e${String((events += 1))}`, occurredAt, sale, ...event });
  };
  const line = { line: '1', product: 'tea', category: 'drinks', quantity: 1 };
  return {
    mei: (): ModelMember => model.member('mei') ?? { ...({} as ModelMember), lots: [], transfers: [] },
    buy: (day: string, receipt: string, fen: number) =>
      receive(day, receipt, { kind: 'sale', member: 'mei', lines: [{ ...line, amountFen: BigInt(fen) }] }),
    refund: (day: string, receipt: string) =>
      receive(day, receipt, { kind: 'refund', member: null, refund: 'whole' }),
  };
}

describe('gifts of the nth order', () => {
  const giving = { ...coffeeShop, orderGifts: [{ nth: 3, points: 30 }] };
  const given = (s: ReturnType<typeof story>) =>
    s.mei().lots.filter(({ kind, granted }) => kind === 'gift' && granted === 30n);

  test('an order refunded before the third does not count, one of zero price neither', () => {
    const s = story(giving);
    s.buy('2019-04-01', 'A', 300);
    s.refund('2019-04-02', 'A');
    s.buy('2019-04-03', 'B', 300);
    s.buy('2019-04-04', 'C', 0);
    s.buy('2019-04-05', 'D', 300);
    expect(given(s)).toEqual([]);
    s.buy('2019-04-06', 'E', 300);
    expect(given(s)).toMatchObject([{ state: 'active', earnedDay: '2019-04-06' }]);
  });

  test('the third refunded takes its gift back, and no later third has it again', () => {
    const s = story(giving);
    for (const receipt of ['A', 'B', 'C']) s.buy('2019-04-01', receipt, 300);
    s.refund('2019-04-02', 'C');
    expect(given(s)).toMatchObject([{ reversed: 30n }]);
    s.buy('2019-04-03', 'D', 300);
    expect(given(s)).toHaveLength(1);
  });

  test('a refund of the first leaves the gift of the third', () => {
    const s = story(giving);
    for (const receipt of ['A', 'B', 'C']) s.buy('2019-04-01', receipt, 300);
    s.refund('2019-04-02', 'A');
    s.buy('2019-04-03', 'D', 300);
    expect(given(s)).toMatchObject([{ reversed: 0n }]);
  });
});

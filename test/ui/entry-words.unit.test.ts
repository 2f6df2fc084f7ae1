/** What stands at the right-hand side of an entry of the history. */
import type { HistoryEntry } from '../../cloudfunctions/contract/member';
import { entryAmount } from '../../src/features/points/entry-words';

const activated = (title: HistoryEntry['title'], ...amounts: string[]): HistoryEntry => ({
  ...{ id: 'entry-1', at: '2026-11-30T12:41:00+08:00', title, store: null, points: '0', qualifying: '0' },
  ...{ state: 'active', spent: null },
  explanations: amounts.map((amount) => ({
    ...{ code: 'activate', amount, sign: 1, asset: 'POINT' },
    explanation: { rule: 'activate', remaining: amount },
  })),
});

test.each(['activate', 'release'] as const)('%s says how many points became usable', (title) => {
  expect(entryAmount(activated(title, '1200', '500'))).toEqual({ words: '1,700 转为可用', kind: 'still' });
});

test('what moved no points says so', () => {
  expect(entryAmount(activated('programme'))).toEqual({ words: '0', kind: 'still' });
});

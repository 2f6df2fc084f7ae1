/*
 * What the POS simulator is told on the command line.
 */
import { readArguments } from '../../tools/pos/arguments';

const CUP = ['--line', '1:yuni-bobo:1:1800'];
const STORE = ['--store', 'demo-tea/s1', '--secret', 'x'];

test('a sale adds up its lines and is nobody’s without a code', () => {
  const lines = [...CUP, '--line', '2:longjing:2:3600:tea-leaf'];
  const options = readArguments(
    ['sale', '--receipt', '7', '--at', '2026-11-21T14:03:07+08:00', ...lines, ...STORE],
    {},
  );
  expect(options?.asked).toMatchObject({
    kind: 'event',
    event: { type: 'order.paid', day: '2026-11-21', receipt: '7', buyer: null, totalFen: '5400' },
  });
});

test.each<[string, string[], string]>([
  ['no command', [], 'Usage'],
  ['an unknown command', ['drop'], 'Usage'],
  ['a sale without a receipt', ['sale', ...CUP], '--receipt is missing'],
  ['a sale without lines', ['sale', '--receipt', '1'], '--line is missing'],
  ['a line without an amount', ['sale', '--receipt', '1', '--line', '1:cup:1'], 'LINE:PRODUCT:QUANTITY:FEN'],
  ['units without a quantity', ['refund', '--receipt', '1', '--units', '1'], 'LINE:QUANTITY'],
])('%s is said in a sentence', (_, args, words) => {
  expect(() => readArguments([...args, '--store', 'demo-tea/s1', '--secret', 'x'], {})).toThrow(words);
});

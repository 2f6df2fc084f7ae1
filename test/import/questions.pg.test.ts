/*
 * What a file leaves open is asked on a terminal, and stops elsewhere; what is odd is said and needs a
 * decision.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, type ImportOptions } from '../../tools/import/arguments';
import { lookAndAsk, type Ask } from '../../tools/import/ask';
import { DECISIONS } from '../../tools/import/decisions';
import { summaryOf } from '../../tools/import/look/summary';
import { presetNames } from '../../tools/import/presets';
import { csv, line, openShop, type Shop } from '../worlds/import-shop';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const optionsOf = (...args: string[]): ImportOptions => {
  const options = readArguments(args);
  if (options === null) throw new Error('help');
  return options;
};

/** Answers in order, and keeps the questions. */
function answering(answers: string[]): { ask: Ask; questions: string[] } {
  const questions: string[] = [];
  return {
    questions,
    ask: (question) => {
      questions.push(question);
      return Promise.resolve(answers.shift() ?? 'q');
    },
  };
}

const STRANGE = 'Bon;Quand;Article;Nombre;Prix;Client\n1;01/03/2024 09:00;Thé;2;18,00;7\n';

test('columns and dates that nobody knows are asked for, and the summary says what was understood', async () => {
  const path = shop.write('bons.csv', STRANGE);
  const { ask, questions } = answering(['1', '2', '1', '7', '6', '4', '5']);
  const { options, lists } = await lookAndAsk(optionsOf('--receipts', path), ask);
  expect(questions).toHaveLength(7);
  expect(questions[0]).toContain('which column is transaction_id?');
  expect(questions[2]).toContain('01/03/2024 may be of two days');
  const summary = await summaryOf(lists, options.mapping, 480);
  expect(summary).toContain('separated by semicolons');
  expect(summary).toContain('decimal commas');
  expect(summary).toContain('s1 · 2024-03-01 09:00:00 · no. 1 · customer 7 · ¥18.00: Thé × 2 ¥18.00');
});

test('whoever answers nothing imports nothing, and without a terminal nobody is asked', async () => {
  const path = shop.write('bons.csv', STRANGE);
  await expect(lookAndAsk(optionsOf('--receipts', path), answering(['']).ask)).rejects.toThrow(
    'Nothing was imported.',
  );
  await expect(lookAndAsk(optionsOf('--receipts', path), null)).rejects.toThrow(
    /has no column transaction_id.*If all are of one store, sales_outlet_id is --store ID/,
  );
});

const many = (count: number, part: (n: number) => object): string[] =>
  Array.from({ length: count }, (_, n) => line({ id: String(n + 1), ...part(n) }));
const minute = (n: number): string => `09:${String(n).padStart(2, '0')}:00`;

/** Lines without numbers of their own. */
const counted = (...rows: string[]): string => `${csv(...rows).replace('line_item_id', 'staff')}`;

const ODD: [what: string, text: string, sentence: RegExp, decision: string][] = [
  [
    'phone numbers of customers',
    csv(line({ customer: '13812345678' })),
    /1 customer ids are phone/,
    'phones-as-ids',
  ],
  ['ids that lost their digits', csv(line({ customer: '1.38E+10' })), /written as 1\.38E\+10/, 'scientific'],
  ['customers of another list', csv(line({ customer: '99' })), /1 of 1 customers are not in/, 'unlisted'],
  ['lines that say the same', counted(line(), line()), /1 lines say the same as another/, 'identical-lines'],
  [
    'a card of the till',
    csv(...many(40, (n) => ({ customer: '7', time: minute(n) }))),
    /Customer 7 has 40 of 40 receipts/,
    'busy-customer',
  ],
  [
    'lines hours apart',
    csv(line(), line({ item: '2', time: '18:00:00' })),
    /1 receipts have lines more than two hours apart/,
    'long-receipts',
  ],
  [
    'totals on every line',
    csv(
      ...many(6, () => ({ amount: '30.00' })),
      ...many(6, () => ({ item: '2', product: '47', amount: '30.00' })),
    ),
    /every line has the same amount/,
    'equal-amounts',
  ],
];

test.each(ODD)('%s stop the import until somebody decides', async (_what, text, sentence, decision) => {
  const more = decision === 'phones-as-ids' || decision === 'scientific' ? ['--accept', 'unlisted'] : [];
  await expect(shop.importText(text, ...more)).rejects.toThrow(sentence);
  expect(await shop.query('select * from huigan.brands')).toEqual([]);
  const report = await shop.importText(text, '--accept', decision, ...more);
  expect(report.receipts.rejected).toBe(0);
  expect(report.findings.flatMap(({ settledBy }) => settledBy)).toContain(decision);
});

test('letters that are not of the encoding are said with their line', async () => {
  const path = join(shop.folder, 'broken.csv');
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(csv(line(), line({ id: '2' })).trimEnd()), Buffer.from([0xff, 0x0a])]),
  );
  await expect(shop.importFile(path, '--encoding', 'utf-8')).rejects.toThrow(
    /1 lines have letters that are not of the file's encoding, the first on line 3/,
  );
});

test('what --accept takes is a table, and a name that is not in it is refused with all that are', () => {
  expect(() => optionsOf('--receipts', 'x.csv', '--accept', 'anything')).toThrow(
    Object.keys(DECISIONS).join(', '),
  );
  expect(() => optionsOf('--receipts', 'x.csv', '--dates', 'dym')).toThrow(
    '--dates dym: write ymd, dmy or mdy.',
  );
});

test('every preset is a mapping', () => {
  expect(presetNames().sort()).toEqual(['loyverse', 'shopify', 'square']);
  for (const name of presetNames()) optionsOf('--receipts', 'x.csv', '--preset', name);
  expect(() => optionsOf('--receipts', 'x.csv', '--preset', 'till')).toThrow('choose of');
});

test('a return names its sale by number and day, of this file or an earlier one; weighed goods and voided lines count', async () => {
  const header = 'bill_no,date,time,store,customer,sku,qty,amount,void,return_of,original date,till\n';
  const args = ['--accept', 'identical-lines'];
  const first = `${header}1,2019-04-01,09:00,3,7,46,2,20.00,,,,T1\n1,2019-04-01,09:00,3,7,46,1,10.00,yes,,,T1\n`;
  const later = `${header}9,2019-04-05,12:00,5,7,46,-1,-10.00,,T1/1,2019-04-01,T2\n2,2019-04-05,12:01,3,8,47,0.482,7.23,,,,T1\n`;
  expect((await shop.importText(first, ...args)).receipts).toMatchObject({ settled: 1 });
  const report = await shop.importText(later.replace(',5,7,', ',3,7,'), ...args);
  expect(report).toMatchObject({ netFen: '-277', waiting: 0, receipts: { settled: 2, rejected: 0 } });
  const events = await shop.query(
    `select kind, source, external_id, payload -> 'units' as units from huigan.events where kind = 'refund'`,
  );
  expect(events).toEqual([
    {
      kind: 'refund',
      source: 'return:3',
      external_id: '2019-04-05/T2/9/1',
      units: { amountFen: '1000' },
    },
  ]);
});

test('rejects of a file of another encoding and separator are imported by the same options', async () => {
  const text =
    '订单号;日期;时间;门店;会员号;商品编号;数量;金额\n1;1/3/2019;9:00;3;7;46;1;十\n2;13/3/2019;9:00;3;8;46;1;12,50\n';
  const path = join(shop.folder, 'gbk.csv');
  writeFileSync(path, Buffer.from('\ufeff' + text, 'utf16le'));
  const report = await shop.importFile(path);
  expect(report.receipts).toEqual({ read: 2, settled: 1, known: 0, rejected: 1 });
  const rejects = report.rejectsFile ?? '';
  const mended = readFileSync(rejects, 'utf8').replace('十', '10,00');
  writeFileSync(rejects, mended);
  expect((await shop.importFile(rejects, '--encoding', 'gbk', '--dates', 'dmy')).receipts).toMatchObject({
    settled: 1,
  });
});

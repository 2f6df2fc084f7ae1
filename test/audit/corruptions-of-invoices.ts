/* Corruptions of invoices. Ivy has one of ¥2.00 that counts, and one before it that was taken back. */
import { of, type Corruption } from './corruption';

const [BACK, COUNTS] = ['F190515000000000000001', 'F190515000000000000002'] as const;
const invoice = (what: string, id: string = COUNTS): string =>
  `update huigan.invoices set ${what} where invoice_id = '${id}'`;
const row = (what: string, sql: string): [string, string, string, string] => [what, sql, 'invoices', 'ivy'];

export const OF_INVOICES: Corruption[] = of(
  'invoices',
  row('of more than was paid', invoice(`amount_fen = 300, items = '[{"fen": "300"}]'`)),
  row('of less than is left', invoice(`amount_fen = 100, items = '[{"fen": "100"}]'`)),
  row('other items than it comes to', invoice(`items = '[{"fen": "150"}]'`)),
  row('another sum though it was taken back', invoice('amount_fen = 150', BACK)),
  row('of another payment', invoice(`transaction_id = 'another'`)),
  row('issued without a number', invoice('number = null')),
  ['of somebody else', invoice('member_id = m(bob)'), 'invoices', 'bob'],
);

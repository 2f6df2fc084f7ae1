/*
 * The bill of a day by movements of money. https://pay.weixin.qq.com/doc/v3/merchant/4012791908
 */
import { checkDay, fileReply } from './bill-files';
import { FUND_ACCOUNTS, movementsOn, type FundAccount, type Movement } from './funds';
import type { Interface } from './interface';
import { Refusal } from './refusal';
import { lapse } from './transfers/life';
import { chinaTime } from './world';

const COLUMNS =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号';
const SUMS = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额';

const yuan = (fen: number): string => (fen / 100).toFixed(2);
const values = (cells: string[]): string => cells.map((cell) => `\`${cell}`).join(',');

function rowOf(movement: Movement, position: number, merchantId: string): string {
  const { at, name, kind, fen, businessNo, outNo, balance } = movement;
  const when = chinaTime(at).slice(0, 19).replace('T', ' ');
  const flowNo = `${merchantId}${when.replace(/\D/g, '')}${String(position).padStart(6, '0')}`;
  const moved = [fen < 0 ? '支出' : '收入', yuan(Math.abs(fen)), yuan(balance)];
  return values([when, businessNo, flowNo, name, kind, ...moved, 'system', '', outNo]);
}

/** The whole file. */
function fundBillText(movements: Movement[], merchantId: string): string {
  const rows = movements.map((movement, index) => rowOf(movement, index + 1, merchantId));
  const sumsOf = (some: Movement[]): string[] => [
    String(some.length),
    yuan(some.reduce((sum, { fen }) => sum + Math.abs(fen), 0)),
  ];
  const [put, taken] = [movements.filter(({ fen }) => fen >= 0), movements.filter(({ fen }) => fen < 0)];
  const sums = values([String(movements.length), ...sumsOf(put), ...sumsOf(taken)]);
  return `\uFEFF${[COLUMNS, ...rows, SUMS, sums].join('\r\n')}\r\n`;
}

const fundBill: Interface = {
  name: 'fund-bill',
  method: 'GET',
  path: '/v3/bill/fundflowbill',
  answer(bank, { query }) {
    const { bill_date: day = '', account_type: account = 'BASIC', tar_type: packing } = query;
    lapse(bank);
    checkDay(bank.world, day);
    if (!(FUND_ACCOUNTS as readonly string[]).includes(account))
      throw new Refusal('PARAM_ERROR', undefined, '/query/account_type');
    const movements = movementsOn(bank.world, account as FundAccount, day);
    if (movements.length === 0) throw new Refusal('NO_STATEMENT_EXIST');
    return fileReply(bank, fundBillText(movements, bank.world.keys.merchantId), packing);
  },
};

export const fundBillInterfaces = [fundBill];

/*
 * The bill of a day by trades: everything paid and given back that day in China.
 * https://pay.weixin.qq.com/doc/v3/merchant/4012791907
 */
import { billFile, checkDay, fileReply } from './bill-files';
import { billText, linesOf } from './bill-lines';
import type { Interface } from './interface';
import { Refusal } from './refusal';

const tradeBill: Interface = {
  name: 'bill',
  method: 'GET',
  path: '/v3/bill/tradebill',
  answer(bank, { query }) {
    const { bill_date: day = '', bill_type: kind = 'ALL', tar_type: packing } = query;
    checkDay(bank.world, day);
    if (!['ALL', 'SUCCESS', 'REFUND'].includes(kind))
      throw new Refusal('PARAM_ERROR', undefined, '/query/bill_type');
    const lines = linesOf(bank.world, day).filter((line) => kind === 'ALL' || line.kind === kind);
    if (lines.length === 0) throw new Refusal('NO_STATEMENT_EXIST');
    return fileReply(bank, billText(bank.world, lines), packing);
  },
};

export const billInterfaces = [tradeBill, billFile];

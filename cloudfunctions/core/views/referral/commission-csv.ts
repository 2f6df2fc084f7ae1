/** Columns of the file of commissions that operators take along. */
import { decimalYuan } from '../../../contract/in-words';
import { formatInstant } from '../../kernel/time';
import { commissionStates, heldWhy } from '../../referral/desk-words';
import type { CommissionRow } from '../../referral/referral.types';
import { holdOf } from './commissions';

const kinds: Record<CommissionRow['kind'], string> = { order: '订单', invite: '邀请有礼', team: '团队奖金' };
const decisions = { released: '通过', refused: '不通过' } as const;

export const commissionCsv = {
  header: [
    '推荐人会员号',
    '类型',
    '订单号或来源',
    '产生时间',
    '状态',
    '实付基数（元）',
    '初始返佣（元）',
    '当前返佣（元）',
    '积分',
    '可提时间',
    '待审核原因',
    '推荐人说明',
    '审核结果',
    '审核备注',
  ],
  row: (row: CommissionRow, member: string, utcOffsetMinutes: number): string[] => {
    const hold = holdOf(row, heldWhy);
    const isMoney = row.asset === 'CNY';
    return [
      member,
      kinds[row.kind],
      row.cause,
      formatInstant(row.aroseAt, utcOffsetMinutes),
      commissionStates[row.state],
      decimalYuan(row.baseFen),
      isMoney ? decimalYuan(row.granted) : '',
      isMoney ? decimalYuan(row.entitled) : '',
      isMoney ? '' : row.entitled.toString(),
      row.freeAt === null ? '' : formatInstant(row.freeAt, utcOffsetMinutes),
      hold?.why ?? '',
      hold?.answer ?? '',
      hold === null || hold.decided === null ? '' : decisions[hold.decided],
      hold?.note ?? '',
    ];
  },
} as const;

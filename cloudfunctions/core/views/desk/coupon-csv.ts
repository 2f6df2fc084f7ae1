/** Columns of the files that operators take along. */
import { decimalYuan } from '../../../contract/in-words';
import type { BearerLine } from '../../../contract/promotion';
import { formatInstant, type Instant } from '../../kernel/time';

export const couponCsv = {
  codes: ['兑换码', '领取时间'],
  code: (row: { code: string; claimedAt: Instant | null }, utcOffsetMinutes: number): string[] => [
    row.code,
    row.claimedAt === null ? '' : formatInstant(row.claimedAt, utcOffsetMinutes),
  ],
  bearers: [
    '门店编号',
    '门店',
    '券代码',
    '券名称',
    '版本',
    '使用次数',
    '优惠金额（元）',
    '品牌承担（元）',
    '门店承担（元）',
    '合作方承担（元）',
    '合作方',
  ],
  bearer: (line: BearerLine): string[] => [
    line.store,
    line.storeName,
    line.template,
    line.name,
    String(line.version),
    line.uses,
    ...[line.offFen, line.brandFen, line.storeFen, line.partnerFen].map(decimalYuan),
    line.partner,
  ],
} as const;

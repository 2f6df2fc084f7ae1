/** Columns of the files that operators take along. */
import { allyKindNames } from '../../../contract/people-words';
import { decimalYuan } from '../../../contract/in-words';
import type { AllyResult } from '../../../contract/ally';
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
  allies: [
    '联合方编号',
    '联合方',
    '类型',
    '商圈',
    '发放（张）',
    '使用（次）',
    '订单',
    '新客',
    '优惠金额（元）',
    '订单实付（元）',
    '品牌承担（元）',
    '门店承担（元）',
    '联合方承担（元）',
  ],
  ally: (line: AllyResult): string[] => [
    ...[line.ally, line.name, allyKindNames[line.kind], line.districtName],
    ...[line.given, line.used, line.orders, line.newcomers],
    ...[line.offFen, line.salesFen, line.brandFen, line.storeFen, line.partnerFen].map(decimalYuan),
  ],
} as const;

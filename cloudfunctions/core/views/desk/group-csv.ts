/** Columns of what operators take along of group-buy. */
import type { GroupKind } from '../../../contract/group-kind';
import { decimalYuan } from '../../../contract/in-words';

const kinds: Record<GroupKind, string> = { seats: '拼团', community: '社区拼团', office: '拼单' };

export interface ResultLine {
  offer: string;
  name: string;
  kind: GroupKind;
  store: string;
  storeName: string;
  seats: number;
  salesFen: string;
  offFen: string;
  newcomers: number;
}

export const groupCsv = {
  results: [
    '活动代码',
    '活动',
    '类型',
    '门店编号',
    '门店',
    '成团份数',
    '实付（元）',
    '低于菜单价（元）',
    '新客人数',
  ],
  result: (line: ResultLine): string[] => [
    line.offer,
    line.name,
    kinds[line.kind],
    line.store,
    line.storeName,
    String(line.seats),
    decimalYuan(line.salesFen),
    decimalYuan(line.offFen),
    String(line.newcomers),
  ],
} as const;

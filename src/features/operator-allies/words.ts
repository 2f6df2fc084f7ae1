/** What allies, districts and their results say on screen. */
import type { AllyKind } from '../../../cloudfunctions/contract/ally';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { allyKindNames } from '../../../cloudfunctions/contract/people-words';

export const partWords = {
  label: '品牌联合',
  parts: { results: '成效', allies: '联合方', districts: '商圈' },
} as const;

const number = (count: string): string => groupDigits(count);

export const resultWords = {
  total: '本月合计',
  given: '发放',
  used: '使用',
  orders: '小程序订单',
  newcomers: '带来新客',
  off: '优惠金额',
  sales: '订单实付',
  brand: '品牌承担',
  store: '门店承担',
  partner: '联合方承担',
  hint: '按使用日统计，已扣除退款；承担金额与「券费用分摊」一致。新客：第一次消费当天用了联合方的券。',
  fileName: (month: string): string => `alliances-${month}.csv`,
  districts: '按商圈',
  districtLine: (allies: number, used: string, inside: string): string =>
    `${allies} 个联合方 · 使用 ${number(used)} 次 · 本商圈门店 ${number(inside)} 次`,
  districtMoney: (newcomers: string, off: string, partner: string): string =>
    `新客 ${number(newcomers)} · 优惠 ${off} · 联合方承担 ${partner}`,
  kind: (kind: AllyKind, district: string): string =>
    [allyKindNames[kind], district].filter((part) => part !== '').join(' · '),
  emptyTitle: '还没有联合方',
  emptyHint: '在「联合方」里新建，再在券的「费用承担」里选它',
} as const;

/** Of what is made and changed in a sheet. */
export const listWords = {
  code: '代码',
  codeHint: '小写字母、数字或 -，保存后不能更改',
  codeWrong: '只能用小写字母、数字和 -，最多 40 位',
  edit: '修改',
  editLabel: (name: string): string => `修改 ${name}`,
  editTitle: (name: string): string => `修改「${name}」`,
  save: '保存',
  saving: '正在保存…',
  saved: (by: string, moment: string): string => [by, moment].filter((part) => part !== '').join(' · '),
} as const;

export const allyWords = {
  lead: '和其他品牌、商场或企业一起发券：券的「费用承担」里选联合方，兑换码交给对方发放，按月看成效。',
  create: '新建联合方',
  createTitle: '新建联合方',
  createText: '新建之后，就能在券的「费用承担」里选它。',
  editText: '改名不影响已发出的券：券上的名称以发放时为准。',
  name: '名称',
  nameHint: '1–40 个字，会员能在券的规则里看到',
  kind: '类型',
  kinds: (Object.keys(allyKindNames) as AllyKind[]).map((value) => ({ value, words: allyKindNames[value] })),
  district: '商圈',
  noDistrict: '不属于商圈',
  isOpen: '合作中',
  isOpenHint: '关闭后不能再给新券选它，已发出的券照常使用',
  ended: '已结束',
  emptyTitle: '还没有联合方',
  emptyHint: '新建一个，就可以为它建券',
} as const;

export const districtWords = {
  lead: '把同一商圈的联合方和自己的门店归在一起，看券在本商圈用了多少。',
  create: '新建商圈',
  createTitle: '新建商圈',
  text: '联合方在「联合方」里选择所属商圈。',
  name: '名称',
  nameHint: '1–40 个字',
  stores: '本商圈门店',
  noStores: '未选择',
  count: (stores: number): string => `${stores} 家门店`,
  emptyTitle: '还没有商圈',
  emptyHint: '新建一个，再把联合方归进去',
} as const;

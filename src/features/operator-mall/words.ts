/** What the operator's points mall says on screen. */
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { MallItem, MallKind, MallState } from '../../../cloudfunctions/contract/mall';

export const kinds: Record<MallKind, string> = { coupon: '优惠券', goods: '到店自取的商品' };
export const states: Record<MallState, string> = { live: '兑换中', hidden: '已下架' };

export const listWords = {
  add: '新增兑换品',
  title: '兑换品',
  emptyTitle: '积分商城还是空的',
  emptyHint: '新增一件兑换品，顾客就能用积分来换',
  /** @example "500 积分 + ¥9.90" */
  cost: ({ points, fen }: Pick<MallItem, 'points' | 'fen'>): string =>
    `${groupDigits(String(points))} 积分${fen === 0 ? '' : ` + ${yuan(String(fen))}`}`,
  taken: (taken: string, stock: number | null): string =>
    `已兑 ${groupDigits(taken)}${stock === null ? '' : `，共 ${groupDigits(String(stock))}`} 件`,
  edit: '编辑',
  editLabel: (name: string): string => `编辑${name}`,
  hide: '下架',
  hideLabel: (name: string): string => `下架${name}`,
  show: '上架',
  showLabel: (name: string): string => `上架${name}`,
  saved: (name: string): string => `「${name}」已保存`,
} as const;

export const editorWords = {
  what: '换什么',
  item: '兑换品编号',
  itemHint: '小写字母、数字和短横线，保存之后不能改',
  itemTaken: '这个编号已经有兑换品了',
  itemWrong: '只能用小写字母、数字和短横线，最多 40 个',
  name: '名称',
  kind: '类型',
  template: '优惠券',
  choose: '请选择',
  product: '商品',
  stores: '可取货门店',
  everyStore: '全部门店',
  picture: '图片',
  description: '介绍',
  price: '价格与数量',
  points: '积分',
  fen: '另付（元）',
  fenHint: '0 为只用积分；优惠券只用积分',
  stock: '总数（件）',
  stockHint: '不填为不限；不能少于已兑出的',
  perMember: '每人限兑（件）',
  unlimited: '不填为不限',
  when: '谁在什么时候能换',
  from: '开始时间',
  until: '结束时间',
  always: '不填为不限',
  tiers: '会员等级',
  everyTier: '全部等级',
  shown: '在积分商城展示',
  shownHint: '关闭之后顾客看不到，已兑换的不受影响',
  save: '保存',
  saving: '正在保存…',
  back: '返回列表',
  unsaved: '返回会放弃没有保存的改动',
  overtaken: '该兑换品已被他人修改，你的改动尚未保存。',
  takeNew: '换成新的内容再改',
  tookNew: '已换成新的内容，请重新修改',
} as const;

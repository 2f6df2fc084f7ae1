/** What a member's story and tags say on screen. */
import type { CarriedTag, StoryMember, StoryPart } from '../../../cloudfunctions/contract/member-story';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';

export const deskParts = { members: '会员', tags: '标签' } as const;
export const deskPartsLabel = '会员与标签';

const parts: Record<StoryPart | 'all', string> = {
  all: '全部',
  buying: '消费',
  coupons: '券',
  groups: '拼团',
  sharing: '分享',
  levels: '等级',
  account: '授权与账户',
  messages: '消息',
};

export const storyWords = {
  title: '时间线',
  lead: '最新在前。每次查看都会记在操作记录里。',
  which: '只看哪一类',
  parts,
  order: '查看订单',
  orderLabel: (order: string): string => `查看订单 ${order}`,
  points: (points: string): string => `${points} 积分`,
  emptyTitle: '暂无记录',
  emptyHint: '消费、领券、拼团等都会按时间记在这里',
  emptyPartHint: '换一类看看，或查看全部',
} as const;

const purposes: Record<keyof StoryMember['agreed'], string> = {
  privacy: '隐私政策',
  marketing: '优惠消息',
  personalisation: '个性化推荐',
};

export const standingWords = {
  title: '会员现状',
  class: '价值分层',
  stage: '生命周期',
  household: '家庭阶段',
  notTold: '未填写',
  none: '暂无',
  standpoint: (name: string, since: string | null, why: string | null): string =>
    [name, since === null ? null : `${since} 起`, why].filter((part) => part !== null).join(' · '),
  purposes,
  agreed: (moment: string): string => `已同意 · ${moment}`,
  withdrawn: (moment: string): string => `已撤回 · ${moment}`,
  notAsked: '未表示',
} as const;

const sources: Record<CarriedTag['source'], string> = { hand: '手动', list: '名单' };

export const memberTagWords = {
  title: '标签',
  none: '还没有标签',
  byRule: (rule: string): string => `自动 · ${rule}`,
  sources,
  given: ({ source, by }: Pick<CarriedTag, 'source' | 'by'>, since: string): string =>
    [sources[source], by, `${since} 起`].filter((part) => part !== '').join(' · '),
  until: (day: string): string => `有效至 ${day}`,
  reasonIs: (reason: string): string => `原因：${reason}`,
  add: '打标签',
  adding: '正在打标签…',
  addTitle: '给会员打标签',
  addText: '会记下：谁、什么时候、为什么。会员可以在「我的数据」里看到。',
  noTags: '还没有标签可选，请先在「标签」里新建',
  tag: '标签',
  lastDay: '有效至（留空：长期有效）',
  remove: '取消',
  removeLabel: (name: string): string => `取消标签 ${name}`,
  removeTitle: (name: string): string => `取消标签「${name}」？`,
  removeText: '只从这个会员身上取消，标签本身还在。',
  removeWords: '确认取消',
  removing: '正在取消…',
  reason: '原因',
  reasonPlaceholder: '例如：常来店里的老街坊',
  reasonNote: '2–200 个字，会记在操作记录里',
} as const;

export const tagDeskWords = {
  lead: '标签由人来打，记下原因和来源；会员注销后一并删除。',
  create: '新建标签',
  name: '标签名称',
  nameHint: '1–20 个字',
  save: '保存',
  saving: '正在保存…',
  createTitle: '新建标签',
  createText: '同一品牌的标签不能重名。',
  rename: '改名',
  renameLabel: (name: string): string => `改名 ${name}`,
  renameTitle: (name: string): string => `给「${name}」改名`,
  renameText: '已打上的会员跟着改名。',
  members: (members: number): string => `${groupDigits(String(members))} 个会员`,
  saved: (by: string, moment: string): string => [by, moment].filter((part) => part !== '').join(' · '),
  remove: '删除',
  removeLabel: (name: string): string => `删除 ${name}`,
  removeTitle: (name: string): string => `删除标签「${name}」？`,
  removeText: (members: number): string =>
    members === 0
      ? '目前没有会员带有这个标签。删除后不能恢复。'
      : `${groupDigits(String(members))} 个会员带有这个标签，会一并取消。删除后不能恢复。`,
  removing: '正在删除…',
  give: '按名单打标签',
  giveLabel: (name: string): string => `按名单打标签 ${name}`,
  emptyTitle: '还没有标签',
  emptyHint: '新建一个，就可以给会员打上',
  stale: '已被别人改过，列表已更新',
} as const;

export const listWords = {
  title: (name: string): string => `按名单打标签「${name}」`,
  hint: '每行一个会员号；或 CSV，第一行列名含 member_key（会员号）或导入时的 customer_id。UTF-8，最多 2 MB、10 万行',
  text: '名单',
  back: '返回标签列表',
  start: '开始打标签',
  starting: (rows: number): string => `正在处理约 ${groupDigits(String(rows))} 行，请稍候…`,
  done: '已处理完',
  tagged: '新打上',
  known: '原来就有',
  missing: '找不到的会员号',
  unknown: (line: number, key: string): string => `第 ${line} 行：${key}`,
  more: (more: number): string => `另有 ${groupDigits(String(more))} 个没有列出`,
} as const;

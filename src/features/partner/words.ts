/** What 品牌合作 says on screen. */
import type { PartnerChannel } from '../../../cloudfunctions/contract/partner';
import type { PartnerKind, PartnerState } from '../../../cloudfunctions/contract/partner-terms';

export const kindWords: Record<PartnerKind, string> = { person: '推广达人', company: '合作企业' };

const states: Record<PartnerState, string> = {
  applied: '审核中',
  approved: '合作中',
  refused: '未通过',
  ended: '已结束',
};

export const partnerWords = {
  title: '品牌合作',
  lead: '一起分享好茶',
  states,
  gets: '合作权益',
  kinds: '合作身份',
  /** By kind, what a partner gets: plain words, no promise. */
  getsOf: {
    person: [
      '专属返佣比例，以品牌通过时约定的为准。',
      '品牌文案和图片，一键复制，直接分享。',
      '好友下单并取餐后计佣，与会员一样提现。',
      '申请免费，不收加盟费；只按好友的真实消费计佣，拉人头没有奖励。',
    ],
    company: [
      '专属返佣比例，以品牌通过时约定的为准。',
      '品牌文案和图片，一键复制，直接分享。',
      '返佣凭发票对公结算，不代扣个税，不能提现到零钱。',
      '申请免费，不收加盟费；只按好友的真实消费计佣，拉人头没有奖励。',
    ],
  } satisfies Record<PartnerKind, string[]>,
  closed: '暂未开放申请',
  closedHint: '开放后可在这里申请成为推广达人或合作企业',
  toMenu: '去点单',
  waiting: '申请已提交',
  waitingHint: '品牌审核后会更新在这里，通过后即享专属返佣',
  said: (note: string): string => `品牌答复：${note}`,
  since: (day: string): string => `${day}起`,
  terms: '合作条款',
  termsHint: '下单时的条款随订单固定，之后调整不影响已有订单',
  noTerms: '当前没有生效中的条款，按会员比例返佣',
  end: '结束合作',
  endTitle: '结束合作？',
  endText: '此后的订单按会员比例返佣，已有订单照原条款结算。想再合作需要重新申请。',
  ending: '正在提交…',
} as const;

export const formWords = {
  title: '填写申请',
  again: '重新申请',
  name: '怎么称呼',
  namePlaceholder: '你的昵称或账号名',
  company: '企业名称',
  companyPlaceholder: '与营业执照一致',
  code: '统一社会信用代码',
  codePlaceholder: '18 位',
  codeWrong: '请核对，应为 18 位统一社会信用代码',
  contact: '联系人及电话',
  contactPlaceholder: '例如：王经理 13800000000',
  channel: '主要渠道',
  channels: {
    xiaohongshu: '小红书',
    douyin: '抖音',
    community: '社群',
    other: '其他',
  } satisfies Record<PartnerChannel, string>,
  about: '渠道介绍',
  aboutPlaceholder: '账号名、粉丝或成员数量、常发的内容',
  aboutNote: '2–200 字',
  most: (count: number): string => `最多 ${count} 字`,
  onlyCompany: '你曾以企业身份合作，返佣凭发票结算，请仍以企业身份申请',
  do: '提交申请',
  doing: '正在提交…',
} as const;

export const materialWords = {
  title: '推广素材',
  none: '暂时没有素材，可以直接分享喜欢的饮品',
  linkTo: (what: string): string => `链接到：${what}`,
  copy: '复制文案',
  copyLabel: (title: string): string => `复制文案：${title}`,
  copying: '正在复制…',
  copied: '已复制，含你的专属链接',
  notCopied: '复制失败，请重试',
  poster: '做海报',
  posterLabel: (title: string): string => `做海报：${title}`,
} as const;

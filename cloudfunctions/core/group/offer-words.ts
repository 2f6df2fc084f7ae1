/** What an operator reads of group-buy. In Chinese; pure. */
import type { GroupRule } from '../../contract/group';
import type { WhyStuck } from '../../contract/group-desk';

/** By the rule of a check across fields (contract/group.ts). */
const RULES = {
  'steps-grow': '阶梯要人数递增、价格递减',
  'leader-pays-less': '团长价要低于第一档的拼团价',
  'fill-above-least': '补齐人数要少于第一档的人数',
  'days-follow': '到货要在截单之后，自提从到货当天或之后开始',
} satisfies Record<GroupRule, string>;

const inChinese = (names: readonly string[], most = 3): string =>
  names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')} 等 ${names.length} 家`;

export const offerDeskWords = {
  rule: (rule: unknown): string | undefined => (RULES as Record<string, string | undefined>)[String(rule)],
  noAmount: '请填金额，精确到分',
  notCycles: '社区拼团在「社区拼团」里设置',
  otherKind: '保存之后不能换成另一种团购',
  contradicts: (said: string): string => `名称写的是「${said}」，与成团人数不一致，请核对`,
  unknownProduct: '菜单上没有这个商品',
  hiddenProduct: (name: string): string => `「${name}」没有上架，顾客看不到`,
  unknownStore: (stores: readonly string[]): string => `没有这些门店：${inChinese(stores)}`,
  unknownTier: '没有这个会员等级',
  unknownTemplate: (template: string): string => `没有优惠券 ${template}，或它不在发放中`,
  /** `where`: "西湖店 ¥18.00". */
  notCheaper: (where: readonly string[]): string => `拼团价要低于菜单价：${inChinese(where)}`,
  untilBeforeFrom: '结束要晚于开始',
  isOver: '结束时间已经过去',
  tooManyTaken: (taken: string): string => `已占用 ${taken} 个名额，总名额不能比它少`,

  notForming: '这个团已经不在拼团中',
  neverFilled: '这个团的规则不允许品牌补齐',
  fillsItself: '人数已达到成团要求，到时间会自动成团',
  tooFew: (above: number, paid: number): string => `至少 ${above} 人付款后才能补齐，现在 ${paid} 人`,

  /** What should be looked at. */
  warnings: {
    endless: '不限名额：优惠总额没有上限',
    low: '拼团价低于菜单价的 30%',
    fillAbove: (above: number): string =>
      `到时间满 ${above} 人就由品牌补齐：人数不够也按拼团价卖，并向所有人写明「品牌补齐」`,
    aloneIsCheaper: (tier: string, fen: string): string => `${tier}单独买只要 ${fen}，不高于拼团价`,
    giftEndless: '团长的券没有封顶，优惠总额没有上限',
    untilLate: '没有结束时间，需要手动结束',
  },

  /** Why a group is stuck, with numbers. */
  stuck: {
    'payment-unknown': (count: number): string => `${count} 个名额正在支付，微信支付尚未答复，系统会自动再查`,
    'not-decided': () => '已到时间尚未结算，请检查后台任务是否在运行',
    'refund-refused': (count: number): string => `${count} 笔退款暂未成功，系统会自动重试`,
    'refund-given-up': (count: number): string => `${count} 笔退款已停止重试，查明原因后请重试`,
    'refund-under-way': (count: number): string => `${count} 笔退款已提交，等待微信支付完成`,
    'not-confirmed': () => '已成团，但订单没有全部下单制作，请重试',
  } satisfies Record<WhyStuck, (count: number) => string>,
  /** What a refund waits for. */
  refundTodo: {
    givenUp: '已停止重试：查明原因后点「重试」，同一退款单号不会重复退',
    again: '系统会自动重试',
    underWay: '等待微信支付完成，一般几分钟内到账',
    queued: '即将提交',
    failed: '微信支付没有退成：查明原因后点「重试」',
  },
} as const;

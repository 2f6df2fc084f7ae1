/**
 * What a POS is told when something is not accepted, in words that its till can show. Codes, tokens and names
 * never stand in them.
 */
import type { OfflineLoss } from './coupon';
import type { PosError, PosErrorCode } from './pos';
import { isRefusal, REFUSALS } from './event';
import { yuan } from './in-words';
import { placeName } from './pos-places';

const SENTENCES: Record<PosErrorCode, string> = {
  'signature-missing': '缺少签名：需要 webhook-id、webhook-timestamp、webhook-signature 三个请求头。',
  'signature-wrong': '签名不符：请检查 huigan-store 请求头（品牌/门店）和门店密钥，并对发出的原始正文签名。',
  'signature-stale': '签名时间与服务器相差超过 5 分钟：请校准时钟，重新签名后再发。',
  'message-differs': '这个 webhook-id 已用于另一条消息：内容不同请换新的编号。',
  'too-large': '请求超过 1 MB：请分批发送。',
  'not-json': '请求正文不是 JSON。',
  'bad-request': '请求内容不正确。',
  'amounts-differ': '各行金额合计与 totalFen 不符。',
  'unknown-code': '不是本品牌会员的会员码。',
  'code-over': '会员码已失效：请会员重新出示。',
  'too-many-guesses': '无效的会员码过多：请一分钟后再试。',
  'unknown-token': '会员凭证无效或已过期：请重新识别会员码。',
  'session-over': '这次识别已结束：请会员出示新的会员码。',
  'unknown-benefit': '会员当前等级没有这项权益。',
  'used-up': '这项权益在本期已用完。',
  'insufficient-points': '可用积分不足。',
  'coupon-not-usable': '这张券现在不能用于这单。',
  'unknown-redemption': '本店没有这次核销。',
  'too-late': '核销已超过一天，不能退回。',
  refused: '无法入账。',
  conflict: '此前报过同一笔，内容不同。',
  'app-order': '这是小程序订单：请在店员端退款，货款和积分一并退回。',
  'try-again': '暂时无法处理：请稍后用同一编号重发。',
};

/** The sentences for what is wrong at one place of an event. */
export const posWords = {
  at: (path: string, problem: string): string =>
    path === '' ? problem : `${placeName(path)}：${problem}（${path}）`,
  partBeyond: '分单的序号不能大于份数',
  noReceipt: '小票号不能为空',
  receiptTooLong: '小票号过长：连同收银机号和分单最多 100 个字符',
  allVoided: '各行均已作废，没有可入账的商品',
  returnOfLater: '原单的营业日不能晚于本单',
  returnUnnamed: '退货须注明原单（returnOf），或用 order.refunded 上报；抵扣不能超过本单商品',
  tooEarly: '早于 92 天前：更早的单据请用文件导入',
  inFuture: '晚于服务器时间：请校准时钟',
  notNow: '试算须在当天前后：请校准时钟',
  dayOfSale: '应是消费当天或前一天',
  dayOfFollower: '应在 2000 年之后，且不晚于上报当天',
  lineTwice: '同一行号出现了两次',
  amounts: (lines: bigint, total: string): string =>
    `各行合计 ${yuan(lines)}，与合计金额 ${yuan(total)}（totalFen）不符。`,
  wrongSignatures: '错误的签名过多：请核对门店密钥，一分钟后再试。',
  noSuchPath: '没有这个接口：请参阅 /pos/v1/openapi.json。',
  saleTold: '这张小票此前报过，内容不同（会员、时间或明细）。',
  eventTold: '这个事件编号此前报过，内容不同。',
  /** Why a coupon taken without network is a loss. */
  offlineLoss: {
    'not-allowed': '本店断网时不能核销优惠券',
    'stale-code': '没有会员码，或会员码早于销售 5 分钟以上',
    unknown: '没有这张券',
    'not-theirs': '不是这位会员的券',
    held: '这张券已被一笔待支付订单使用',
    used: '这张券此前已使用',
    revoked: '这张券已收回',
    expired: '销售时这张券已过期',
    'not-yet': '销售时这张券还不能使用',
    'not-here': '这张券不适用于本店、会员等级或当时',
    'too-much': '减免超过这张券能减的金额',
    'over-cap': '超过本店当日断网核销额度',
    'no-budget': '这张券的活动预算已用完',
  } satisfies Record<OfflineLoss, string>,
};

/** An answer that says what was not accepted. */
export const posError = (code: PosErrorCode, message = SENTENCES[code]): PosError => ({
  ok: false,
  code,
  message,
});

/** Why settlement refused an event; `code` is that of a dead letter. */
export const refusal = (code: string): PosError =>
  posError('refused', isRefusal(code) ? REFUSALS[code].said : SENTENCES.refused);

/**
 * One sentence for each explanation: why points moved, from the rule and its inputs as data; a member reads
 * it, and a till is told it. Pure. The amount is never computed here: it is the transfer's own, and
 * `evaluateAccrual` is the only arithmetic.
 */
import { evaluateAccrual, type AccrualInputs, type Explanation } from './explanation';
import { groupDigits, isZero, longDay, multiplier, rate, yuan } from './in-words';

/** A transfer as its sentence needs it. */
export interface ExplanationLine {
  code: string;
  /** What the transfer moved, as a decimal string. */
  amount: string;
  explanation: Explanation;
}
type RuleOf<R extends string> = Extract<Explanation, { rule: R }>;
/** The name of a tier from its code. */
export type TierNamer = (code: string) => string;

const points = (amount: string): string => `${groupDigits(amount)} 分`;
const growth = (amount: string): string => `${groupDigits(amount)} 成长值`;

/** Exact results equal; others say that the fraction was dropped. */
const result = (isExact: boolean, amount: string): string =>
  isExact ? ` = ${amount}` : `，取整得 ${amount}`;

const isWhole = (dividend: bigint, divisor: bigint): boolean => dividend % divisor === BigInt(0);

/** Rates of which nothing is left are passed over. @example '¥32.00 × 1 分/元 × 金卡 1.5 倍' */
function product(inputs: AccrualInputs, tierName: TierNamer): string {
  const terms = inputs.groups
    .filter((group) => !isZero(group.fen))
    .map((group) => `${yuan(group.fen)} × ${rate(group.points, inputs.perFen, '分')}`);
  const isPlain = inputs.multiplierBp === 10_000;
  if (terms.length === 0) return yuan('0');
  const sum = terms.length > 1 && !isPlain ? `(${terms.join(' + ')})` : terms.join(' + ');
  return isPlain ? sum : `${sum} × ${tierName(inputs.tier)} ${multiplier(inputs.multiplierBp)} 倍`;
}

function accrualIsExact(inputs: AccrualInputs): boolean {
  const weighted = inputs.groups.reduce(
    (sum, group) => sum + BigInt(group.fen) * BigInt(group.points),
    BigInt(0),
  );
  return isWhole(weighted * BigInt(inputs.multiplierBp), BigInt(inputs.perFen) * BigInt(10_000));
}

const qualifyingProduct = ({
  fen,
  points: each,
  perFen,
}: {
  fen: string;
  points: number;
  perFen: number;
}): string => `${yuan(fen)} × ${rate(each, perFen, '成长值')}`;

/** What this place gave or took of something that several places share. */
function share(rule: RuleOf<'redeem' | 'return'>, amount: string): string {
  const [whole, done, rest, now] =
    rule.rule === 'redeem'
      ? ['兑换共', '此前已扣', '这批积分余', '扣除']
      : ['退回共', '此前已退', '这批积分可退', '退回'];
  const before = isZero(rule.before) ? '' : `，${done} ${points(rule.before)}`;
  return `${whole} ${points(rule.due)}${before}，${rest} ${points(rule.available)}，${now} ${points(amount)}`;
}

/** Where points that a refund takes back come from; by the code of the transfer. */
const takenFrom: Record<string, (amount: string) => string> = {
  'take-back': (amount) => `从这笔积分收回 ${amount}`,
  'take-back-expired': (amount) => `其中 ${amount}已到期，不再重复收回`,
  'take-back-other': (amount) => `从其他可用积分收回 ${amount}`,
  'take-back-debt': (amount) => `余下 ${amount}不够收回，记为待抵扣`,
  waive: (amount) => `余下 ${amount}免于收回`,
};

function takeBack(rule: RuleOf<'take-back'>, code: string, amount: string, tierName: TierNamer): string {
  const entitled = rule.entitlement === null ? '0' : evaluateAccrual(rule.entitlement).toString();
  const isWholeRefund = rule.entitlement === null || isZero(entitled);
  const kept =
    isWholeRefund || rule.entitlement === null
      ? '退款后应得 0 分'
      : `退款后 ${product(rule.entitlement, tierName)}${result(accrualIsExact(rule.entitlement), points(entitled))}`;
  const earlier = isZero(rule.reversed) ? '' : `，此前已收回 ${points(rule.reversed)}`;
  const from = (takenFrom[code] ?? takenFrom['take-back'])?.(points(amount)) ?? '';
  return `原得 ${points(rule.granted)}${earlier}，${kept}，${from}`;
}

function takeBackQualifying(rule: RuleOf<'take-back-qualifying'>, amount: string): string {
  const exact = BigInt(rule.fen) * BigInt(rule.points);
  const left = (exact / BigInt(rule.perFen)).toString();
  const kept = isZero(left)
    ? '退款后应得 0 成长值'
    : `退款后 ${qualifyingProduct(rule)}${result(isWhole(exact, BigInt(rule.perFen)), growth(left))}`;
  return `原得 ${growth(rule.had)}，${kept}，收回 ${growth(amount)}`;
}

function giftName({ benefit, tier, nth }: RuleOf<'gift'>, tierName: TierNamer): string {
  if (nth !== undefined) return `第 ${nth} 单礼，`;
  if (benefit === 'birthday') return '生日礼，';
  if (tier === null) return '入会礼，';
  return benefit === 'monthly' ? `${tierName(tier)}月礼，` : `升级${tierName(tier)}，升级礼`;
}

/**
 * The sentence for one transfer.
 * @param tierName tiers are codes inside explanations
 * @example 实付 ¥32.00 × 1 分/元 × 金卡 1.5 倍 = 48 分
 */
export function explanationSentence(
  { code, amount, explanation }: ExplanationLine,
  tierName: TierNamer,
): string {
  switch (explanation.rule) {
    case 'accrue':
      return `实付 ${product(explanation.inputs, tierName)}${result(accrualIsExact(explanation.inputs), points(amount))}`;
    case 'qualify': {
      const isExact = isWhole(
        BigInt(explanation.fen) * BigInt(explanation.points),
        BigInt(explanation.perFen),
      );
      return `实付 ${qualifyingProduct(explanation)}${result(isExact, growth(amount))}`;
    }
    case 'gift':
      return `${giftName(explanation, tierName)}赠 ${points(amount)}`;
    case 'activate':
      return `待生效的 ${points(amount)}转为可用`;
    case 'expire':
      return `${longDay(explanation.earnedDay)}获得的积分到期，未用的 ${points(amount)}失效`;
    case 'net-debt':
      return `待抵扣 ${points(explanation.debt)}，用新得的 ${points(explanation.gained)}抵扣 ${points(amount)}`;
    case 'redeem':
    case 'return':
      return share(explanation, amount);
    case 'take-back':
      return takeBack(explanation, code, amount, tierName);
    case 'take-back-qualifying':
      return takeBackQualifying(explanation, amount);
  }
}

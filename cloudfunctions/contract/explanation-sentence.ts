/**
 * One sentence for each explanation: why points moved, from the rule and its inputs as data; a member reads
 * it, and a till is told it. Pure. The amount is never computed here: it is the transfer's own, and
 * `evaluateEntitlement` and `evaluateQualifying` are the only arithmetic.
 */
import {
  evaluateEntitlement,
  evaluateQualifying,
  qualifyingWeight,
  type AccrualInputs,
  type CommissionInputs,
  type Entitlement,
  type Explanation,
  type QualifyingInputs,
} from './explanation';
import { groupDigits, isZero, longDay, multiplier, percent, rate, yuan } from './in-words';

/** A transfer as its sentence needs it. */
export interface ExplanationLine {
  code: string;
  /** What the transfer moved, as a decimal string. */
  amount: string;
  explanation: Explanation;
  /** `CNY`: of commission, in fen; otherwise of points. */
  asset?: string;
}
type RuleOf<R extends string> = Extract<Explanation, { rule: R }>;
/** The name of a tier from its code. */
export type TierNamer = (code: string) => string;

const points = (amount: string): string => `${groupDigits(amount)} 分`;
/** How amounts of an asset are said, and what it is called. */
interface Unit {
  say: (amount: string) => string;
  /** The same before a word. */
  said: (amount: string) => string;
  name: string;
}
const POINTS: Unit = { say: points, said: points, name: '积分' };
const COMMISSION: Unit = { say: yuan, said: (fen) => `${yuan(fen)} `, name: '返佣' };
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

function qualifyingProduct({
  fen,
  points: each,
  perFen,
  groups = [{ fen, points: each }],
}: QualifyingInputs): string {
  const sum = groups
    .map((group) => `${yuan(group.fen)} × ${rate(group.points, perFen, '成长值')}`)
    .join(' + ');
  return groups.length > 1 ? `(${sum})` : sum;
}

/**
 * What one lot gave or took of something that several share; whoever gives all of it is not mentioned.
 * @example 500 of one lot: '积分抵扣 500 分'; of two: '积分抵扣共 500 分，前批已扣 120 分，本批余 400 分，扣 380 分'
 */
function share(rule: RuleOf<'redeem' | 'return'>, amount: string, { say, name }: Unit): string {
  const [what, done, rest, now] =
    rule.rule === 'redeem'
      ? [name === '积分' ? '积分抵扣' : '提现', '前批已扣', '本批余', '扣']
      : [`${name}退回`, '前批已退', '本批可退', '退'];
  if (amount === rule.due) return `${what} ${say(amount)}`;
  const before = isZero(rule.before) ? '' : `，${done} ${say(rule.before)}`;
  return `${what}共 ${say(rule.due)}${before}，${rest} ${say(rule.available)}，${now} ${say(amount)}`;
}

/** Where points that a refund takes back come from; by the code of the transfer. */
const takenFrom: Record<string, (amount: string, unit: Unit) => string> = {
  'take-back': (amount, { say, name }) => `从这笔${name}收回 ${say(amount)}`,
  'take-back-expired': (amount, { said }) => `其中 ${said(amount)}已到期，不再重复收回`,
  'take-back-other': (amount, { say, name }) => `从其他可用${name}收回 ${say(amount)}`,
  'take-back-debt': (amount, { said }) => `余下 ${said(amount)}不够收回，记为待抵扣`,
  'take-back-moved': (amount, { said }) => `${said(amount)}已转到合并后的会员卡，在那里收回`,
  waive: (amount, { said }) => `余下 ${said(amount)}免于收回`,
};

/** What went from one account of a person to the other, by the code of the transfer. */
const MOVED: Record<string, (amount: string, unit: Unit) => string> = {
  'move-out': (amount, { say }) => `转到合并后的会员卡 ${say(amount)}`,
  'move-debt': (amount, { said }) => `待抵扣的 ${said(amount)}转到合并后的会员卡`,
  'move-in': (amount, { say }) => `从合并的会员卡转入 ${say(amount)}`,
  'move-qualifying': (amount) => `从合并的会员卡转入 ${growth(amount)}`,
  'claim-qualifying': (amount) => `合并的会员卡退回 ${growth(amount)}`,
};

/** Where a claim of the account that was given up is taken from, by the code of the transfer. */
const CLAIMED: Record<string, (amount: string, unit: Unit) => string> = {
  claim: (amount, { say, name }) => `从可用${name}收回 ${say(amount)}`,
  'claim-debt': (amount, { said }) => `余下 ${said(amount)}不够收回，记为待抵扣`,
  'claim-waived': (amount, { said }) => `余下 ${said(amount)}免于收回`,
};

/** @example '合并的会员卡应收回 48 分，从可用积分收回 10 分' */
const claimed = (rule: RuleOf<'claim'>, code: string, amount: string, unit: Unit): string =>
  `合并的会员卡应收回 ${unit.say(rule.due)}，${CLAIMED[code]?.(amount, unit) ?? ''}`;

/** @example '¥33.33 × 10%'; with a cap of ¥2: '¥33.33 × 10%，最多 ¥2.00' */
function commissionProduct({ parts, fixed, cap }: CommissionInputs, { say }: Unit): string {
  const terms = parts
    .filter(({ fen }) => !isZero(fen))
    .map(({ fen, rateBp }) => `${yuan(fen)} × ${percent(rateBp)}`);
  if (!isZero(fixed)) terms.push(say(fixed));
  const sum = terms.length === 0 ? say('0') : terms.join(' + ');
  return cap === null ? sum : `${sum}，最多 ${say(cap)}`;
}

/** Whether nothing is rounded off, or a cap says more than the arithmetic. */
const commissionIsExact = ({ parts, cap }: CommissionInputs): boolean =>
  cap !== null ||
  isWhole(
    parts.reduce((sum, { fen, rateBp }) => sum + BigInt(fen) * BigInt(rateBp), BigInt(0)),
    BigInt(10_000),
  );

/** What is fixed, and nothing else, is said once. */
const commissionSentence = (inputs: CommissionInputs, amount: string, unit: Unit): string =>
  inputs.parts.length === 0
    ? unit.say(amount)
    : `${commissionProduct(inputs, unit)}${result(commissionIsExact(inputs), unit.say(amount))}`;

const leftOf = (entitlement: Entitlement, entitled: string, unit: Unit, tierName: TierNamer): string =>
  'groups' in entitlement
    ? `${product(entitlement, tierName)}${result(accrualIsExact(entitlement), unit.say(entitled))}`
    : `${commissionProduct(entitlement, unit)}${result(commissionIsExact(entitlement), unit.say(entitled))}`;

function takeBack(
  { rule, code, amount }: { rule: RuleOf<'take-back'>; code: string; amount: string },
  unit: Unit,
  tierName: TierNamer,
): string {
  const { say } = unit;
  const { entitlement, granted, reversed } = rule;
  const entitled = entitlement === null ? '0' : evaluateEntitlement(entitlement).toString();
  const isWholeRefund = entitlement === null || isZero(entitled);
  const kept = isWholeRefund
    ? `退款后应得 ${say('0')}`
    : `退款后 ${leftOf(entitlement, entitled, unit, tierName)}`;
  const earlier = isZero(reversed) ? '' : `，此前已收回 ${say(reversed)}`;
  const from = (takenFrom[code] ?? takenFrom['take-back'])?.(amount, unit) ?? '';
  return `原得 ${say(granted)}${earlier}，${kept}，${from}`;
}

function takeBackQualifying(rule: RuleOf<'take-back-qualifying'>, amount: string): string {
  const exact = qualifyingWeight(rule);
  const left = evaluateQualifying(rule).toString();
  const kept = isZero(left)
    ? '退款后应得 0 成长值'
    : `退款后 ${qualifyingProduct(rule)}${result(isWhole(exact, BigInt(rule.perFen)), growth(left))}`;
  return `原得 ${growth(rule.had)}，${kept}，收回 ${growth(amount)}`;
}

function giftName({ benefit, tier, nth }: RuleOf<'gift'>, tierName: TierNamer): string {
  if (nth !== undefined) return `第 ${nth} 单礼，`;
  if (benefit === 'birthday') return '生日礼，';
  if (benefit === 'flow') return '品牌赠送，';
  if (tier === null) return '入会礼，';
  return benefit === 'monthly' ? `${tierName(tier)}月礼，` : `升级${tierName(tier)}，升级礼`;
}

/**
 * The sentence for one transfer.
 * @param tierName tiers are codes inside explanations
 * @example 实付 ¥32.00 × 1 分/元 × 金卡 1.5 倍 = 48 分
 */
export function explanationSentence(
  { code, amount, explanation, asset }: ExplanationLine,
  tierName: TierNamer,
): string {
  const unit = asset === 'CNY' ? COMMISSION : POINTS;
  switch (explanation.rule) {
    case 'accrue':
      return `实付 ${product(explanation.inputs, tierName)}${result(accrualIsExact(explanation.inputs), points(amount))}`;
    case 'qualify': {
      const isExact = isWhole(qualifyingWeight(explanation), BigInt(explanation.perFen));
      return `实付 ${qualifyingProduct(explanation)}${result(isExact, growth(amount))}`;
    }
    case 'gift':
      return `${giftName(explanation, tierName)}赠 ${points(amount)}`;
    case 'commission':
      return commissionSentence(explanation.inputs, amount, unit);
    case 'activate':
      return unit === POINTS ? `待生效的 ${points(amount)}转为可用` : `冻结的 ${unit.said(amount)}转为可提现`;
    case 'expire':
      return `${longDay(explanation.earnedDay)}获得的积分到期，未用的 ${points(amount)}失效`;
    case 'net-debt':
      return `待抵扣 ${unit.say(explanation.debt)}，用新得的 ${unit.say(explanation.gained)}抵扣 ${unit.say(amount)}`;
    case 'redeem':
    case 'return':
      return share(explanation, amount, unit);
    case 'take-back':
      return takeBack({ rule: explanation, code, amount }, unit, tierName);
    case 'take-back-qualifying':
      return takeBackQualifying(explanation, amount);
    case 'opening':
      return `从旧会员卡带入 ${code === 'open-qualifying' ? growth(amount) : points(amount)}`;
    case 'moved':
      return MOVED[code]?.(amount, unit) ?? '';
    case 'claim':
      return claimed(explanation, code, amount, unit);
  }
}

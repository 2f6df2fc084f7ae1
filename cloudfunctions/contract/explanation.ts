/**
 * Why a transfer moved what it moved: the rule and its inputs as data. Evaluating an explanation gives the
 * transfer's amount again. Pure data and arithmetic, shared by settlement (writes), audit (evaluates) and the
 * client (shows). Numbers travel as decimal strings.
 */
import * as z from 'zod/mini';

const whole = z.string().check(z.regex(/^\d+$/));

/** What lines of one rate add up to. `fen` in fen; `points` for each `perFen` fen. */
const rateGroup = z.object({ fen: whole, points: z.int() });

/** The inputs of an accrual: Σ fen × points × multiplierBp / (perFen × 10000), rounded down once. */
const accrual = z.object({
  groups: z.array(rateGroup),
  perFen: z.int(),
  multiplierBp: z.int(),
  tier: z.string(),
});

/**
 * The inputs of qualifying points: fen × points / perFen, rounded down once. Where lines qualify at several
 * rates: Σ over the groups.
 */
const qualifying = {
  fen: whole,
  points: z.int(),
  perFen: z.int(),
  groups: z.optional(z.array(rateGroup)),
};

/** The inputs of a commission: Σ fen × rateBp / 10000, rounded down once, and `fixed`; at most `cap`. */
const commission = z.object({
  parts: z.array(z.object({ fen: whole, rateBp: z.int() })),
  fixed: whole,
  cap: z.nullable(whole),
});

/**
 * The first `n` of what a chain of steps has to take: what is due, what earlier steps took, and what this
 * place holds.
 */
const share = { due: whole, before: whole, available: whole };

export const explanationSchema = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('accrue'), version: z.int(), inputs: accrual }),
  z.object({ rule: z.literal('qualify'), version: z.int(), ...qualifying }),
  z.object({
    rule: z.literal('gift'),
    version: z.int(),
    benefit: z.string(),
    tier: z.nullable(z.string()),
    /** The order of which it is the gift: the member's nth. */
    nth: z.optional(z.int()),
    points: whole,
  }),
  z.object({ rule: z.literal('commission'), inputs: commission }),
  z.object({ rule: z.literal('activate'), remaining: whole }),
  z.object({ rule: z.literal('expire'), remaining: whole, earnedDay: z.string() }),
  z.object({ rule: z.literal('net-debt'), debt: whole, gained: whole }),
  z.object({ rule: z.literal('redeem'), ...share }),
  z.object({ rule: z.literal('return'), ...share }),
  z.object({
    rule: z.literal('take-back'),
    granted: whole,
    reversed: whole,
    entitlement: z.nullable(z.union([accrual, commission])),
    before: whole,
    available: z.nullable(whole),
  }),
  z.object({
    rule: z.literal('take-back-qualifying'),
    had: whole,
    ...qualifying,
  }),
  /** What a list says that the member had before. */
  z.object({ rule: z.literal('opening'), points: whole }),
  /** What went from one account of a person to the other. */
  z.object({ rule: z.literal('moved'), points: whole }),
  /** What was refunded in the account that was given up, taken where the value now lies; null: no limit. */
  z.object({ rule: z.literal('claim'), due: whole, before: whole, available: z.nullable(whole) }),
]);

export type Explanation = z.infer<typeof explanationSchema>;
export type AccrualInputs = z.infer<typeof accrual>;
export type QualifyingInputs = z.infer<z.ZodMiniObject<typeof qualifying>>;
export type CommissionInputs = z.infer<typeof commission>;
/** What of a purchase is left, and what that gives. */
export type Entitlement = AccrualInputs | CommissionInputs;

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/**
 * The points that an accrual gives, rounded down once on the total (docs/points-and-tiers.md §4).
 * @example 3200 fen × 1 point for each 100 fen × 15000 bp = 48
 */
export function evaluateAccrual(inputs: AccrualInputs): bigint {
  let weighted = 0n;
  for (const group of inputs.groups) weighted += BigInt(group.fen) * BigInt(group.points);
  return (weighted * BigInt(inputs.multiplierBp)) / (BigInt(inputs.perFen) * 10_000n);
}

/** Σ fen × points, of which each `perFen` is a qualifying point. */
export const qualifyingWeight = ({ fen, points, groups = [{ fen, points }] }: QualifyingInputs): bigint =>
  groups.reduce((sum, group) => sum + BigInt(group.fen) * BigInt(group.points), BigInt(0));

/** @example 3250 fen at 1 for each 100 fen: 32 */
export const evaluateQualifying = (inputs: QualifyingInputs): bigint =>
  qualifyingWeight(inputs) / BigInt(inputs.perFen);

/**
 * What a commission comes to, one floor an order (docs/referral.md §3).
 * @example ¥19.99 at 5 % and ¥19.99 at 8 %: ⌊259.87⌋ = 259 fen; a cap of 200: 200
 */
export function evaluateCommission({ parts, fixed, cap }: CommissionInputs): bigint {
  let weighted = BigInt(0);
  for (const part of parts) weighted += BigInt(part.fen) * BigInt(part.rateBp);
  const amount = weighted / BigInt(10_000) + BigInt(fixed);
  return cap === null ? amount : least(amount, BigInt(cap));
}

/** What is left to somebody. */
export const evaluateEntitlement = (entitlement: Entitlement): bigint =>
  'groups' in entitlement ? evaluateAccrual(entitlement) : evaluateCommission(entitlement);

const shareOf = (due: bigint, before: string, available: string | null): bigint => {
  const rest = due - BigInt(before);
  return available === null ? rest : least(rest, BigInt(available));
};

/** The amount that an explanation stands for; equal to the amount of the transfer that carries it. */
export function evaluateExplanation(explanation: Explanation): bigint {
  switch (explanation.rule) {
    case 'accrue':
      return evaluateAccrual(explanation.inputs);
    case 'commission':
      return evaluateCommission(explanation.inputs);
    case 'qualify':
      return evaluateQualifying(explanation);
    case 'gift':
    case 'opening':
    case 'moved':
      return BigInt(explanation.points);
    case 'activate':
    case 'expire':
      return BigInt(explanation.remaining);
    case 'net-debt':
      return least(BigInt(explanation.debt), BigInt(explanation.gained));
    case 'redeem':
    case 'return':
    case 'claim':
      return shareOf(BigInt(explanation.due), explanation.before, explanation.available);
    case 'take-back': {
      const { entitlement: kept } = explanation;
      const entitlement = kept === null ? 0n : evaluateEntitlement(kept);
      const due = BigInt(explanation.granted) - BigInt(explanation.reversed) - entitlement;
      return shareOf(due, explanation.before, explanation.available);
    }
    case 'take-back-qualifying':
      return BigInt(explanation.had) - evaluateQualifying(explanation);
  }
}

/**
 * What a name or a note says in figures, held against the rule that it stands beside: "满30减6" over a rule of
 * ¥40 and ¥6 is told before it is published. Only what is written out is read. Pure.
 */

/** The figures of a rule; absent: it has none of that kind, and words about it are not looked at. */
export interface RuleNumbers {
  /** ¥`offFen` off from `thresholdFen` on. */
  amountOff?: { thresholdFen: number; offFen: number };
  /** Basis points of what is paid: 8800 is 88 折. */
  rateBp?: number;
  /** How many a group may have. */
  sizes?: readonly number[];
}

const NUMBER = String.raw`(\d+(?:\.\d{1,2})?)`;
const AMOUNT_OFF = new RegExp(String.raw`满\s*¥?${NUMBER}\s*元?\s*立?减\s*¥?${NUMBER}`, 'g');
const FOLD = /(\d{1,2}(?:\.\d)?|[一二三四五六七八九]{1,2})\s*折|半价/g;
const PEOPLE = /(\d{1,4}|[二两三四五六七八九十])\s*人团/g;
const CHINESE = '〇一二三四五六七八九十';

const fenOf = (yuan: string): number => Math.round(Number(yuan) * 100);

/** @example "88" → 8800, "8.5" → 8500, "八" → 8000, undefined (半价) → 5000 */
function rateOf(fold: string | undefined): number {
  if (fold === undefined) return 5_000;
  const digits = [...fold].map((sign) => (CHINESE.includes(sign) ? CHINESE.indexOf(sign) : sign)).join('');
  const rate = Number(digits);
  return Math.round(rate * (rate >= 10 ? 100 : 1000));
}

const sizeOf = (people: string): number =>
  /^\d+$/.test(people) ? Number(people) : people === '两' ? 2 : CHINESE.indexOf(people);

/**
 * The first part of a text that says another figure than the rule has; null: none does.
 * @example contradictionOf('饮品满30减6', { amountOff: { thresholdFen: 4000, offFen: 600 } }) → '满30减6'
 */
export function contradictionOf(text: string, { amountOff, rateBp, sizes }: RuleNumbers): string | null {
  if (amountOff !== undefined)
    for (const [said, threshold = '', off = ''] of text.matchAll(AMOUNT_OFF))
      if (fenOf(threshold) !== amountOff.thresholdFen || fenOf(off) !== amountOff.offFen) return said;
  if (rateBp !== undefined)
    for (const [said, fold] of text.matchAll(FOLD)) if (rateOf(fold) !== rateBp) return said;
  if (sizes !== undefined)
    for (const [said, people = ''] of text.matchAll(PEOPLE)) if (!sizes.includes(sizeOf(people))) return said;
  return null;
}

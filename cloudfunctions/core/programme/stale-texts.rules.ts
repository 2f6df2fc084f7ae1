/**
 * Words that members read beside numbers that changed: an operator raises a rate and forgets the sentence
 * that names the old one. Pure.
 */
import type { Programme } from '../../contract/programme';

type Level = Programme['tiers']['levels'][number];

/** Whatever a sentence of the level could name. */
const numbersOf = (programme: Programme, { threshold, multiplierBp, gifts, monthlyGift }: Level): string =>
  JSON.stringify([programme.earn, programme.birthdayGift, threshold, multiplierBp, gifts, monthlyGift]);

const DIGIT = /[0-9０-９一二三四五六七八九十百千两]/;

/**
 * Details of benefits that name a number and are the same as before, although numbers of their level are
 * not. They may be right: somebody should look.
 * @example the rate goes from 1 to 2 points for ¥1, and a benefit still says "每消费 1 元得 1 积分":
 *   [{ path: 'tiers.levels.0.benefits.0.detail', text: '每消费 1 元得 1 积分' }]
 */
export function staleTexts(last: Programme, next: Programme): { path: string; text: string }[] {
  return next.tiers.levels.flatMap((level, place) => {
    const before = last.tiers.levels.find(({ code }) => code === level.code);
    if (before === undefined || numbersOf(last, before) === numbersOf(next, level)) return [];
    return level.benefits.flatMap(({ code, detail, use }, index) => {
      const was = before.benefits.find((benefit) => benefit.code === code);
      const isKept = was?.detail === detail && JSON.stringify(was.use) === JSON.stringify(use);
      const path = `tiers.levels.${place}.benefits.${index}.detail`;
      return isKept && DIGIT.test(detail) ? [{ path, text: detail }] : [];
    });
  });
}

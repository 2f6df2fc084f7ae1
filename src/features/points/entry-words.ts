/** What a history entry is called and what stands at its right-hand side. Pure. */
import { groupDigits, isZero } from '../../../cloudfunctions/contract/in-words';
import type { HistoryEntry } from '../../../cloudfunctions/contract/member';
import { titleWords } from '../../components/entry-titles';
import { signedPoints } from '../../components/points-text';
import { pointsWords } from './words';

/**
 * Gifts are what a member looks for: they are named in the title of the sale or evaluation that brought them.
 */
export function entryTitle({ title, explanations }: HistoryEntry): string {
  const gift = explanations.find(({ explanation }) => explanation.rule === 'gift')?.explanation;
  if (gift?.rule !== 'gift') return titleWords(title);
  if (title === 'gift' && gift.benefit === 'flow') return pointsWords.flowGift;
  if (title === 'gift') return gift.tier === null ? pointsWords.birthdayGift : pointsWords.monthlyGift;
  if (title === 'sale') return pointsWords.saleWithGift;
  if (title === 'join') return pointsWords.welcomeGift;
  return title === 'tier' || title === 'programme' ? pointsWords.upgradeGift : titleWords(title);
}

/** The signed points; for points that only changed from pending to usable, how many did. */
export function entryAmount({ points, explanations }: HistoryEntry): {
  words: string;
  kind: 'gain' | 'loss' | 'still';
} {
  if (!isZero(points)) return { words: signedPoints(points), kind: points.startsWith('-') ? 'loss' : 'gain' };
  const activated = explanations.filter(({ explanation }) => explanation.rule === 'activate');
  if (activated.length === 0) return { words: '0', kind: 'still' };
  const sum = activated.reduce((total, { amount }) => total + BigInt(amount), BigInt(0));
  return { words: pointsWords.becameUsable(groupDigits(sum.toString())), kind: 'still' };
}

export interface HistoryDay {
  day: string;
  entries: HistoryEntry[];
}

/** Entries that follow each other on one day, in the order given. */
export function groupByDay(entries: HistoryEntry[], dayOf: (instant: string) => string): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const last = days[days.length - 1];
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

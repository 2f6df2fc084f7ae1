/** A team as an operator types it. Pure. */
import { decimalYuan } from '../../../cloudfunctions/contract/in-words';
import type { TeamBonus, TeamDocument } from '../../../cloudfunctions/contract/referral-team';
import type { DeskTeamReply } from '../../../cloudfunctions/contract/referral-team-desk';
import { decimalOf } from '../../components/typed-decimal';
import { formWords as words } from './words';

export interface TeamDraft {
  name: string;
  target: string;
  kind: TeamBonus['kind'];
  /** The bonus, or the most of it. Yuan. */
  bonus: string;
  /** Per cent. */
  rate: string;
  from: string;
  until: string;
}

const isMonth = (text: string): boolean => /^20\d\d-(0[1-9]|1[0-2])$/.test(text);
const isAmount = (typed: string): boolean => (decimalOf(typed, 2) ?? 0) > 0;
const isRate = (typed: string): boolean => {
  const rateBp = decimalOf(typed, 2) ?? 0;
  return rateBp >= 1 && rateBp <= 5000;
};
const isName = (typed: string): boolean => typed.trim() !== '' && Array.from(typed.trim()).length <= 20;

const short = (fen: number): string => decimalYuan(String(fen)).replace(/\.00$/, '');

/** A new one, from this month on. */
export const emptyDraft = (from: string): TeamDraft => ({
  ...{ name: '', target: '', kind: 'fixed', bonus: '', rate: '', from, until: '' },
});

/** As the team is. @example a target of 500000 fen: '5000' */
export const draftOf = ({ name, targetFen, bonus, from, until }: DeskTeamReply['document']): TeamDraft => ({
  name,
  target: short(targetFen),
  kind: bonus.kind,
  bonus: short(bonus.kind === 'fixed' ? bonus.fen : bonus.mostFen),
  rate: bonus.kind === 'fixed' ? '' : short(bonus.rateBp),
  from,
  until: until ?? '',
});

const unless = (fits: boolean, typed: string, problem: string): string[] =>
  fits || typed === '' ? [] : [problem];

/** What is wrong in each field; of an empty one nothing is said yet. */
export const problemsOf = (draft: TeamDraft) => ({
  name: unless(isName(draft.name), draft.name, words.nameWrong),
  target: unless(isAmount(draft.target), draft.target, words.amountWrong),
  bonus: unless(isAmount(draft.bonus), draft.bonus, words.amountWrong),
  rate: unless(isRate(draft.rate), draft.rate, words.rateWrong),
  from: unless(isMonth(draft.from), draft.from, words.monthWrong),
  until: unless(isMonth(draft.until), draft.until, words.monthWrong),
});

/** The document; null: something is missing or wrong. */
export function readDraft(draft: TeamDraft): TeamDocument | null {
  const { name, target, kind, bonus, rate, from, until } = draft;
  const fits =
    isName(name) &&
    isAmount(target) &&
    isAmount(bonus) &&
    isMonth(from) &&
    (until === '' || isMonth(until)) &&
    (kind === 'fixed' || isRate(rate));
  if (!fits) return null;
  const fen = decimalOf(bonus, 2) ?? 0;
  return {
    name: name.trim(),
    targetFen: decimalOf(target, 2) ?? 0,
    bonus: kind === 'fixed' ? { kind, fen } : { kind, rateBp: decimalOf(rate, 2) ?? 0, mostFen: fen },
    from,
    until: until === '' ? null : until,
  };
}

/** A referrer's commissions, the newest first, each with its arithmetic and why it changed. Reads only. */
import { explanationSentence } from '../../../contract/explanation-sentence';
import {
  COMMISSION_KINDS,
  type CommissionsReply,
  type CommissionView,
  type HoldReason,
} from '../../../contract/referral';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { END_OF_TIME, pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { dayNameOf, isoInstant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { inputsOf } from '../../referral/commission.rules';
import { readCommissionsOf, readSteps, toCommission } from '../../referral/commissions.store';
import type { CommissionRow, CommissionStep } from '../../referral/referral.types';
import { holdWords, referralWords } from '../../referral/words';
import { readMaskedNames } from './referral-facts';
import { listCommissions as findCommissions } from './referral.view.queries';
import { readBonusSentences } from './team/own-months';
import { readWhatOf } from './what-of';

const PAGE = 20;
/** Of a cursor: kind and cause. */
const PLACE = new RegExp(`^(${COMMISSION_KINDS.join('|')})~[0-9a-z-]{1,40}$`);
/** Changes that are told; older ones have been told. */
const MOST_CHANGES = 5;

/** A page of them; null: `after` is no place of it. */
export async function listCommissions(
  db: Db,
  { memberId, brandId }: Identity,
  after: string | undefined,
): Promise<CommissionsReply | null> {
  const place = after === undefined ? { at: END_OF_TIME, id: '~' } : readPlace(after, PLACE);
  if (place === null) return null;
  const [beforeKind = '', beforeCause = ''] = place.id.split('~');
  const before = { beforeAt: isoInstant(place.at), beforeKind, beforeCause };
  const rows = await findCommissions.run({ memberId, ...before, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows.map(toCommission), PAGE, ({ aroseAt, kind, cause }) =>
    writePlace({ at: aroseAt, id: `${kind}~${cause}` }),
  );
  return { commissions: await viewsOf(db, { memberId, brandId }, shown), next };
}

/** Those of one order; empty: none. */
export async function showCommissions(db: Db, who: Identity, cause: string): Promise<CommissionView[]> {
  const rows = await readCommissionsOf(db, { memberId: who.memberId, cause });
  return viewsOf(db, who, rows);
}

/** As they are shown, in their order. */
export async function viewsOf(
  db: Db,
  { memberId, brandId }: Identity,
  rows: readonly CommissionRow[],
): Promise<CommissionView[]> {
  if (rows.length === 0) return [];
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const stepsOf = await readSteps(db, memberId, rows);
  const friendIds = rows.flatMap(({ friendId }) => friendId ?? []);
  const nameOfFriend = await readMaskedNames(db, friendIds);
  const whatOf = await readWhatOf(db, rows);
  const bonuses = rows.filter(({ kind }) => kind === 'team').map(({ cause }) => cause);
  const sentenceOfBonus = await readBonusSentences(db, memberId, bonuses);
  return rows.map((row) => {
    const isBonus = row.kind === 'team';
    const friend = isBonus ? '' : nameOfFriend(row.friendId);
    const sentence = isBonus ? sentenceOfBonus(row.cause) : sentenceOf(row, stepsOf(row));
    const facts = { friend, what: whatOf(row), sentence, utcOffsetMinutes };
    return viewOf(row, stepsOf(row), facts);
  });
}

interface Facts {
  friend: string;
  what: string;
  sentence: string;
  utcOffsetMinutes: number;
}

const viewOf = (row: CommissionRow, steps: CommissionStep[], facts: Facts): CommissionView => ({
  order: row.cause,
  kind: row.kind,
  friend: facts.friend,
  what: facts.what,
  at: isoInstant(row.aroseAt),
  state: row.state,
  amountFen: row.asset === 'CNY' ? row.entitled.toString() : '0',
  baseFen: row.baseFen.toString(),
  sentence: facts.sentence,
  freeOn: freeOnOf(row, facts),
  changes: changesOf(row, steps),
  hold: holdOf(row),
});

/** The arithmetic of its latest step. @example '¥33.33 × 10%，取整得 ¥3.33' */
function sentenceOf(row: CommissionRow, steps: CommissionStep[]): string {
  const last = steps[steps.length - 1];
  if (last === undefined) return '';
  const inputs = inputsOf(last.parts, last.fixed, row.capped ? row.granted : null);
  const amount = last.entitled.toString();
  const explanation = { rule: 'commission' as const, inputs };
  return explanationSentence({ code: 'commission', amount, explanation, asset: row.asset }, (tier) => tier);
}

const freeOnOf = ({ state, freeAt }: CommissionRow, { utcOffsetMinutes }: Facts): string | null =>
  state === 'frozen' && freeAt !== null ? dayNameOf(freeAt, utcOffsetMinutes) : null;

function changesOf({ asset }: CommissionRow, steps: CommissionStep[]): CommissionView['changes'] {
  const changes = steps.flatMap((step, place) => {
    const less = ((steps[place - 1]?.entitled ?? step.entitled) - step.entitled).toString();
    const at = isoInstant(step.at);
    if (step.why === 'released') return [{ at, text: referralWords.released }];
    if (step.why === 'earned' || asset !== 'CNY') return [];
    return [
      { at, text: step.why === 'refused' ? referralWords.refused(less) : referralWords.refunded(less) },
    ];
  });
  return changes.reverse().slice(0, MOST_CHANGES);
}

/** Why an operator looks at it, and how that stands; null: nobody does. */
export const holdOf = (
  { holdReasons, holdAnswer, decision, decisionNote }: CommissionRow,
  words: Readonly<Record<HoldReason, string>> = holdWords,
) =>
  holdReasons.length === 0
    ? null
    : {
        why: holdReasons.map((reason) => words[reason]).join('；'),
        answer: holdAnswer,
        decided: decision,
        note: decisionNote ?? '',
      };

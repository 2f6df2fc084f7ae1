/** One action as a line of a list: who, what, and what may be done about it. Pure. */
import type { ActionRow } from '../../../contract/staff';
import { formatInstant, type Instant } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { versionAt } from '../../programme/programme.rules';
import type { RuleSet } from '../../programme/programme.types';
import { mayDo } from '../../staff/roles.rules';
import type { Staff } from '../../staff/staff.types';
import { mayReverse, mayUndo } from '../../till/reversal.rules';
import type { IFindActionsResult } from './actions.view.queries';

/** Who looks, from where, when. */
export interface Looking {
  staff: Staff;
  /** Null: at the operator's desk, from where nothing is undone. */
  store: string | null;
  now: Instant;
  rules: RuleSet;
  utcOffsetMinutes: number;
}

interface AfterState {
  benefit?: string;
  points?: string;
  /** The name of a coupon. */
  coupon?: string;
  /** The name of a tag. */
  tag?: string;
}

/** The line of an action. */
export function toActionRow(row: IFindActionsResult, looking: Looking): ActionRow {
  return {
    id: row.action_id.toString(),
    at: formatInstant(row.done_at.getTime(), looking.utcOffsetMinutes),
    action: row.action,
    who: row.who ?? row.clerk ?? '',
    member: row.member === null ? null : maskedName(row.member),
    what: whatOf(row, looking.rules),
    reason: row.reason,
    redemption: redemptionOf(row, looking),
  };
}

/** The benefit's or product's name, points, who was dismissed or came, or what it was done to. */
function whatOf(row: IFindActionsResult, rules: RuleSet): string {
  if (row.other !== null) return row.other;
  const { benefit, points, coupon, tag } = (row.after_state ?? {}) as AfterState;
  if (coupon !== undefined) return coupon;
  if (tag !== undefined) return tag;
  if (benefit !== undefined) return benefitName(rules, row.done_at.getTime(), benefit);
  if (row.action === 'take-points' || row.action === 'undo' || row.action === 'reverse') return points ?? '';
  return row.action === 'identify' ? '' : (row.subject ?? '');
}

/** What a benefit was called at an instant; one that was never there is its code. */
export function benefitName(rules: RuleSet, at: Instant, code: string): string {
  const { levels } = versionAt(rules, at).programme.tiers;
  const found = levels.flatMap((level) => level.benefits).find((benefit) => benefit.code === code);
  return found?.name ?? code;
}

function redemptionOf(row: IFindActionsResult, looking: Looking): ActionRow['redemption'] {
  if (row.redemption === null || row.redeemed_at === null) return null;
  const { staff, store, now } = looking;
  const taken = {
    staffId: row.taken_by,
    redeemedAt: row.redeemed_at.getTime(),
    reversedAt: row.reversed_at?.getTime() ?? null,
  };
  const may = (action: 'undo' | 'reverse'): boolean => mayDo(staff.role, staff.stores, action, store);
  return {
    id: row.redemption,
    state: taken.reversedAt === null ? 'standing' : 'reversed',
    mayUndo: may('undo') && mayUndo(taken, staff.staffId, now),
    mayReverse: may('reverse') && mayReverse(taken, now),
  };
}

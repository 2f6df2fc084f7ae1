/** Kinds of commissions in places of lists, whose ids are short. Pure. */
import { COMMISSION_KINDS, type CommissionKind } from '../../contract/referral';

const LETTERS = { order: 'o', invite: 'i', team: 't' } as const satisfies Record<CommissionKind, string>;

/** In a pattern of places. */
export const KIND_LETTERS = `[${Object.values(LETTERS).join('')}]`;

export const letterOf = (kind: CommissionKind): string => LETTERS[kind];
export const kindOf = (letter: string): CommissionKind =>
  COMMISSION_KINDS.find((kind) => LETTERS[kind] === letter) ?? 'invite';

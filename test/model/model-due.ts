/*
 * What falls due between a member's events (section 7 of docs/points-and-tiers.md).
 */
import { AT_ONCE, activateLot, expireLot } from './model-points';
import { momentAt, type State } from './model-state';
import { evaluate, upgrade } from './model-tiers';
import { addDays, brandIso, versionAt } from './model-time';
import type { Programme } from './model-types';

type DueKind = 'programme' | 'activate' | 'tier' | 'expire';
interface Due {
  kind: DueKind;
  at: number;
}

/** Everything that will fall due for the member as it stands, by instant, then in the order of the kinds. */
function dues(versions: readonly Programme[], member: State): Due[] {
  const found: Due[] = [];
  for (const version of versions.slice(1)) {
    const at = Date.parse(version.effectiveFrom);
    if (at > member.clock) found.push({ kind: 'programme', at });
  }
  for (const lot of member.lots)
    if (lot.state === 'pending' && lot.activatesAt !== null)
      found.push({ kind: 'activate', at: lot.activatesAt });
  const until = member.stack.at(-1)?.until ?? null;
  if (until !== null) found.push({ kind: 'tier', at: until });
  for (const lot of member.lots)
    if (lot.remaining > 0n && lot.expiresAt !== null) found.push({ kind: 'expire', at: lot.expiresAt });
  const order: DueKind[] = ['programme', 'activate', 'tier', 'expire'];
  return found.sort((a, b) => a.at - b.at || order.indexOf(a.kind) - order.indexOf(b.kind));
}

function settleOne(versions: readonly Programme[], member: State, due: Due): void {
  const { utcOffsetMinutes } = versionAt(versions, due.at);
  const moment = momentAt(versions, due.at, {
    source: 'clock',
    id: `${due.kind}:${brandIso(due.at, utcOffsetMinutes)}`,
  });
  if (due.kind === 'programme') upgrade(member, moment, moment.day, AT_ONCE);
  if (due.kind === 'tier') evaluate(member, moment, addDays(moment.day, -1));
  for (const lot of member.lots) {
    if (
      due.kind === 'activate' &&
      lot.state === 'pending' &&
      lot.activatesAt !== null &&
      lot.activatesAt <= due.at
    )
      activateLot(member, moment, lot);
    if (due.kind === 'expire' && lot.expiresAt !== null && lot.expiresAt <= due.at)
      expireLot(member, moment, lot);
  }
}

/** Settles everything that falls due at or before `instant`, and moves the clock there. */
export function settleDue(versions: readonly Programme[], member: State, instant: number): void {
  for (let due = dues(versions, member)[0]; due && due.at <= instant; due = dues(versions, member)[0]) {
    settleOne(versions, member, due);
    member.clock = due.at;
  }
  member.clock = instant;
}

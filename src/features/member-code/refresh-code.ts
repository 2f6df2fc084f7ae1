/** Fetches what the code is made of, and keeps it. */
import { dayOfCodeStep, codeStepAt } from '../../../cloudfunctions/contract/member-code';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { DAY_MS } from '../../components/local-time';
import { showCard } from '../card/api';
import { levelIndex } from '../card/tier-position';
import { useSession } from '../session/use-session';
import { showCodeKeys } from './api';
import { clockOffset } from '../../components/clock-offset';
import { forgetCode, keepCode, useKeptCode, type KeptCode } from './kept-code';
import { isPassing } from '../../platform/passing-trouble';

/** Whether another member took the device while a call was under way. */
const turnGuard = (): (() => boolean) => {
  const { turn } = useSession.getState();
  return () => useSession.getState().turn === turn;
};

/**
 * Asks for the keys and reckons the clock's error. Whoever the server no longer knows as a member has no code
 * any more; without network what was kept stays.
 * @returns why there are no new keys; null when there are
 */
export async function refreshKeys(): Promise<RejectionCode | null> {
  const isStillMine = turnGuard();
  const askedAt = Date.now();
  const reply = await showCodeKeys();
  const answeredAt = Date.now();
  if (!isStillMine()) return 'try-again';
  if (!reply.ok) {
    if (!isPassing(reply.code)) forgetCode();
    return reply.code;
  }
  const { handle, utcOffsetMinutes, keys, serverTime } = reply.data;
  keepCode({
    keys: { handle, utcOffsetMinutes, keys },
    clockOffsetMs: clockOffset(serverTime, askedAt, answeredAt),
    face: useKeptCode.getState().kept?.face ?? null,
  });
  return null;
}

/** Asks who the member is by now; nothing changes when nobody answers. */
export async function refreshFace(): Promise<void> {
  const isStillMine = turnGuard();
  const reply = await showCard();
  const { kept } = useKeptCode.getState();
  if (!reply.ok || !isStillMine() || kept === null) return;
  const { member, tier, levels, redeemablePoints } = reply.data;
  keepCode({
    ...kept,
    face: {
      name: member.name,
      tierName: tier.name,
      tierRank: levelIndex(levels, tier.code),
      points: redeemablePoints,
    },
  });
}

/** Whether what is kept lasts for a day from `now`, by the device's clock. */
export function lastsADay(kept: KeptCode | null, now: number): boolean {
  if (kept === null) return false;
  const step = codeStepAt(now + DAY_MS + kept.clockOffsetMs);
  const day = dayOfCodeStep(step, kept.keys.utcOffsetMinutes);
  return kept.keys.keys.some((key) => key.day === day);
}

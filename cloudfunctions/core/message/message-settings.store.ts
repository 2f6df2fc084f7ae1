/*
 * What a brand says of messages: quiet hours and how many a week. A save is over the revision that was seen.
 */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import { findMessageSettings, saveMessageSettings } from './message-settings.store.queries';
import { OWN_SENDING, type SendingRules } from './sending.rules';

export type MessageSettings = Omit<SendingRules, 'utcOffsetMinutes'>;

/** What a brand saved, with its revision; the product's own and 0 where it never did. */
export async function readMessageSettings(
  db: Db,
  brandId: number,
): Promise<MessageSettings & { revision: number }> {
  const [row] = await findMessageSettings.run({ brandId }, db);
  if (row === undefined) return { ...OWN_SENDING, revision: 0 };
  return {
    quiet: { fromMinute: row.quiet_from, toMinute: row.quiet_to },
    weekMost: row.week_most,
    revision: row.revision,
  };
}

/** Saves them over a revision; its new revision, or null: somebody saved in between. */
export async function keepMessageSettings(
  db: Db,
  brandId: number,
  { quiet, weekMost, revision }: MessageSettings & { revision: number },
  { staffId, now }: { staffId: bigint; now: Instant },
): Promise<number | null> {
  const settings = { quietFrom: quiet.fromMinute, quietTo: quiet.toMinute, weekMost, revision };
  const [row] = await saveMessageSettings.run(
    { brandId, ...settings, staffId, savedAt: isoInstant(now) },
    db,
  );
  return row?.revision ?? null;
}

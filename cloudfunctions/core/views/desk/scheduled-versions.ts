/** Versions of what may be published for later: past, in force, scheduled, replaced. Pure. */
import type { ScheduledVersion } from '../../../contract/operator';
import { isoInstant, type Instant } from '../../kernel/time';
import { countingVersions, versionInForce, type Version } from '../../kernel/versions';

/** By the instant of their effect, latest first, as they stand at `now`. */
export function scheduledVersions(versions: readonly Version[], now: Instant): ScheduledVersion[] {
  const inForce = versionInForce(versions, now);
  const counting = new Set(countingVersions(versions));
  const stateOf = (one: Version): ScheduledVersion['state'] => {
    if (one === inForce) return 'in-force';
    if (one.effectiveFrom <= now) return 'past';
    return counting.has(one) ? 'scheduled' : 'replaced';
  };
  return [...versions]
    .sort((a, b) => b.effectiveFrom - a.effectiveFrom || b.version - a.version)
    .map((one) => ({
      version: one.version,
      effectiveFrom: isoInstant(one.effectiveFrom),
      state: stateOf(one),
    }));
}

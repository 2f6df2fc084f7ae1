/** The versions of a brand's programme: past, in force, scheduled. Pure. */
import type { VersionReply, VersionsReply } from '../../../contract/operator';
import type { Instant } from '../../kernel/time';
import { versionAt } from '../../programme/programme.rules';
import type { RuleSet } from '../../programme/programme.types';

/** All versions, newest first, as they stand at `now`. */
export function listVersions(rules: RuleSet, now: Instant): VersionsReply {
  const inForce = versionAt(rules, now).version;
  const versions = rules.map(({ version, programme }) => ({
    version,
    effectiveFrom: programme.effectiveFrom,
    state: stateOf(version, inForce),
  }));
  return { versions: versions.reverse() };
}

const stateOf = (version: number, inForce: number): VersionsReply['versions'][number]['state'] =>
  version === inForce ? 'in-force' : version < inForce ? 'past' : 'scheduled';

/** One version; null: there is none of this number. */
export function showVersion(rules: RuleSet, version: number): VersionReply | null {
  const found = rules.find((candidate) => candidate.version === version);
  return found === undefined ? null : { version, document: found.programme };
}

/** A published version of a brand's programme, as rules use it. */
import type { Programme } from '../../contract/programme';
import type { Instant } from '../kernel/time';

export interface ProgrammeVersion {
  version: number;
  effectiveFrom: Instant;
  programme: Programme;
}

/** All versions of one brand, oldest first; at least one. */
export type RuleSet = readonly ProgrammeVersion[];

/** What a press on a cell, a class or a stage asks for. */
import type { AudienceRule } from '../../../cloudfunctions/contract/audience';

/** Somebody wants to see who these are. */
export interface AskedCrowd {
  title: string;
  rule: AudienceRule;
}

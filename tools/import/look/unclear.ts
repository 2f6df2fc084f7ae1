/* What a file leaves open: on a terminal it is asked, elsewhere the import stops and says what settles it. */
import { InputError } from '../../command/input-error';
import type { Mapping } from '../mapping';

/** One way to settle it. */
export interface Choice {
  /** As a person reads it. */
  words: string;
  /** What is then laid over the mapping. */
  settles: Mapping;
}

/** Open until somebody decides; the sentence names the option that does. */
export class Unclear extends InputError {
  override name = 'Unclear';

  constructor(
    sentence: string,
    readonly choices: readonly Choice[],
    /** What is asked on a terminal, where the sentence would be too much. */
    readonly question = sentence,
  ) {
    super(sentence);
  }
}

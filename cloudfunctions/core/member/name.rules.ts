/** What a member may be called. Pure. */
import { NAME_LENGTH } from '../../contract/limits';
import { tidyText } from '../kernel/tidy-text';

/**
 * The name as it is kept, or null where nobody may be called so: 1–20 characters.
 * @example ' 茶小满 ' gives '茶小满'
 */
export const tidyName = (text: string): string | null => tidyText(text, NAME_LENGTH);

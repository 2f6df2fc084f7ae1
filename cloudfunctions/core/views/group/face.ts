/** Who somebody in a group is to the others. Pure. */
import type { Face } from '../../../contract/group';
import { maskedName } from '../../member/masked-name.rules';

const NOBODY = '茶友';

/**
 * Their name where they allowed it, otherwise masked.
 * @example 林知夏, allowed: { name: '林知夏', initial: '林' }; not: { name: '林*夏', initial: '林' }
 */
export function faceOf(name: string | null | undefined, isShown: boolean): Face {
  const known = name ?? '';
  const shown = known === '' ? NOBODY : isShown ? known : maskedName(known);
  return { name: shown, initial: [...shown][0] ?? NOBODY };
}

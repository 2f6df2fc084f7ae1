/** When two real names are one. Pure. */

/** Spaces of any width, and the dots between the parts of a name, of which people type several. */
const BETWEEN = /[\s\p{P}·]/gu;

/**
 * A name without what is written differently by the same person.
 * @example '阿依古丽·买买提 ' and '阿依古丽•买买提': '阿依古丽买买提'; 'Ａｎｎ Lee': 'annlee'
 */
export const plainName = (name: string): string => name.normalize('NFKC').replace(BETWEEN, '').toLowerCase();

/** Where something stands in a programme, and what stands there, in words. Pure. */
import { multiplier, yuan } from '../../../cloudfunctions/contract/in-words';
import { longMoment } from '../../components/local-time';
import { textAt, valueAt, listAt, type Path } from '../operator-kit/form/document';
import { draftWords, fieldWords, sectionWords, valueWords } from './words';

/** By steps that may be none of ours. */
const fields: Readonly<Record<string, string>> = fieldWords;

/** Containers that the part below names anyway. */
const NAMED_BELOW = new Set(['levels', 'gifts', 'benefits', 'categories', 'products', 'orderGifts']);

/** The part of a list that `step` means: by its place, or by its code. */
function partOf(document: unknown, list: Path, step: string): Path {
  if (/^\d+$/.test(step)) return [...list, Number(step)];
  const found = listAt(document, list).findIndex((part) => textAt(part, ['code']) === step);
  return [...list, found === -1 ? step : found];
}

/** What has neither name nor code yet is known by its place, as in the form. */
const nameOf = (document: unknown, at: Path): string => {
  const part = valueAt(document, at);
  const place = at[at.length - 1];
  return (
    textAt(part, ['name']) ||
    textAt(part, ['code']) ||
    (typeof place === 'number' ? String(place + 1) : (place ?? ''))
  );
};

/**
 * @param path as the check writes it: steps of names, places and codes with dots between
 * @example pathWords('tiers.levels.1.threshold', programme) = '等级「知味」 · 门槛'
 */
export function pathWords(path: string, document: unknown): string {
  const steps = path.split('.');
  const said: string[] = [];
  let at: Path = [];
  steps.forEach((step, index) => {
    const above = steps[index - 1] ?? '';
    if (above === 'levels' || above === 'gifts' || above === 'benefits') {
      at = partOf(document, at, step);
      const name = nameOf(document, at);
      said.push(above === 'levels' ? sectionWords.level(name) : `${fieldWords[above]}「${name}」`);
      return;
    }
    at = [...at, /^\d+$/.test(step) ? Number(step) : step];
    if (above === 'orderGifts') {
      const nth = valueAt(document, [...at, 'nth']);
      said.push(typeof nth === 'number' ? sectionWords.orderGift(nth) : nameOf(document, at));
    } else if (above === 'categories' || above === 'products') said.push(`${fieldWords[above]}「${step}」`);
    else if (step === 'tiers' && steps[index + 1] === 'levels') return;
    else if (!(NAMED_BELOW.has(step) && index < steps.length - 1)) said.push(fields[step] ?? step);
  });
  return said.join(' · ');
}

function oneValue(path: string, value: string | null): string {
  if (value === null) return sectionWords.none;
  if (path.endsWith('perFen') && /^\d+$/.test(value)) return yuan(value);
  if (path.endsWith('multiplierBp') && /^\d+$/.test(value))
    return sectionWords.times(multiplier(Number(value)));
  if (path === 'effectiveFrom' && !Number.isNaN(Date.parse(value))) return longMoment(value);
  return valueWords(value);
}

/** A change of one place. @example changeWords({path: 'earn.points', before: '1', after: '2'}) = '1 → 2' */
export const changeWords = (change: { path: string; before: string | null; after: string | null }): string =>
  draftWords.change(oneValue(change.path, change.before), oneValue(change.path, change.after));

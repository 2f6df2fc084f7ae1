/*
 * In which encoding a file is written, from its first bytes. Decoding is Node's own (WHATWG); what has no
 * sign of its own is told by chardet.
 */
import { analyse } from 'chardet';

/** Encodings that can be named with --encoding, by the name that the decoder knows. */
const NAMES: Record<string, string> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'shift-jis': 'shift_jis',
  'euc-kr': 'euc-kr',
  'windows-1252': 'windows-1252',
  latin1: 'windows-1252',
};
export const ENCODINGS = Object.keys(NAMES);

/** The decoder's name of an encoding; undefined for one that is not known. */
export const encodingNamed = (name: string): string | undefined => NAMES[name.toLowerCase()];

/** What chardet calls those that we read. */
const DETECTED: Record<string, string> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-KR': 'euc-kr',
  'ISO-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
};
/** Of a hundred: less is a guess. */
const SURE = 40;
/** Of the pairs of bytes in Chinese text, so many are of the characters that are used every day. */
const MOSTLY = 0.7;

const MARKS: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const isOf = (sample: Buffer, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** Zeros at every other byte: letters of UTF-16. */
function wideEncoding(sample: Buffer): string | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  if (even + odd < sample.length / 8) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The share of everyday characters among the pairs of bytes, if the text is GBK. */
function everydayShare(sample: Buffer): number {
  let pairs = 0;
  let everyday = 0;
  for (let at = 0; at + 1 < sample.length; at += 1) {
    const lead = sample[at] ?? 0;
    if (lead < 0x80) continue;
    const second = sample[at + 1] ?? 0;
    pairs += 1;
    if (lead >= 0xb0 && lead <= 0xd7 && second >= 0xa1) everyday += 1;
    at += 1;
  }
  return pairs === 0 ? 0 : everyday / pairs;
}

/** The encoding that a byte order mark names; it counts more than what anybody says. */
export const markedEncoding = (sample: Buffer): string | null =>
  MARKS.find(([, bytes]) => bytes.every((byte, at) => sample[at] === byte))?.[0] ?? null;

/**
 * The encoding of a file's first bytes; null where nobody can tell: the person must.
 * @example the bytes C1 FA BE AE (龙井) are gb18030
 */
export function detectEncoding(sample: Buffer): string | null {
  const marked = markedEncoding(sample);
  if (marked !== null) return marked;
  const wide = wideEncoding(sample);
  if (wide !== null) return wide;
  if (isOf(sample, 'utf-8')) return 'utf-8';
  if (isOf(sample, 'gb18030') && everydayShare(sample) >= MOSTLY) return 'gb18030';
  const [best] = analyse(sample).filter(({ name }) => DETECTED[name] !== undefined);
  const encoding = best === undefined || best.confidence < SURE ? undefined : DETECTED[best.name];
  return encoding !== undefined && isOf(sample, encoding) ? encoding : null;
}

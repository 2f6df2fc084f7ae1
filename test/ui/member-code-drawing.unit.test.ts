/** The pictures of the member code, read back by readers written here from the standards' tables. */
import {
  barImage,
  barModules,
  crispWidth,
  groupedCode,
  qrImage,
  qrModules,
} from '../../src/components/code-drawing';

const CODE = '90123456789045990000';

/**
 * ISO/IEC 15417, table 1: the widths of bars and spaces of values 0–105 (103, 104, 105: start A, B, C), six
 * to a symbol.
 */
const WIDTHS = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 ' +
  '123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 ' +
  '232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 ' +
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 ' +
  '111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
  '111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 ' +
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232'
).split(' ');
const STOP = '2331112';
const START_C = 105;

/** Widths of the runs of equal modules, the first one dark. */
const runsOf = (modules: string): string =>
  (modules.match(/1+|0+/g) ?? []).map((run) => String(run.length)).join('');

/** Reads Code 128 in set C; throws where it is none. */
function readCode128(modules: boolean[]): string {
  const dark = modules.map((module) => (module ? '1' : '0')).join('');
  const runs = runsOf(dark.replace(/^0+|0+$/g, ''));
  if (!runs.endsWith(STOP)) throw new Error('no stop');
  const values = (runs.slice(0, -STOP.length).match(/.{6}/g) ?? []).map((widths) => WIDTHS.indexOf(widths));
  const [start, ...rest] = values;
  const check = rest.pop();
  if (start !== START_C) throw new Error(`starts with ${start}`);
  const sum = rest.reduce((total, value, index) => total + value * (index + 1), START_C);
  if (sum % 103 !== check) throw new Error('the check value is wrong');
  return rest.map((value) => String(value).padStart(2, '0')).join('');
}

test('the table of the reader is the whole of Code 128', () => {
  expect(WIDTHS).toHaveLength(106);
  for (const widths of WIDTHS) expect(Array.from(widths, Number).reduce((a, b) => a + b)).toBe(11);
});

test.each([CODE, '90000000000000000000', '90999999999999999999'])(
  'a reader of Code 128 reads %s from the bars',
  (code) => {
    expect(readCode128(barModules(code))).toBe(code);
  },
);

test('twenty digits are 145 modules of Code 128, with ten white ones on each side', () => {
  const modules = barModules(CODE);
  expect(modules).toHaveLength(145 + 20);
  expect(modules.slice(0, 10)).not.toContain(true);
  expect(modules.slice(-10)).not.toContain(true);
  expect([modules[10], modules[154]]).toEqual([true, true]);
});

/**
 * Format bits beside the upper left finder (ISO/IEC 18004 §7.9), unmasked: error correction level and mask.
 */
function formatOf(symbol: boolean[][]): { level: number; mask: number } {
  const cells = [
    ...[0, 1, 2, 3, 4, 5, 7, 8].map((x) => symbol[8]?.[x]),
    ...[7, 5, 4, 3, 2, 1, 0].map((y) => symbol[y]?.[8]),
  ];
  const bits = Number.parseInt(cells.map((cell) => (cell ? '1' : '0')).join(''), 2) ^ 0b101010000010010;
  return { level: bits >> 13, mask: (bits >> 10) & 7 };
}

const MASKS: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Finder patterns with their borders and format bits, and the timing lines: no data there in version 1. */
const isFunction = (x: number, y: number): boolean =>
  x === 6 || y === 6 || (x < 9 && y < 9) || (x < 9 && y > 12) || (x > 12 && y < 9);

/** The bits of a version 1 symbol in reading order, unmasked. */
function bitsOf(symbol: boolean[][]): string {
  const mask = MASKS[formatOf(symbol).mask];
  let bits = '';
  let isUpward = true;
  for (let right = 20; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < 21; step += 1) {
      const y = isUpward ? 20 - step : step;
      for (const x of [right, right - 1])
        if (!isFunction(x, y)) bits += symbol[y]?.[x] !== mask?.(x, y) ? '1' : '0';
    }
    isUpward = !isUpward;
  }
  return bits;
}

/**
 * Numeric mode of version 1: four bits of mode, ten of length, then three digits in ten bits, two in seven.
 */
function readNumeric(bits: string): string {
  if (!bits.startsWith('0001')) throw new Error('not numeric');
  const length = Number.parseInt(bits.slice(4, 14), 2);
  let digits = '';
  let at = 14;
  while (digits.length < length) {
    const count = Math.min(3, length - digits.length);
    const width = count * 3 + 1;
    digits += String(Number.parseInt(bits.slice(at, at + width), 2)).padStart(count, '0');
    at += width;
  }
  return digits;
}

test('a reader of QR codes reads the twenty digits from the smallest symbol, at level Q', () => {
  const rows = qrModules(CODE);
  expect(rows).toHaveLength(21 + 8);
  const symbol = rows.slice(4, -4).map((row) => row.slice(4, -4));
  expect(formatOf(symbol).level).toBe(0b11);
  expect(readNumeric(bitsOf(symbol))).toBe(CODE);
});

test('four white modules surround the QR code', () => {
  const rows = qrModules(CODE);
  const edge = [...rows.slice(0, 4), ...rows.slice(-4)].flat();
  const sides = rows.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)]);
  expect(edge).not.toContain(true);
  expect(sides).not.toContain(true);
});

test('the pictures are white, with the modules dark upon them', () => {
  const svg = decodeURIComponent(barImage(CODE));
  expect(svg).toContain('viewBox="0 0 165 1"');
  expect(svg).toContain('<path fill="#fff" d="M0 0h165v1H0z"/>');
  expect(decodeURIComponent(qrImage(CODE))).toContain('viewBox="0 0 29 29"');
  // Start C begins with two dark modules after the quiet zone.
  expect(svg).toContain('d="M10 0h2v1H10z');
});

test.each([
  ['a phone of 375 with 2 dots', 165, 351, 2, 330],
  ['a phone of 320 with 2 dots', 165, 296, 2, 247.5],
  ['a phone of 360 with 3 dots', 165, 336, 3, 330],
  ['a window too narrow for one pixel a module', 165, 100, 1, 165],
  ['the QR code on 375', 29, 320, 2, 319],
])('modules cover whole dots of the display: %s', (_, modules, available, ratio, width) => {
  expect(crispWidth(modules, available, ratio)).toBeCloseTo(width, 6);
  expect(((crispWidth(modules, available, ratio) * ratio) / modules) % 1).toBeCloseTo(0, 6);
});

test('the digits stand in groups of four', () => {
  expect(groupedCode(CODE)).toBe('9012 3456 7890 4599 0000');
});

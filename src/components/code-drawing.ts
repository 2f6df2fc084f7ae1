/**
 * A member code as pictures for scanners: QR and Code 128, black on white, modules on whole dots of the
 * display. Pure.
 */
import Code128C from 'jsbarcode/bin/barcodes/CODE128/CODE128C';
import { encode } from 'uqr';

/** White modules that a reader needs around a QR code (ISO/IEC 18004 §6.3.8). */
const QR_QUIET_MODULES = 4;
/** White modules that a reader needs left and right of Code 128 (ISO/IEC 15417 §4.4). */
const BAR_QUIET_MODULES = 10;

/**
 * The QR code with its quiet zone, row by row; true is dark. Error correction Q: 20 digits still fit into the
 * smallest symbol, 21 × 21, whose modules are the largest.
 */
export const qrModules = (code: string): boolean[][] =>
  encode(code, { ecc: 'Q', border: QR_QUIET_MODULES }).data;

/**
 * Code 128-C with its quiet zones, from left to right; true is dark.
 * @example 20 digits = 145 modules and 20 of quiet zone
 */
export function barModules(code: string): boolean[] {
  const quiet = '0'.repeat(BAR_QUIET_MODULES);
  const modules = `${quiet}${new Code128C(code, {}).encode().data}${quiet}`;
  return Array.from(modules, (module) => module === '1');
}

/** Runs of dark modules as rectangles of an SVG path. */
function pathOf(row: boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${start} ${y}h${x + 1 - start}v1H${start}z`;
  }
  return path;
}

/** @returns an address for an image; it is stretched to whatever size the image has */
function imageOf(rows: boolean[][]): string {
  const width = rows[0]?.length ?? 0;
  const path = rows.map(pathOf).join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${rows.length}" viewBox="0 0 ${width} ${rows.length}" ` +
    `preserveAspectRatio="none" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${width}v${rows.length}H0z"/><path d="${path}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The QR code as the address of a square image. */
export const qrImage = (code: string): string => imageOf(qrModules(code));

/** Code 128 as the address of an image, one module high. */
export const barImage = (code: string): string => imageOf([barModules(code)]);

/**
 * How wide a picture of `modules` modules is drawn in at most `available` pixels, so that each module covers
 * the same whole number of dots: uneven bars are what scanners stumble over. Never below one pixel a module.
 * @example 165 modules in 343 px of 2 dots: 4 dots each, 330 px
 */
export function crispWidth(modules: number, available: number, pixelRatio: number): number {
  const dots = Math.floor((available * pixelRatio) / modules);
  return (Math.max(dots, Math.ceil(pixelRatio)) / pixelRatio) * modules;
}

/** In groups of four, as people type. @example '90123456789012345678' = '9012 3456 7890 1234 5678' */
export const groupedCode = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');

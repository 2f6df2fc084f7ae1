/*
 * Small pieces of SVG that every picture is made of. The board is 240 × 240; light comes from the left. Pure.
 */

/** What draws each picture, by name. */
export type Drawings = Readonly<Record<string, () => string>>;

export const BOARD = 240;

let ids = 0;
/** Begins a picture anew, so that the same picture is the same text. */
export const resetIds = (): void => {
  ids = 0;
};
const nextId = (): string => `g${(ids += 1)}`;

/**
 * The first lines of a picture, with what it stands on: a disc of its own colour that is seen in light and
 * dark, and a shadow.
 */
export const ground = (tint: string): string =>
  `<circle cx="120" cy="124" r="98" fill="${tint}" opacity=".2"/>
<ellipse cx="120" cy="211" rx="62" ry="8" fill="#2b1a0e" opacity=".16"/>`;

export const picture = (...parts: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOARD} ${BOARD}">${parts.join('\n')}</svg>`;

/** Something filled from top to bottom; `fill` is what its shape is filled with. */
export function shaded(stops: readonly string[], shape: (fill: string) => string, isAcross = false): string {
  const id = nextId();
  const direction = isAcross ? 'x1="0" y1="0" x2="1" y2="0"' : 'x1="0" y1="0" x2="0" y2="1"';
  const marks = stops.map(
    (colour, index) => `<stop offset="${index / (stops.length - 1)}" stop-color="${colour}"/>`,
  );
  return `<linearGradient id="${id}" ${direction}>${marks.join('')}</linearGradient>${shape(`url(#${id})`)}`;
}

/** What lies within an outline. */
export function within(outline: string, ...parts: string[]): string {
  const id = nextId();
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${parts.join('')}</g>`;
}

export const at = (x: number, y: number, turn: number, scale: number, part: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${part}</g>`;

/** A tea leaf, its stalk at 0,0, about 30 long upwards. */
export const leaf = (colour: string, vein: string): string =>
  `<path d="M0 0C-13-8-12-24 0-33C12-24 13-8 0 0Z" fill="${colour}"/><path d="M0 3V-26M0-8L-5-13M0-8L5-13M0-15L-4-20M0-15L4-20" stroke="${vein}" stroke-width="1.3" fill="none" stroke-linecap="round"/>`;

/** Two leaves and a bud. */
export const sprig = (colour: string, vein: string): string =>
  at(0, 0, -38, 0.95, leaf(colour, vein)) +
  at(0, 0, 40, 0.85, leaf(colour, vein)) +
  at(0, -4, 2, 0.8, leaf(colour, vein));

/** A flower of five petals around 0,0. */
export const flower = (petal: string, heart: string): string =>
  [0, 72, 144, 216, 288]
    .map((turn) => `<ellipse cx="0" cy="-8" rx="5.6" ry="8" fill="${petal}" transform="rotate(${turn})"/>`)
    .join('') + `<circle r="4" fill="${heart}"/>`;

/** Osmanthus: small crosses of four petals. */
export const osmanthus = (size = 1): string =>
  `<g transform="scale(${size})">` +
  [0, 90, 180, 270]
    .map((turn) => `<circle cx="0" cy="-3.4" r="3" fill="#f4b73b" transform="rotate(${turn})"/>`)
    .join('') +
  `<circle r="1.5" fill="#d9861c"/></g>`;

/** A cube of ice around 0,0. */
export const ice = (): string =>
  `<rect x="-11" y="-11" width="22" height="22" rx="5" fill="#fff" opacity=".38"/><path d="M-7-6Q-6-8-2-8" stroke="#fff" stroke-width="2.4" stroke-linecap="round" fill="none" opacity=".9"/><rect x="-11" y="-11" width="22" height="22" rx="5" fill="none" stroke="#fff" stroke-width="1.4" opacity=".65"/>`;

/** A ball with a light on it. */
export const ball = (radius: number, colour: string, light = '#fff'): string =>
  `<circle r="${radius}" fill="${colour}"/><circle cx="${-radius * 0.32}" cy="${-radius * 0.36}" r="${radius * 0.26}" fill="${light}" opacity=".55"/>`;

/** Steam above a hot cup, its foot at 0,0. */
export const steam = (): string =>
  [-20, 0, 20]
    .map(
      (x, index) =>
        `<path d="M${x} 0c-8-8 8-14 0-${index === 1 ? 30 : 24}" stroke="#b9a48c" stroke-width="4" stroke-linecap="round" fill="none" opacity=".5"/>`,
    )
    .join('');

/** The same thing strewn over places: x, y, turn, scale of each. */
export const strewn = (
  places: readonly (readonly [number, number, number, number])[],
  part: string,
): string => places.map(([x, y, turn, scale]) => at(x, y, turn, scale, part)).join('');

export const jasmine = (scale: number): string =>
  `<g transform="scale(${scale})">${flower('#fffdf4', '#f0cf6a')}</g>`;

/** Three cubes of ice below the rim of a cup. */
export const ices = (): string =>
  strewn(
    [
      [96, 98, 12, 1],
      [143, 104, -18, 1],
      [118, 120, 30, 0.9],
    ],
    ice(),
  );

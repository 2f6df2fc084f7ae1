/* Fruit and toppings, each around 0,0. Pure. */
import { at, ball } from './svg';

/** A slice of citrus, radius about 24. */
export function citrus(rind: string, flesh: string): string {
  const segments = Array.from(
    { length: 9 },
    (_, index) =>
      `<path d="M0-2.600L-5.800-17.500Q0-21 5.800-17.500Z" fill="${flesh}" transform="rotate(${index * 40})"/>`,
  );
  return `<circle r="24" fill="${rind}"/><circle r="21" fill="#fff6dc"/>${segments.join('')}`;
}

export const grapes = (): string =>
  [
    [-12, -10],
    [2, -13],
    [14, -6],
    [-6, 3],
    [8, 6],
    [0, 17],
  ]
    .map(([x = 0, y = 0], index) => at(x, y, 0, 1, ball(9.5, index % 2 === 0 ? '#6b3fa0' : '#8453b8')))
    .join('');

/** 杨梅: a ball of small beads. */
export function bayberry(): string {
  const beads = Array.from({ length: 26 }, (_, index) => {
    const [turn, far] = [index * 2.399, Math.sqrt(index / 26) * 14];
    const colour = ['#8f1236', '#a81a40', '#c22a50'][index % 3] ?? '#a81a40';
    return `<circle cx="${(Math.cos(turn) * far).toFixed(1)}" cy="${(Math.sin(turn) * far).toFixed(1)}" r="3.9" fill="${colour}"/>`;
  });
  return `<circle r="16" fill="#7d0f30"/>${beads.join('')}<circle cx="-5" cy="-6" r="3" fill="#fff" opacity=".35"/>`;
}

export const mangoCube = (): string =>
  `<rect x="-10" y="-10" width="20" height="20" rx="4" fill="#ffb325"/><path d="M-10-6a4 4 0 0 1 4-4H6a4 4 0 0 1 4 4L6-4H-6Z" fill="#ffd067"/><path d="M6-4L10-6V6a4 4 0 0 1-4 4Z" fill="#f09a12"/>`;

/** A wedge of a peach. */
export const peachSlice = (): string =>
  `<path d="M-24 4C-18-22 18-22 24 4C12 15-12 15-24 4Z" fill="#ff9f8f"/><path d="M-20 3C-14-16 14-16 20 3C10 10-10 10-20 3Z" fill="#ffd9c2"/><path d="M-8 7C-6-2 6-2 8 7C4 9-4 9-8 7Z" fill="#f5806f" opacity=".75"/>`;

/** A whole peach with its leaf. */
export const peach = (): string =>
  `<path d="M0 22C-26 18-27-14-8-17Q-2-18 0-13Q2-18 8-17C27-14 26 18 0 22Z" fill="#ffb3a1"/><path d="M0 22C14 19 26-2 18-12C22 4 12 18 0 22Z" fill="#f57f74" opacity=".7"/><path d="M0-13C-3-4-2 8 0 20" stroke="#ec6d66" stroke-width="2" fill="none" stroke-linecap="round"/><path d="M0-15C6-26 16-25 20-21C15-14 6-12 0-15Z" fill="#6fae55"/>`;

export const mint = (): string =>
  [-50, 0, 50]
    .map(
      (turn) =>
        `<g transform="rotate(${turn})"><path d="M0 0C-9-6-9-17 0-24C9-17 9-6 0 0Z" fill="#57a559"/><path d="M0 0V-18" stroke="#3d8244" stroke-width="1.4" stroke-linecap="round"/></g>`,
    )
    .join('');

/** Half a walnut in its glaze. */
export const walnut = (): string =>
  `<path d="M-20 2C-22-14-10-20 0-18C10-20 22-14 20 2C19 14 8 17 0 15C-8 17-19 14-20 2Z" fill="#9a5b2a"/><path d="M-20 2C-22-14-10-20 0-18V15C-8 17-19 14-20 2Z" fill="#b4712f"/><path d="M0-17C-3-8 3-2 0 14M-14-8C-9-12-6-6-8-2S-16 4-11 9M14-8C9-12 6-6 8-2S16 4 11 9" stroke="#6d3c17" stroke-width="2.4" fill="none" stroke-linecap="round"/><path d="M-13-12Q-8-16-3-14" stroke="#ffdf9e" stroke-width="2.6" fill="none" stroke-linecap="round" opacity=".85"/>`;

export const pearls = (y: number, count = 11): string =>
  Array.from({ length: count }, (_, index) => {
    const [row, place] = [index < 6 ? 0 : 1, index < 6 ? index : index - 6];
    return at(92 + place * 11.4 + row * 5.6, y - row * 10, 0, 1, ball(6.2, '#3a1d12', '#c99a76'));
  }).join('');

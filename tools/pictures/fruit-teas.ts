/*
 * Teas with fruit, in the takeaway cup or a tall glass: pictures of the demo brand's menu, by name.
 * Ours: drawn here, of nothing else. Pure.
 */
import { tallGlass } from './cups';
import { bayberry, citrus, grapes, mangoCube, mint, peach, peachSlice } from './fruit';
import { at, ball, ground, ice, ices, leaf, picture, strewn, type Drawings } from './svg';
import { takeaway } from './vessels';

export const FRUIT_TEAS: Drawings = {
  grape: (): string =>
    picture(
      ground('#8c64b8'),
      takeaway({
        drink: ['#fffaf6', '#e6d3ee', '#9a6cc0', '#6b3fa0'],
        straw: '#5a3488',
        inside: [
          at(104, 164, 0, 1, grapes()),
          at(138, 178, 40, 0.95, grapes()),
          at(100, 122, 12, 0.9, ice()),
          at(142, 128, -14, 0.9, ice()),
        ],
      }),
      at(186, 188, 0, 0.9, grapes()),
      at(188, 172, 30, 0.6, leaf('#6fae55', '#3d8244')),
    ),
  lemon: (): string =>
    picture(
      ground('#d9cf4a'),
      takeaway({
        drink: ['#fdf7c4', '#f5e583', '#dfc24c'],
        straw: '#57a559',
        inside: [
          at(98, 128, 0, 1, citrus('#a8cf3c', '#d5e88a')),
          at(142, 160, 24, 1, citrus('#f2d12e', '#fbe98a')),
          at(102, 184, 10, 0.85, citrus('#f2d12e', '#fbe98a')),
          at(146, 106, 18, 0.9, ice()),
          at(118, 98, -12, 0.8, ice()),
        ],
      }),
      at(66, 196, -18, 0.95, citrus('#a8cf3c', '#d5e88a')),
      at(90, 52, -34, 1, mint()),
    ),
  bayberry: (): string =>
    picture(
      ground('#c2385c'),
      tallGlass({
        drink: ['#fde3e6', '#ee8ba0', '#cf3f66', '#8f1236'],
        straw: '#f0a6b4',
        inside: [
          ices(),
          at(102, 178, 0, 1, bayberry()),
          at(134, 184, 60, 1, bayberry()),
          at(120, 156, 30, 0.85, bayberry()),
          at(104, 132, -20, 0.9, ice()),
          at(138, 138, 14, 0.9, ice()),
        ],
        over:
          at(100, 50, 0, 0.85, bayberry()) + at(84, 54, 30, 0.8, bayberry()) + at(78, 44, -34, 0.9, mint()),
      }),
      at(190, 196, 0, 1, bayberry()),
      at(192, 180, 20, 0.6, leaf('#57a559', '#3d8244')),
    ),
  mango: (): string =>
    picture(
      ground('#f0a92c'),
      takeaway({
        drink: ['#fff6dc', '#ffd978', '#ffb733', '#f59a12'],
        straw: '#e5811a',
        inside: [
          strewn(
            [
              [90, 186, 0, 0.5],
              [101, 194, 0, 0.5],
              [113, 190, 0, 0.5],
              [125, 197, 0, 0.5],
              [137, 190, 0, 0.5],
              [148, 195, 0, 0.5],
              [96, 176, 0, 0.5],
              [120, 178, 0, 0.5],
              [143, 178, 0, 0.5],
            ],
            ball(8, '#fff3d0'),
          ),
        ],
        dome: strewn(
          [
            [96, 56, 10, 0.95],
            [118, 48, -14, 1],
            [142, 56, 22, 0.95],
            [120, 62, 8, 0.8],
          ],
          mangoCube(),
        ),
      }),
      at(186, 196, 14, 1.15, mangoCube()),
      at(58, 202, -10, 0.95, mangoCube()),
    ),
  peach: (): string =>
    picture(
      ground('#f2988a'),
      takeaway({
        drink: ['#fff0e4', '#ffcdb8', '#f59f8a', '#d9805c'],
        straw: '#e2685f',
        inside: [ices(), at(102, 158, -14, 0.95, peachSlice()), at(138, 180, 18, 0.95, peachSlice())],
        dome: at(104, 58, -20, 0.9, peachSlice()) + at(136, 56, 14, 0.9, peachSlice()),
      }),
      at(186, 186, 8, 1, peach()),
    ),
  orange: (): string =>
    picture(
      ground('#f07a5e'),
      tallGlass({
        drink: ['#fff0d8', '#ffc48a', '#ff8a66', '#e2503f'],
        straw: '#57a559',
        inside: [
          at(102, 112, 0, 0.95, citrus('#f7a13a', '#ef5f4d')),
          at(140, 142, 18, 1, citrus('#f7a13a', '#ef5f4d')),
          at(104, 176, 33, 0.95, citrus('#f7a13a', '#f4745c')),
          at(140, 98, 12, 0.85, ice()),
          at(138, 186, -14, 0.9, ice()),
        ],
        over: at(80, 56, 12, 1, citrus('#f7a13a', '#ef5f4d')) + at(112, 46, -24, 0.9, mint()),
      }),
      at(190, 194, 12, 0.95, citrus('#f7a13a', '#ef5f4d')),
    ),
};

/*
 * Teas with milk, in the takeaway cup: pictures of the demo brand's menu, by name. Ours: drawn here, of
 * nothing else. Pure.
 */
import { mangoCube, pearls } from './fruit';
import { at, ball, ground, ices, jasmine, leaf, osmanthus, picture, strewn, type Drawings } from './svg';
import { takeaway } from './vessels';

export const MILK_TEAS: Drawings = {
  'moli-milk': (): string =>
    picture(
      ground('#c3b45e'),
      takeaway({ drink: ['#fff8e4', '#f1e2ae', '#d9c67c'], straw: '#7fa765', hasMark: true }),
      at(172, 186, -12, 1.5, jasmine(1)),
      at(194, 200, 20, 1.1, jasmine(1)),
      at(164, 208, 70, 0.8, leaf('#7fa765', '#557a31')),
    ),
  'oolong-milk': (): string =>
    picture(
      ground('#b98a5c'),
      takeaway({
        drink: ['#f3dfc2', '#d5ae82', '#b98a5c'],
        straw: '#7a4e2d',
        hasMark: true,
        inside: [ices()],
      }),
      at(176, 204, 30, 1, leaf('#8a6a3c', '#5c4423')),
      at(190, 206, 62, 0.8, leaf('#6f5430', '#4a371d')),
    ),
  'puer-milk': (): string =>
    picture(
      ground('#8d5b41'),
      takeaway({
        drink: ['#fff8ec', '#fff3e0', '#8d5639', '#6a3a26'],
        straw: '#4b2a1c',
        hasMark: true,
        inside: [
          `<path d="M66 116C86 132 98 106 120 124S156 112 176 126V140C150 130 140 148 118 138S84 146 64 132Z" fill="#c99a76" opacity=".8"/>`,
        ],
      }),
    ),
  'dahongpao-milk': (): string =>
    picture(
      ground('#c47a4c'),
      takeaway({
        drink: ['#f0c9a0', '#cf8a56', '#b0643a'],
        straw: '#b5493a',
        hasMark: true,
        dome: `<path d="M74 66C74 44 92 46 98 40C106 28 132 28 140 40C150 44 166 46 166 66Z" fill="#fff8ea"/><path d="M96 58Q112 46 120 58T146 56" stroke="#f0dfc0" stroke-width="4" fill="none" stroke-linecap="round"/>`,
      }),
    ),
  'osmanthus-milk': (): string =>
    picture(
      ground('#e3b44e'),
      takeaway({
        drink: ['#fff6df', '#f6dfac', '#eec97e'],
        straw: '#d9861c',
        hasMark: true,
        inside: [
          strewn(
            [
              [88, 90, 0, 1.3],
              [106, 86, 20, 1],
              [124, 92, 45, 1.2],
              [150, 88, 10, 1.4],
              [138, 98, 30, 0.9],
              [98, 104, 0, 0.9],
            ],
            osmanthus(),
          ),
          strewn(
            [
              [96, 194, 0, 1],
              [110, 199, 0, 1],
              [125, 196, 0, 1],
              [140, 198, 0, 1],
              [118, 186, 0, 1],
              [133, 186, 0, 1],
            ],
            ball(6, '#fffdf4'),
          ),
        ],
      }),
      strewn(
        [
          [182, 196, 0, 2],
          [196, 208, 30, 1.5],
          [170, 208, 12, 1.4],
        ],
        osmanthus(),
      ),
    ),
  'brown-sugar-milk': (): string =>
    picture(
      ground('#9a6238'),
      takeaway({
        drink: ['#fffaf1', '#f6e5cb', '#d9b184', '#8a532c'],
        straw: '#3a1d12',
        inside: [
          `<path d="M72 78C80 110 70 126 84 152C90 130 88 104 92 78ZM108 78C112 98 104 112 114 132C122 114 118 96 124 78ZM146 78C150 108 140 124 152 156C162 130 160 102 170 78Z" fill="#7a4320" opacity=".72"/>`,
          pearls(197),
        ],
      }),
    ),
  'osmanthus-longjing': (): string =>
    picture(
      ground('#b9bf5e'),
      takeaway({
        drink: ['#fffdf2', '#f2edc4', '#cdd289', '#a9b560'],
        straw: '#7fa24a',
        hasMark: true,
        dome: `<path d="M74 66C74 48 90 48 98 42C108 32 132 32 142 42C150 48 166 48 166 66Z" fill="#fffdf4"/>${strewn(
          [
            [98, 52, 0, 1.2],
            [116, 44, 30, 1.3],
            [136, 50, 10, 1.1],
            [124, 56, 50, 0.9],
            [150, 58, 0, 1],
          ],
          osmanthus(),
        )}`,
      }),
      at(180, 206, 28, 1, leaf('#7fa24a', '#557a31')),
      at(190, 200, 62, 0.8, leaf('#93ab5c', '#6d8740')),
    ),
  'diy-milk': (): string =>
    picture(
      ground('#d88f8a'),
      takeaway({
        drink: ['#fff4ec', '#f7cfc2', '#e9a58f', '#c97d5e'],
        straw: '#d65a6f',
        inside: [pearls(198, 6)],
        dome: `<path d="M74 66C74 46 92 48 98 40C108 30 132 30 142 40C150 46 166 48 166 66Z" fill="#fff8f2"/>`,
      }),
      `<g transform="translate(120 150)"><circle r="22" fill="#fffaf0"/><path d="M0 12C-18-2-10-14 0-6C10-14 18-2 0 12Z" fill="#d65a6f"/></g>`,
      strewn(
        [
          [44, 92, 0, 1.1],
          [56, 68, 0, 0.8],
        ],
        ball(8, '#3a1d12', '#c99a76'),
      ),
      at(196, 92, 20, 0.8, mangoCube()),
      at(206, 122, 0, 1, jasmine(1.1)),
      at(38, 124, 30, 1.8, osmanthus()),
    ),
};

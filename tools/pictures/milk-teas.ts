/*
 * Teas with milk, in the takeaway cup, a glass or a mug: pictures of the demo brand's menu, by name.
 * Ours: drawn here, of nothing else. Pure.
 */
import { foamMug, glassMug, tallGlass } from './cups';
import { mangoCube, pearls } from './fruit';
import {
  at,
  ball,
  ground,
  ice,
  ices,
  jasmine,
  leaf,
  osmanthus,
  picture,
  sprig,
  strewn,
  type Drawings,
} from './svg';
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
      tallGlass({
        drink: ['#fff4e2', '#e7c9a0', '#b9824f', '#8a5a33'],
        straw: '#7a4e2d',
        inside: [
          `<path d="M74 84C92 116 82 138 104 150C96 120 116 108 112 84ZM132 84C128 112 146 120 138 152C160 132 152 108 166 84Z" fill="#fff8ea" opacity=".75"/>`,
          ices(),
          at(102, 150, 24, 0.9, ice()),
          at(136, 140, -10, 0.8, ice()),
        ],
      }),
      at(184, 206, 30, 1.1, leaf('#8a6a3c', '#5c4423')),
      at(198, 208, 62, 0.9, leaf('#6f5430', '#4a371d')),
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
      foamMug({
        glaze: ['#b5563f', '#97402f', '#6f2c22'],
        foam: strewn(
          [
            [98, 70, 10, 0.5],
            [122, 62, -20, 0.45],
            [138, 76, 40, 0.5],
            [112, 82, 70, 0.4],
          ],
          leaf('#a05a2c', '#7a4020'),
        ),
      }),
      at(112, 170, 0, 1.1, sprig('#f3d9b4', '#97402f')),
      at(52, 206, -50, 0.9, leaf('#7a4e2d', '#4a2d18')),
      at(42, 208, -80, 0.7, leaf('#8f5d36', '#5c3a20')),
    ),
  'osmanthus-milk': (): string =>
    picture(
      ground('#e3b44e'),
      glassMug({
        drink: ['#fff8e4', '#f8e2b0', '#efc878'],
        inside: [
          strewn(
            [
              [86, 108, 0, 1.5],
              [104, 103, 20, 1.2],
              [124, 108, 45, 1.4],
              [146, 104, 10, 1.5],
              [136, 116, 30, 1],
              [96, 120, 0, 1],
            ],
            osmanthus(),
          ),
          strewn(
            [
              [88, 190, 0, 1],
              [104, 197, 0, 1],
              [121, 192, 0, 1],
              [138, 195, 0, 1],
              [96, 178, 0, 1],
              [113, 180, 0, 1],
              [131, 180, 0, 1],
            ],
            ball(8, '#fffdf4'),
          ),
        ],
      }),
      strewn(
        [
          [196, 200, 0, 2],
          [208, 210, 30, 1.5],
          [184, 210, 12, 1.4],
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

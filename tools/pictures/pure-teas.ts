/*
 * Teas without milk: in a glass, a lidded bowl, a pot: pictures of the demo brand's menu, by name. Ours:
 * drawn here, of nothing else. Pure.
 */
import { at, flower, ground, jasmine, leaf, picture, sprig, steam, strewn, type Drawings } from './svg';
import { clayPot, gaiwan, glass } from './vessels';

const WHITE = ['#fffefa', '#f6efe2', '#e2d6c3'];
const CELADON = ['#dcebd9', '#c3dac3', '#a3c0a8'];
const ROYAL = ['#f3d9a0', '#d9a94c', '#a87627'];
const onBowl = (part: string): string => at(120, 178, 0, 1, part);

export const PURE_TEAS: Drawings = {
  longjing: (): string =>
    picture(
      ground('#9dbb6a'),
      at(120, 58, 0, 1, steam()),
      glass(
        ['#e9efb4', '#d3df86'],
        strewn(
          [
            [100, 196, -8, 1.15],
            [114, 200, 4, 1.35],
            [128, 198, -3, 1.25],
            [142, 195, 12, 1.1],
            [121, 150, 20, 0.8],
            [104, 132, -24, 0.7],
            [139, 128, 30, 0.65],
          ],
          leaf('#7fa24a', '#557a31'),
        ),
      ),
    ),
  tieguanyin: (): string =>
    picture(
      ground('#c9b45c'),
      at(104, 84, 0, 1, steam()),
      gaiwan({
        tea: '#dcb94f',
        deep: '#b8922f',
        porcelain: CELADON,
        paint: onBowl(sprig('#6d9a6c', '#c3dac3')),
      }),
    ),
  dahongpao: (): string =>
    picture(
      ground('#c96f3c'),
      at(104, 84, 0, 1, steam()),
      gaiwan({
        tea: '#b8531f',
        deep: '#8d3a13',
        porcelain: WHITE,
        paint: onBowl(
          `<path d="M-46 2C-34-26-20-20-12-8C0-40 14-36 22-14C32-22 44-12 48 4Z" fill="#b5493a"/><path d="M-46 6C-24-10-4 2 14-4C28-8 40 0 48 6Z" fill="#8f3327"/>`,
        ),
      }),
    ),
  puer: (): string => picture(ground('#8a5136'), at(106, 70, 0, 1, steam()), clayPot('#5c2414')),
  moli: (): string =>
    picture(
      ground('#d8cf86'),
      at(120, 58, 0, 1, steam()),
      glass(
        ['#f6f1c0', '#e8dc8c'],
        strewn(
          [
            [100, 104, 10, 1.15],
            [126, 98, 40, 1.3],
            [147, 110, 0, 1],
          ],
          jasmine(1),
        ) +
          strewn(
            [
              [104, 197, -14, 0.95],
              [122, 200, 6, 1.1],
              [139, 196, 22, 0.9],
            ],
            leaf('#93ab5c', '#6d8740'),
          ) +
          at(112, 150, 25, 0.8, jasmine(1)),
      ),
    ),
  dancong: (): string =>
    picture(
      ground('#e0a548'),
      at(104, 84, 0, 1, steam()),
      gaiwan({
        tea: '#e39a2b',
        deep: '#b87215',
        porcelain: WHITE,
        paint:
          onBowl(`<path d="M-52-30H52V-24H-52ZM-52-20H52V-18H-52Z" fill="#3f6d8f"/>`) +
          at(120, 174, 0, 0.9, flower('#6f9cb9', '#3f6d8f')) +
          at(92, 158, 0, 0.6, flower('#6f9cb9', '#3f6d8f')) +
          at(148, 158, 0, 0.6, flower('#6f9cb9', '#3f6d8f')),
      }),
    ),
  rougui: (): string =>
    picture(
      ground('#c9974a'),
      at(104, 84, 0, 1, steam()),
      gaiwan({
        tea: '#a9441a',
        deep: '#7c2c0d',
        porcelain: ROYAL,
        paint: onBowl(sprig('#8a1f1f', '#f3d9a0')),
      }),
    ),
};

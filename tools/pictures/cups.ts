/* What drinks come in at the table: a tall glass with ice, a mug of stoneware, a mug of glass. Pure. */
import { at, shaded, steam, within } from './svg';

const TALL = 'M74 58H166L156 196Q155 207 144 207H96Q85 207 84 196Z';

interface Drink {
  /** From top to bottom. */
  drink: readonly string[];
  /** In the drink. */
  inside?: string[];
}

/** A tall glass with a straw. `over`: on its rim, before the straw. */
export const tallGlass = ({
  drink,
  inside = [],
  straw,
  over = '',
}: Drink & { straw: string; over?: string }): string =>
  [
    `<path d="M146 12L128 84" stroke="${straw}" stroke-width="8" stroke-linecap="round"/><path d="M144 18L130 74" stroke="#fff" stroke-width="1.800" stroke-linecap="round" opacity=".55"/>`,
    `<path d="${TALL}" fill="#fff" opacity=".5" stroke="#7a5a38" stroke-width="4.500" stroke-opacity=".3"/>`,
    within(
      TALL,
      shaded(drink, (fill) => `<path d="M60 80H180V200H60Z" fill="${fill}"/>`),
      `<ellipse cx="120" cy="80" rx="46" ry="7" fill="#fff" opacity=".38"/><path d="M129 82L121 168" stroke="${straw}" stroke-width="7" opacity=".32"/>`,
      ...inside,
      `<path d="M82 66L91 190Q92 199 97 199L90 66Z" fill="#fff" opacity=".6"/><path d="M157 66L149 199H155L164 66Z" fill="#2b1a0e" opacity=".08"/>`,
    ),
    `<ellipse cx="120" cy="58" rx="46" ry="6" fill="none" stroke="#fff" stroke-width="2.600" opacity=".9"/><path d="${TALL}" fill="none" stroke="#fff" stroke-width="2.400" opacity=".85"/>`,
    over,
  ].join('');

const MUG = 'M66 96H164V176Q164 206 134 206H96Q66 206 66 176Z';
const HANDLE = 'M164 116C204 108 206 182 160 178';

/** A mug of stoneware under a head of foam, hot. `foam`: what lies on it. */
export const foamMug = ({ glaze, foam }: { glaze: readonly string[]; foam: string }): string =>
  [
    at(116, 44, 0, 1, steam()),
    `<path d="${HANDLE}" stroke="${glaze[glaze.length - 1] ?? ''}" stroke-width="13" fill="none" stroke-linecap="round"/>`,
    shaded(glaze, (fill) => `<path d="${MUG}" fill="${fill}"/>`, true),
    `<path d="M78 112V170Q78 188 88 196" stroke="#fff" stroke-width="7" stroke-linecap="round" fill="none" opacity=".35"/>`,
    `<path d="M60 100C54 78 76 72 84 66C96 50 132 50 144 62C156 66 178 78 170 100C168 112 156 104 150 112C142 122 134 104 124 112C114 120 106 106 96 114C86 122 82 104 74 110C66 116 62 108 60 100Z" fill="#fffaf0"/><path d="M82 82Q98 62 118 70T150 78" stroke="#eeddc0" stroke-width="4" fill="none" stroke-linecap="round"/>`,
    foam,
  ].join('');

const GLASS_MUG = 'M62 92H166L160 182Q158 206 136 206H92Q70 206 68 182Z';

/** A mug of glass, hot, through which everything is seen. */
export const glassMug = ({ drink, inside = [] }: Drink): string =>
  [
    at(114, 70, 0, 1.1, steam()),
    `<path d="M164 112C204 106 204 176 158 174" stroke="#fff" stroke-width="11" fill="none" stroke-linecap="round" opacity=".75"/><path d="M164 112C204 106 204 176 158 174" stroke="#7a5a38" stroke-width="2" fill="none" opacity=".25"/>`,
    `<path d="${GLASS_MUG}" fill="#fff" opacity=".55" stroke="#7a5a38" stroke-width="4.500" stroke-opacity=".3"/>`,
    within(
      GLASS_MUG,
      shaded(drink, (fill) => `<path d="M50 104H180V198H50Z" fill="${fill}"/>`),
      `<ellipse cx="114" cy="104" rx="52" ry="8" fill="#fff" opacity=".42"/>`,
      ...inside,
      `<path d="M72 98L78 182Q80 198 88 198L81 98Z" fill="#fff" opacity=".55"/>`,
    ),
    `<ellipse cx="114" cy="92" rx="52" ry="7" fill="none" stroke="#fff" stroke-width="2.600" opacity=".9"/><path d="${GLASS_MUG}" fill="none" stroke="#fff" stroke-width="2.400" opacity=".85"/>`,
  ].join('');

/* What drinks come in: the takeaway cup, a glass, a lidded bowl (盖碗), a pot of clay. Pure. */
import { at, leaf, shaded, within } from './svg';

const CUP = 'M69 64H171L157 199Q156 208 147 208H93Q84 208 83 199Z';

interface Cup {
  /** From top to bottom. */
  drink: readonly string[];
  /** In the drink. */
  inside?: string[];
  straw: string;
  /** The mark of the brand; none where fruit is to be seen. */
  hasMark?: boolean;
  /** A dome, with what shows under it. */
  dome?: string;
}

/** A clear cup with its lid and straw. */
export function takeaway({ drink, inside = [], straw, hasMark = false, dome }: Cup): string {
  const body = shaded(drink, (fill) => `<path d="M60 78H180V214H60Z" fill="${fill}"/>`);
  const top = `<ellipse cx="120" cy="79" rx="49" ry="5" fill="#fff" opacity=".28"/>`;
  const shine = `<path d="M79 84L88 196Q89 201 94 201L84 84Z" fill="#fff" opacity=".5"/><path d="M161 84L150 201H157L168 84Z" fill="#2b1a0e" opacity=".08"/>`;
  const mark = `<circle cx="120" cy="146" r="21" fill="#fffaf0"/><circle cx="120" cy="146" r="17.500" fill="none" stroke="#8a5a33" stroke-width="1.200" opacity=".55"/>${at(120, 156, 24, 0.66, leaf('#5f8f4e', '#fffaf0'))}`;
  return [
    `<path d="M139 14L129 66" stroke="${straw}" stroke-width="8" stroke-linecap="round"/>`,
    `<path d="M137.500 18L129 62" stroke="#fff" stroke-width="1.800" stroke-linecap="round" opacity=".55"/>`,
    `<path d="${CUP}" fill="#fff" opacity=".55" stroke="#7a5a38" stroke-width="4.500" stroke-opacity=".3"/>`,
    within(
      CUP,
      body,
      top,
      `<path d="M128 78L121 170" stroke="${straw}" stroke-width="7" opacity=".35"/>`,
      ...inside,
      shine,
    ),
    `<path d="${CUP}" fill="none" stroke="#fff" stroke-width="2.400" opacity=".85"/>`,
    hasMark ? mark : '',
    dome === undefined ? flatLid() : domeLid(dome),
  ].join('');
}

const flatLid = (): string =>
  `<path d="M76 59V52Q76 46 82 46H158Q164 46 164 52V57H171Q178 57 178 62.500T171 69H69Q62 69 62 62.500T69 57Z" fill="none" stroke="#7a5a38" stroke-width="2.500" opacity=".28"/><rect x="76" y="47" width="88" height="12" rx="5" fill="#fffdf8"/><rect x="76" y="53" width="88" height="6" rx="3" fill="#e9dfd0"/><rect x="63" y="57" width="114" height="11" rx="5.500" fill="#fffdf8"/><rect x="63" y="63" width="114" height="5" rx="2.500" fill="#ded2c0"/><rect x="122" y="45" width="16" height="5" rx="2.500" fill="#cdbfa9"/>`;

const domeLid = (under: string): string =>
  `<path d="M71 59C73 24 167 24 169 59H172Q178 59 178 64T172 69H68Q62 69 62 64T68 59Z" fill="none" stroke="#7a5a38" stroke-width="2.500" opacity=".28"/><path d="M71 64C71 22 169 22 169 64Z" fill="#fff" opacity=".45"/>${within('M71 64C71 22 169 22 169 64Z', under)}<path d="M71 64C71 22 169 22 169 64Z" fill="none" stroke="#fff" stroke-width="2.400" opacity=".9"/><path d="M82 54C85 42 93 36 101 34" stroke="#fff" stroke-width="4" stroke-linecap="round" fill="none" opacity=".8"/><rect x="63" y="59" width="114" height="10" rx="5" fill="#fffdf8"/><rect x="63" y="64" width="114" height="5" rx="2.500" fill="#ded2c0"/>`;

const GLASS = 'M76 70H164L158 192Q157 206 144 206H96Q83 206 82 192Z';

/** A tall glass of clear tea, with what floats in it. */
export const glass = (tea: readonly string[], inside: string): string =>
  [
    `<path d="${GLASS}" fill="#fff" opacity=".5" stroke="#7a5a38" stroke-width="4.500" stroke-opacity=".3"/>`,
    within(
      GLASS,
      shaded(tea, (fill) => `<path d="M60 92H180V198H60Z" fill="${fill}"/>`),
      `<ellipse cx="120" cy="92" rx="43" ry="6" fill="#fff" opacity=".4"/>`,
      inside,
      `<path d="M84 76L89 190Q90 198 95 198L90 76Z" fill="#fff" opacity=".6"/><path d="M156 76L150 198H156L162 76Z" fill="#2b1a0e" opacity=".07"/>`,
    ),
    `<ellipse cx="120" cy="70" rx="44" ry="6" fill="none" stroke="#fff" stroke-width="2.600" opacity=".9"/><path d="${GLASS}" fill="none" stroke="#fff" stroke-width="2.400" opacity=".8"/>`,
  ].join('');

interface Bowl {
  /** Of the tea. */
  tea: string;
  deep: string;
  porcelain: readonly string[];
  /** What is painted on it. */
  paint: string;
}

/** A lidded bowl on its saucer, the lid leaning against it. */
export const gaiwan = ({ tea, deep, porcelain, paint }: Bowl): string => {
  const bowl = 'M66 108C66 156 90 186 102 190H138C150 186 174 156 174 108Z';
  return [
    `<ellipse cx="120" cy="200" rx="74" ry="13" fill="#cfc2ae"/>`,
    shaded(porcelain, (fill) => `<ellipse cx="120" cy="196" rx="74" ry="13" fill="${fill}"/>`, true),
    `<ellipse cx="120" cy="194" rx="44" ry="7" fill="#2b1a0e" opacity=".1"/>`,
    shaded(porcelain, (fill) => `<path d="${bowl}" fill="${fill}"/>`, true),
    within(bowl, paint),
    `<ellipse cx="120" cy="108" rx="54" ry="15" fill="#fffdf8"/><ellipse cx="120" cy="110" rx="48" ry="12" fill="${deep}"/><ellipse cx="120" cy="112" rx="45" ry="10" fill="${tea}"/><path d="M84 110Q94 104 108 104" stroke="#fff" stroke-width="3" stroke-linecap="round" fill="none" opacity=".6"/>`,
    `<g transform="translate(168 86) rotate(38)">${shaded(porcelain, (fill) => `<path d="M-44 6C-40-14 40-14 44 6Q0 18-44 6Z" fill="${fill}"/>`, true)}<ellipse cx="0" cy="-13" rx="13" ry="5" fill="#fffdf8"/><rect x="-7" y="-13" width="14" height="6" fill="#ece3d5"/><path d="M-44 6Q0 18 44 6" stroke="#cfc2ae" stroke-width="2" fill="none"/></g>`,
  ].join('');
};

/** A pot of purple clay with a cup beside it. */
export const clayPot = (tea: string): string =>
  [
    `<path d="M158 128C196 112 198 172 156 168" stroke="#6a3a26" stroke-width="11" fill="none" stroke-linecap="round"/>`,
    `<path d="M62 150C42 146 44 122 28 116L36 108C58 112 58 134 74 136Z" fill="#6f3d28"/>`,
    shaded(
      ['#a4623f', '#8a4c31', '#653521'],
      (fill) =>
        `<path d="M56 146C56 108 82 98 108 98S160 108 160 146S136 190 108 190S56 184 56 146Z" fill="${fill}"/>`,
    ),
    `<path d="M72 128C76 114 88 108 98 107" stroke="#e0a07c" stroke-width="6" stroke-linecap="round" fill="none" opacity=".6"/>`,
    `<path d="M72 103C76 86 140 86 144 103Q108 112 72 103Z" fill="#7c4229"/><path d="M72 103Q108 112 144 103" stroke="#58301e" stroke-width="2.500" fill="none"/><circle cx="108" cy="82" r="9" fill="#8a4c31"/><circle cx="105" cy="79" r="2.600" fill="#e0a07c" opacity=".7"/>`,
    `<path d="M142 176H204C204 198 192 208 184 210H162C154 208 142 198 142 176Z" fill="#fffaf0"/><path d="M186 176H204C204 198 192 208 184 210H174C184 204 187 192 186 176Z" fill="#e4d8c6"/><ellipse cx="173" cy="176" rx="31" ry="9" fill="#fffdf8"/><ellipse cx="173" cy="178" rx="26" ry="6.500" fill="${tea}"/><path d="M155 177Q162 173 170 173" stroke="#fff" stroke-width="2" stroke-linecap="round" fill="none" opacity=".6"/>`,
  ].join('');

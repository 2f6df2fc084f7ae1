/* What is not drunk here: plates with snacks, tins, the cake of pressed tea, the box. Pure. */
import { at, leaf, shaded, sprig, within } from './svg';

/** A plate of celadon with what lies on it. */
export const plate = (...food: string[]): string =>
  [
    `<ellipse cx="120" cy="178" rx="96" ry="34" fill="#9fb3a0"/>`,
    shaded(['#d7e3d3', '#bccfbb'], (fill) => `<ellipse cx="120" cy="170" rx="96" ry="34" fill="${fill}"/>`),
    `<ellipse cx="120" cy="168" rx="72" ry="23" fill="#e9f1e4"/><ellipse cx="120" cy="170" rx="66" ry="19" fill="#2b1a0e" opacity=".07"/>`,
    ...food,
  ].join('');

/** A soft ball of rice around 0,0. */
export const mochi = (top: string): string =>
  shaded(
    ['#fffdf6', '#f3e6cf'],
    (fill) => `<path d="M-36 14C-36-22-16-30 0-30S36-22 36 14C30 24-30 24-36 14Z" fill="${fill}"/>`,
  ) +
  `<path d="M-24-2C-22-16-12-22-4-23" stroke="#fff" stroke-width="5" stroke-linecap="round" fill="none" opacity=".9"/>${top}`;

/** A pressed square of mung bean around 0,0, with the print of a flower. */
export const beanCake = (): string =>
  `<path d="M-32-10L0-26L32-10V10L0 28L-32 10Z" fill="#a9bb62"/><path d="M-32-10L0-26L32-10L0 7Z" fill="#d3dd8e"/><path d="M0 7L32-10V10L0 28Z" fill="#93a64f"/><g transform="translate(0 -9.500) scale(1 .52)">${[0, 60, 120, 180, 240, 300].map((turn) => `<ellipse cx="0" cy="-8" rx="4.600" ry="7.500" fill="#b7c56b" transform="rotate(${turn})"/>`).join('')}<circle r="4" fill="#eef2bb"/></g>`;

interface Tin {
  body: readonly string[];
  lid: readonly string[];
  label: string;
}

/** A round tin. */
export const tin = ({ body, lid, label }: Tin): string =>
  [
    shaded(body, (fill) => `<path d="M72 78V192C72 212 168 212 168 192V78Z" fill="${fill}"/>`, true),
    within('M72 78V192C72 212 168 212 168 192V78Z', label),
    `<path d="M72 86V192C72 196 76 199 82 201V86Z" fill="#fff" opacity=".16"/>`,
    shaded(lid, (fill) => `<path d="M68 56V82C68 98 172 98 172 82V56Z" fill="${fill}"/>`, true),
    shaded(lid, (fill) => `<ellipse cx="120" cy="56" rx="52" ry="15" fill="${fill}"/>`),
    `<ellipse cx="120" cy="55" rx="43" ry="11" fill="#fff" opacity=".14"/><path d="M68 82C68 98 172 98 172 82" stroke="#2b1a0e" stroke-width="2" opacity=".18" fill="none"/>`,
  ].join('');

/** Hills in mist, as on a label of 龙井. */
export const hillLabel = (): string =>
  `<path d="M66 112H174V182C150 196 90 196 66 182Z" fill="#fbf6e6"/><path d="M66 168C84 138 96 152 108 158C122 128 140 136 152 152C162 146 170 152 176 160V190H66Z" fill="#b7cf9a"/><path d="M66 176C88 158 104 172 122 168C142 160 158 172 176 170V196H66Z" fill="#7fa765"/>${at(120, 148, 0, 0.8, sprig('#4f8a45', '#fbf6e6'))}`;

/** A pressed cake of old tea leaning on its paper. */
export const teaCake = (): string =>
  [
    `<ellipse cx="122" cy="200" rx="76" ry="10" fill="#2b1a0e" opacity=".12"/>`,
    shaded(['#fdf4df', '#ecd9b4'], (fill) => `<circle cx="128" cy="124" r="80" fill="${fill}"/>`),
    `<path d="M128 44A80 80 0 0 1 204 148L170 138Z" fill="#fff" opacity=".35"/>`,
    `<circle cx="110" cy="132" r="68" fill="#38221a"/>`,
    shaded(['#6d4a35', '#4b2f22'], (fill) => `<circle cx="108" cy="129" r="67" fill="${fill}"/>`),
    Array.from({ length: 46 }, (_, index) => {
      const [turn, far] = [index * 2.399, Math.sqrt((index + 1) / 47) * 60];
      const [x, y] = [108 + Math.cos(turn) * far, 129 + Math.sin(turn) * far];
      const colour = ['#8a6247', '#3c241a', '#a37a55', '#553728'][index % 4] ?? '#553728';
      return at(
        x,
        y,
        (index * 67) % 360,
        1,
        `<path d="M-8 0Q0-5 8 0" stroke="${colour}" stroke-width="3" stroke-linecap="round" fill="none"/>`,
      );
    }).join(''),
    `<circle cx="108" cy="129" r="11" fill="#2e1b13" opacity=".55"/>`,
    `<g transform="translate(164 178) rotate(-8)"><rect x="-27" y="-21" width="54" height="42" rx="4" fill="#b23a2e"/><rect x="-23" y="-17" width="46" height="34" rx="2" fill="none" stroke="#f6dfb4" stroke-width="1.500"/>${at(0, 13, 0, 0.72, sprig('#f6dfb4', '#b23a2e'))}</g>`,
  ].join('');

/** An open box with four canisters, one for each season. */
export const sampler = (): string =>
  [
    `<path d="M34 132L206 132L198 206Q197 210 192 210H48Q43 210 42 206Z" fill="#8e3b2f"/>`,
    `<path d="M34 132H206L203 152H37Z" fill="#6d2a22"/>`,
    ['#8fb573', '#e8b44a', '#c26a3d', '#7c93a8']
      .map((colour, index) => {
        const x = 44 + index * 39;
        return (
          shaded(
            [colour, colour, '#00000022'],
            (fill) =>
              `<rect x="${x}" y="70" width="35" height="78" rx="6" fill="${colour}"/><rect x="${x}" y="70" width="35" height="78" rx="6" fill="${fill}" opacity=".35"/>`,
            true,
          ) +
          `<rect x="${x}" y="62" width="35" height="14" rx="5" fill="#fbf3e2"/><rect x="${x}" y="70" width="35" height="6" rx="3" fill="#e2d3b8"/><circle cx="${x + 17.5}" cy="104" r="12" fill="#fffaf0" opacity=".95"/>${at(x + 17.5, 111, 18, 0.42, leaf(colour, '#fffaf0'))}<rect x="${x + 4}" y="80" width="4" height="52" rx="2" fill="#fff" opacity=".3"/>`
        );
      })
      .join(''),
    `<path d="M37 150H203L198 206Q197 210 192 210H48Q43 210 42 206Z" fill="#a8493a"/><path d="M37 150H203L202 158H38Z" fill="#c26350"/>`,
    `<rect x="88" y="166" width="64" height="30" rx="4" fill="#f8e9c8"/>${at(120, 192, 0, 0.68, sprig('#8e3b2f', '#f8e9c8'))}`,
  ].join('');

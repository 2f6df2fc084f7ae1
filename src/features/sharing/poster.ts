/**
 * What a poster shows and where: a cup or the tea hills, who asks, what it is and costs, what comes with it,
 * and a code. It leaves the app and has no dark mode: paper and ink by day.
 */
import { qrModules } from '../../components/code-drawing';
import { plainYuan } from '../../components/price';
import type { Loaded, Painting, Pen } from '../../platform/painting';
import { pictureAddress } from '../../platform/pictures';
import { posterWords } from './words';

export const POSTER = { width: 750, height: 1260 } as const;
const WIDTH = POSTER.width;
const HEIGHT = POSTER.height;
const MARGIN = 48;
const PICTURE = 620;
const CODE = 252;
/** Words beside the code end before it. */
const BESIDE = WIDTH - 2 * MARGIN - CODE;
const FONT = "'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** As by day (styles/tokens.scss). */
const COLOURS = {
  paper: '#f6f1e7',
  ink: '#29231a',
  soft: '#665c4c',
  accent: '#8a3f1f',
  line: '#e2d9c8',
  sky: '#f0dfc0',
  sun: '#d98a5f',
  hills: ['#c3c9b3', '#93a68c', '#557a63'],
  white: '#ffffff',
  black: '#1c160d',
};

/** Words that may take several lines. */
const STRONG = { size: 44, colour: COLOURS.ink, isBold: true, room: BESIDE, most: 3 };
/** The same where one line is not enough. */
const SMALLER = { ...STRONG, size: 34 };
/** A name without a price has the price's place too. */
const TITLE = { ...STRONG, size: 60, room: WIDTH - 2 * MARGIN, most: 2 };

export interface PosterFacts {
  /** Who asks, in a line. */
  asks: string;
  /** What it is about. */
  name: string;
  /** Null: `name` alone, of which there is no price. */
  priceFen: string | null;
  /** What it costs otherwise, struck through. */
  old: string | null;
  /** Beside the code: what comes with it. */
  strong: string | null;
  /** Below it, at most two. */
  lines: string[];
  /** A picture of the brand by its name; empty, or where it does not come: the hills. */
  picture: string;
  /** Under the code. */
  scan?: string;
}

interface Line {
  y: number;
  size: number;
  colour: string;
  x?: number;
  isBold?: boolean;
  /** How far it may reach. */
  room?: number;
}

/** Text that ends in dots where there is no room; how wide it is. */
function write(pen: Pen, words: string, line: Line): number {
  const { x = MARGIN, y, size, colour, isBold = false, room = WIDTH - MARGIN - x } = line;
  pen.font = `${isBold ? 'bold ' : ''}${size}px ${FONT}`;
  pen.fillStyle = colour;
  let shown = words;
  while (shown.length > 1 && pen.measureText(shown).width > room)
    shown = `${[...shown].slice(0, -2).join('')}…`;
  pen.fillText(shown, x, y);
  return pen.measureText(shown).width;
}

/** Cut to its frame, from the middle. */
function paintCup(pen: Pen, picture: Loaded): void {
  const { width, height } = picture;
  const scale = Math.max(WIDTH / width, PICTURE / height);
  const [cutWidth, cutHeight] = [WIDTH / scale, PICTURE / scale];
  const [left, top] = [(width - cutWidth) / 2, (height - cutHeight) / 2];
  pen.drawImage(picture, left, top, cutWidth, cutHeight, 0, 0, WIDTH, PICTURE);
}

/** The face of the brand where there is no cup: a sun over three ranges. */
function paintHills(pen: Pen): void {
  pen.fillStyle = COLOURS.sky;
  pen.fillRect(0, 0, WIDTH, PICTURE);
  pen.fillStyle = COLOURS.sun;
  pen.beginPath();
  pen.arc(WIDTH * 0.72, PICTURE * 0.3, 64, 0, 2 * Math.PI);
  pen.fill();
  COLOURS.hills.forEach((colour, range) => {
    const [base, swing] = [PICTURE * (0.5 + range * 0.16), range % 2 === 0 ? 110 : -90];
    pen.fillStyle = colour;
    pen.beginPath();
    pen.moveTo(0, base);
    pen.bezierCurveTo(WIDTH * 0.3, base - swing, WIDTH * 0.6, base + swing, WIDTH, base - swing / 3);
    pen.lineTo(WIDTH, PICTURE);
    pen.lineTo(0, PICTURE);
    pen.fill();
  });
}

/** WeChat's own code where there is one, else a QR code of the address where that leads anywhere. */
function paintCode(pen: Pen, code: Loaded | null, address: string, scan: string): void {
  const [x, y] = [WIDTH - MARGIN - CODE, HEIGHT - MARGIN - CODE - 36];
  if (code === null && !address.startsWith('http')) return;
  pen.fillStyle = COLOURS.white;
  pen.fillRect(x, y, CODE, CODE);
  if (code !== null) pen.drawImage(code, x, y, CODE, CODE);
  else {
    const rows = qrModules(address);
    const module = Math.floor(CODE / rows.length);
    const inset = Math.floor((CODE - module * rows.length) / 2);
    pen.fillStyle = COLOURS.black;
    rows.forEach((row, down) =>
      row.forEach((isDark, across) => {
        if (isDark) pen.fillRect(x + inset + across * module, y + inset + down * module, module, module);
      }),
    );
  }
  pen.font = `24px ${FONT}`;
  const width = pen.measureText(scan).width;
  write(pen, scan, { x: x + (CODE - width) / 2, y: y + CODE + 34, size: 24, colour: COLOURS.soft });
}

function paintPrice(pen: Pen, { priceFen, old }: PosterFacts): void {
  if (priceFen === null) return;
  const price = plainYuan(priceFen);
  const width = write(pen, price, {
    y: PICTURE + 236,
    size: 84,
    colour: COLOURS.accent,
    isBold: true,
  });
  if (old === null) return;
  const [x, y, size] = [MARGIN + width + 20, PICTURE + 232, 28];
  const wide = write(pen, old, { x, y, size, colour: COLOURS.soft });
  pen.fillRect(x, y - size / 3, wide, 2);
}

function paintWords(pen: Pen, facts: PosterFacts): void {
  const { asks, name, strong, lines } = facts;
  if (asks !== name) write(pen, asks, { y: PICTURE + 64, size: 30, colour: COLOURS.soft });
  if (facts.priceFen === null)
    wrapped(pen, name, TITLE).forEach((words, place) =>
      write(pen, words, { ...TITLE, y: PICTURE + 136 + place * TITLE.size * 1.3 }),
    );
  else write(pen, name, { y: PICTURE + 130, size: 48, colour: COLOURS.ink, isBold: true });
  paintPrice(pen, facts);
  pen.fillStyle = COLOURS.line;
  pen.fillRect(MARGIN, PICTURE + 272, WIDTH - 2 * MARGIN, 2);
  const beside = wrapped(pen, strong ?? '', STRONG).length > 1 ? SMALLER : STRONG;
  wrapped(pen, strong ?? '', beside).forEach((words, place, all) =>
    write(pen, words, { ...beside, y: HEIGHT - 200 - (all.length - 1 - place) * beside.size * 1.3 }),
  );
  lines.forEach((words, place) =>
    write(pen, words, { y: HEIGHT - 140 + place * 44, size: 28, colour: COLOURS.soft, room: BESIDE }),
  );
}

/** In as many lines as there is room for; the last one takes what is left. */
function wrapped(pen: Pen, words: string, { size, room, most }: typeof STRONG): string[] {
  pen.font = `bold ${size}px ${FONT}`;
  const lines: string[] = [];
  for (const character of words) {
    const last = lines.length - 1;
    const grown = `${lines[last] ?? ''}${character}`;
    if (last >= 0 && (pen.measureText(grown).width <= room || lines.length === most)) lines[last] = grown;
    else lines.push(character);
  }
  return lines;
}

/**
 * @param code PNG of the mini-program's code as base64; null: there is none
 * @param address what a code for browsers leads to
 */
export function posterOf(facts: PosterFacts, code: string | null, address: string): Painting {
  const isBrowser = process.env.TARO_ENV === 'h5';
  return {
    ...POSTER,
    pictures: [
      pictureAddress(facts.picture),
      isBrowser || code === null ? null : `data:image/png;base64,${code}`,
    ],
    paint: (pen, [cup = null, codeThere = null]) => {
      pen.fillStyle = COLOURS.paper;
      pen.fillRect(0, 0, WIDTH, HEIGHT);
      if (cup === null) paintHills(pen);
      else paintCup(pen, cup);
      paintWords(pen, facts);
      paintCode(pen, codeThere, address, facts.scan ?? posterWords.scan);
    },
  };
}

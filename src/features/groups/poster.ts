/**
 * What the poster of a group shows and where: the cup, who asks, the price, how many are missing until when,
 * and a code. It leaves the app and has no dark mode: paper and ink by day.
 */
import type { GroupReply, ShareReply } from '../../../cloudfunctions/contract/group';
import { qrModules } from '../../components/code-drawing';
import { shortMoment } from '../../components/local-time';
import { plainYuan } from '../../components/price';
import { groupAddress } from '../../platform/launch';
import type { Loaded, Painting, Pen } from '../../platform/painting';
import { pictureAddress } from '../../platform/pictures';
import { missingWords } from './group-phase';
import { groupWords, officeWords, posterWords } from './words';

const WIDTH = 750;
const HEIGHT = 1260;
const MARGIN = 48;
const PICTURE = 620;
const CODE = 252;
const FONT = "'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** As by day (styles/tokens.scss). */
const COLOURS = {
  paper: '#f6f1e7',
  surface: '#ece5d7',
  ink: '#29231a',
  soft: '#665c4c',
  accent: '#8a3f1f',
  line: '#e2d9c8',
  white: '#ffffff',
  black: '#1c160d',
};

interface PosterFacts {
  asks: string;
  drink: string;
  price: string;
  alone: string | null;
  missing: string | null;
  until: string;
  rule: string;
}

/** The words of a poster. */
export function posterFacts(group: GroupReply): PosterFacts {
  if (group.kind === 'office') return officeFacts(group);
  const { offer, priceFen, seats, deadline } = group;
  const drink = offer?.productName || groupWords.drink;
  const who = seats.find(({ isMine }) => isMine) ?? seats.find(({ leads }) => leads) ?? seats[0];
  return {
    asks: who === undefined ? groupWords.title : groupWords.asks(who.face.name, drink),
    drink,
    price: priceFen === null ? '' : plainYuan(priceFen),
    alone: offer?.aloneFen == null ? null : groupWords.alone(offer.aloneFen),
    missing: missingWords(group),
    until: groupWords.until(shortMoment(deadline)),
    rule: groupWords.rule,
  };
}

function officeFacts({ office, store, deadline }: GroupReply): PosterFacts {
  return {
    asks: officeWords.asks(office?.starter.name ?? ''),
    drink: officeWords.title,
    price: store?.name ?? '',
    ...{ alone: null, missing: null },
    until: groupWords.until(shortMoment(deadline)),
    rule: officeWords.rule,
  };
}

interface Line {
  y: number;
  size: number;
  colour: string;
  x?: number;
  isBold?: boolean;
}

/** Text that ends in dots where there is no room; how wide it is. */
function write(pen: Pen, words: string, { x = MARGIN, y, size, colour, isBold = false }: Line): number {
  pen.font = `${isBold ? 'bold ' : ''}${size}px ${FONT}`;
  pen.fillStyle = colour;
  const room = WIDTH - MARGIN - x;
  let shown = words;
  while (shown.length > 1 && pen.measureText(shown).width > room)
    shown = `${[...shown].slice(0, -2).join('')}…`;
  pen.fillText(shown, x, y);
  return pen.measureText(shown).width;
}

/** Cut to its frame, from the middle. */
function paintCup(pen: Pen, picture: Loaded | null): void {
  pen.fillStyle = COLOURS.surface;
  pen.fillRect(0, 0, WIDTH, PICTURE);
  if (picture === null) return;
  const { width, height } = picture;
  const scale = Math.max(WIDTH / width, PICTURE / height);
  const [cutWidth, cutHeight] = [WIDTH / scale, PICTURE / scale];
  const [left, top] = [(width - cutWidth) / 2, (height - cutHeight) / 2];
  pen.drawImage(picture, left, top, cutWidth, cutHeight, 0, 0, WIDTH, PICTURE);
}

/** WeChat's own code where there is one, else a QR code of the address where that leads anywhere. */
function paintCode(pen: Pen, code: Loaded | null, address: string): void {
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
  write(pen, posterWords.scan, { x: x + CODE / 2 - 48, y: y + CODE + 34, size: 24, colour: COLOURS.soft });
}

function paintWords(pen: Pen, facts: PosterFacts): void {
  const { asks, drink, price, alone, missing, until, rule } = facts;
  write(pen, asks, { y: PICTURE + 64, size: 30, colour: COLOURS.soft });
  write(pen, drink, { y: PICTURE + 130, size: 48, colour: COLOURS.ink, isBold: true });
  const width = write(pen, price, { y: PICTURE + 236, size: 84, colour: COLOURS.accent, isBold: true });
  if (alone !== null) {
    const [x, y, size] = [MARGIN + width + 20, PICTURE + 232, 28];
    const wide = write(pen, alone, { x, y, size, colour: COLOURS.soft });
    pen.fillRect(x, y - size / 3, wide, 2);
  }
  pen.fillStyle = COLOURS.line;
  pen.fillRect(MARGIN, PICTURE + 272, WIDTH - 2 * MARGIN, 2);
  if (missing !== null) write(pen, missing, { y: HEIGHT - 200, size: 44, colour: COLOURS.ink, isBold: true });
  write(pen, until, { y: HEIGHT - 140, size: 28, colour: COLOURS.soft });
  write(pen, rule, { y: HEIGHT - 96, size: 28, colour: COLOURS.soft });
}

/** The poster of a group as it is now. */
export function posterOf(group: GroupReply, share: ShareReply): Painting {
  const picture = pictureAddress(group.offer?.picture ?? '');
  const code = share.code === null ? null : `data:image/png;base64,${share.code}`;
  return {
    width: WIDTH,
    height: HEIGHT,
    pictures: [picture, process.env.TARO_ENV === 'h5' ? null : code],
    paint: (pen, [cup = null, codeThere = null]) => {
      pen.fillStyle = COLOURS.paper;
      pen.fillRect(0, 0, WIDTH, HEIGHT);
      paintCup(pen, cup);
      paintWords(pen, posterFacts(group));
      paintCode(pen, codeThere, groupAddress(group.group));
    },
  };
}

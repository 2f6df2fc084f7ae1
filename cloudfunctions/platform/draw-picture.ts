/**
 * Draws an uploaded picture anew, in the sizes that pages ask for: whatever else was in the file, where a
 * camera stood or a script, is not in what comes out. The one place that knows the library (docs/adr/0020).
 */
import { createHash } from 'node:crypto';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { PICTURE_USES, PICTURE_WIDTH, webpOf } from '../contract/picture-files';

/** Longer sides, and a few bytes could ask for gigabytes. Pixels. */
const MOST_SIDE = 4096;
/** Of the largest file: a head of a page, or a banner across it. Pixels. */
const LARGEST_WIDTH = 1080;
/** A picture that takes longer is made to. Seconds. */
const PATIENCE_S = 10;

export interface DrawnPicture {
  /** Of the picture; its other files are named by it (contract/picture-files.ts). */
  name: string;
  width: number;
  height: number;
  files: { file: string; contentType: string; bytes: Buffer }[];
}

/** What a file may cost: a frame of it, and no more pixels than a picture may have. */
const OPTIONS: SharpOptions = { limitInputPixels: MOST_SIDE * MOST_SIDE, failOn: 'warning', pages: 1 };

// It opens the three kinds and nothing more, with one thread and no memory of its own.
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

const open = (bytes: Buffer): Sharp => sharp(bytes, OPTIONS).timeout({ seconds: PATIENCE_S });

/**
 * The picture, upright as its camera meant it, on white where it was transparent; or what is wrong.
 * @example 3000 × 2000 comes out 1080, 480 and 200 pixels wide
 */
export async function drawPicture(bytes: Buffer): Promise<DrawnPicture | 'too-wide' | 'broken'> {
  try {
    const { width, height } = await open(bytes).metadata();
    if (width > MOST_SIDE || height > MOST_SIDE) return 'too-wide';
    const drawn = (most: number): Sharp =>
      open(bytes).rotate().flatten({ background: '#fff' }).resize({ width: most, withoutEnlargement: true });
    const { data, info } = await drawn(LARGEST_WIDTH)
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    const name = `${createHash('sha256').update(data).digest('hex').slice(0, 32)}.jpg`;
    const files = [{ file: name, contentType: 'image/jpeg', bytes: data }];
    for (const use of PICTURE_USES) {
      const small = await drawn(PICTURE_WIDTH[use]).webp({ quality: 82 }).toBuffer();
      files.push({ file: webpOf(name, use), contentType: 'image/webp', bytes: small });
    }
    return { name, width: info.width, height: info.height, files };
  } catch {
    // Whatever the library says of a hostile file is not for whoever sent it.
    return 'broken';
  }
}

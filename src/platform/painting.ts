/** A picture that is painted on the device: what it is painted on differs, the pen is the same. */
import Taro from '@tarojs/taro';

export type Pen = CanvasRenderingContext2D;
export type Loaded = CanvasImageSource & { width: number; height: number };

export interface Painting {
  /** Pixels. */
  width: number;
  height: number;
  /** Addresses of what it shows; null: there is none. */
  pictures: (string | null)[];
  /** `pictures` in the same order; null where one is missing or did not come. */
  paint: (pen: Pen, pictures: (Loaded | null)[]) => void;
}

/** A picture that does not come holds nobody up. Milliseconds. */
const PATIENCE_MS = 6_000;

/** What Taro's types say too little about. */
interface Offscreen {
  width: number;
  height: number;
  getContext(kind: '2d'): Pen;
  createImage(): HTMLImageElement;
}

function load(address: string | null, image: () => HTMLImageElement): Promise<Loaded | null> {
  if (address === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const one = image();
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    const done = (loaded: Loaded | null) => () => {
      clearTimeout(timer);
      resolve(loaded);
    };
    one.onload = done(one);
    one.onerror = done(null);
    one.src = address;
  });
}

async function paintInBrowser({ width, height, pictures, paint }: Painting): Promise<string | null> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  const image = (): HTMLImageElement => Object.assign(new Image(), { crossOrigin: 'anonymous' });
  paint(pen, await Promise.all(pictures.map((address) => load(address, image))));
  return canvas.toDataURL('image/png');
}

async function paintOnWechat({ width, height, pictures, paint }: Painting): Promise<string | null> {
  const made: unknown = Taro.createOffscreenCanvas({ type: '2d', width, height });
  const canvas = made as Offscreen;
  const loaded = await Promise.all(pictures.map((address) => load(address, () => canvas.createImage())));
  paint(canvas.getContext('2d'), loaded);
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: made as never,
    fileType: 'png',
  } as never);
  return tempFilePath;
}

/** The address of the picture; null: this device cannot paint it. Never throws. */
export async function paintPicture(painting: Painting): Promise<string | null> {
  try {
    return await (process.env.TARO_ENV === 'h5' ? paintInBrowser(painting) : paintOnWechat(painting));
  } catch {
    return null;
  }
}

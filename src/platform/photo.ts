/** A photo of the guest's, taken or chosen and made small; a picture of an operator's, as it is: base64. */
import Taro from '@tarojs/taro';
import { PICTURE_MOST_BYTES } from '../../cloudfunctions/contract/limits';

/** Longest side in a browser. Pixels. */
const LONGEST_SIDE = 1280;
const JPEG_QUALITY = 0.8;
/** What the contract takes. Characters of base64. */
const MOST_CHARACTERS = 560_000;

/** `too-large`: even made small. */
export type Photo = { base64: string } | 'cancelled' | 'too-large' | 'failed';

const sized = (base64: string, most: number): Photo => (base64.length > most ? 'too-large' : { base64 });

async function onWechat(size: 'compressed' | 'original', most: number): Promise<Photo> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: [size] });
    const path = tempFiles[0]?.tempFilePath;
    if (path === undefined) return 'cancelled';
    return sized(Taro.getFileSystemManager().readFileSync(path, 'base64') as string, most);
  } catch (error) {
    return ((error as { errMsg?: string }).errMsg ?? '').includes('cancel') ? 'cancelled' : 'failed';
  }
}

/** Drawn anew at its new size: what the camera wrote about place and time is gone with the old file. */
async function shrunk(file: File): Promise<Photo> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) return 'failed';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return sized(canvas.toDataURL('image/jpeg', JPEG_QUALITY).split(',')[1] ?? '', MOST_CHARACTERS);
}

/** As it is; one that is too large is not read. */
function asItIs(file: File): Promise<Photo> {
  if (file.size > PICTURE_MOST_BYTES) return Promise.resolve('too-large');
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => resolve('failed'));
    reader.addEventListener('load', () => resolve({ base64: String(reader.result).split(',')[1] ?? '' }));
    reader.readAsDataURL(file);
  });
}

function inBrowser(accept: string, read: (file: File) => Promise<Photo>): Promise<Photo> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('cancel', () => resolve('cancelled'));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) resolve('cancelled');
      else read(file).then(resolve, () => resolve('failed'));
    });
    input.click();
  });
}

/** Lets the guest choose one. Never throws. */
export const choosePhoto = (): Promise<Photo> =>
  process.env.TARO_ENV === 'h5' ? inBrowser('image/*', shrunk) : onWechat('compressed', MOST_CHARACTERS);

/** Lets an operator choose a picture, which the server makes small. Never throws. */
export const choosePicture = (): Promise<Photo> =>
  process.env.TARO_ENV === 'h5'
    ? inBrowser('image/jpeg,image/png,image/webp', asItIs)
    : onWechat('original', Math.ceil(PICTURE_MOST_BYTES / 3) * 4);

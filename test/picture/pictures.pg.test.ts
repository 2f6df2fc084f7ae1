/*
 * Pictures that operators upload: looked at by their bytes, drawn anew, served for good; what is no plain
 * picture is refused with a sentence.
 */
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { webpOf } from '../../cloudfunctions/contract/picture-files';
import { buildHost } from '../../cloudfunctions/server/app';
import { FUNCTIONS } from '../../cloudfunctions/server/functions';
import { openCounter, type Counter } from '../worlds/counter-world';

let counter: Counter;
let operator: string;
let clerk: string;
beforeAll(async () => {
  counter = await openCounter();
  operator = await counter.sessionOf(await counter.hire('operator', [], '总部'));
  clerk = await counter.sessionOf(await counter.hire('clerk', ['s1'], '小满'));
});
afterAll(() => counter?.close());

const upload = (bytes: Buffer, session = operator) =>
  counter.ask({ action: 'upload-picture', data: bytes.toString('base64') }, session, 'trade');
/** A picture of some colour: another one each time. */
let shade = 0;
const drawn = (width = 900, height = 600) => {
  shade += 7;
  return sharp({ create: { width, height, channels: 3, background: { r: shade % 256, g: 120, b: 90 } } });
};

async function fetched(file: string) {
  const app = await buildHost({ platform: counter.platform, functions: FUNCTIONS, h5: __dirname });
  const answer = await app.inject({ method: 'GET', url: `/uploads/v1/${file}` });
  await app.close();
  return answer;
}

test.each([
  ['a JPEG', () => drawn().jpeg().toBuffer()],
  ['a PNG', () => drawn().png().toBuffer()],
  ['a WebP', () => drawn().webp().toBuffer()],
])('%s comes out in three sizes, kept for good by whoever asked once', async (_, make) => {
  const reply = await upload(await make());
  expect(reply).toMatchObject({ ok: true, data: { width: 900, height: 600 } });
  const { picture } = (reply as { data: { picture: string } }).data;
  for (const [file, type, width] of [
    [picture, 'image/jpeg', 900],
    [webpOf(picture, 'head'), 'image/webp', 480],
    [webpOf(picture, 'row'), 'image/webp', 200],
  ] as const) {
    const { statusCode, headers, rawPayload } = await fetched(file);
    expect([statusCode, headers['content-type'], headers['x-content-type-options']]).toEqual([
      200,
      type,
      'nosniff',
    ]);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await sharp(rawPayload).metadata()).width).toBe(width);
  }
});

test('what a camera wrote about place and time is gone, and the picture stands upright', async () => {
  const exif = { IFD0: { Copyright: 'somebody', Make: 'a-camera' }, IFD3: { GPSLatitude: '30/1 15/1 0/1' } };
  const bytes = await drawn(400, 200).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect((await sharp(bytes).metadata()).exif).toBeDefined();
  const reply = await upload(bytes);
  expect(reply).toMatchObject({ ok: true, data: { width: 200, height: 400 } });
  const { rawPayload } = await fetched((reply as { data: { picture: string } }).data.picture);
  expect((await sharp(rawPayload).metadata()).exif).toBeUndefined();
  expect(rawPayload.includes('a-camera')).toBe(false);
});

test('the same picture again is the one that is there, and it may be put on the menu', async () => {
  const bytes = await drawn().png().toBuffer();
  const first = await upload(bytes);
  expect(await upload(bytes)).toEqual(first);
  const { picture } = (first as { data: { picture: string } }).data;
  const { pictures } = await counter.get({ action: 'list-menu' }, operator, 'trade');
  expect(pictures.filter((name: string) => name === picture)).toHaveLength(1);
  const lines = await counter.rows(
    `select subject, after_state from huigan.action_log where action = 'upload-picture' and subject = $1`,
    [picture],
  );
  expect(lines).toEqual([{ subject: picture, after_state: { width: 900, height: 600, from: 'png' } }]);
});

describe('is refused with a sentence', () => {
  const svg = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>`,
  );
  const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(200)]);
  const zip = Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(200)]);
  /** The header of a PNG that says it is as large as this. */
  async function claiming(width: number, height: number): Promise<Buffer> {
    const bytes = Buffer.from(await drawn(64, 64).png().toBuffer());
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
    return bytes;
  }
  const cut = async () => {
    const bytes = await drawn().jpeg().toBuffer();
    return Buffer.concat([bytes.subarray(0, bytes.length / 3), Buffer.from('ffd9', 'hex')]);
  };

  test.each<[string, () => Promise<Buffer> | Buffer, RegExp]>([
    ['an SVG', () => svg, /不是 JPEG/],
    ['a GIF', () => gif, /不是 JPEG/],
    ['an archive', () => zip, /不是 JPEG/],
    ['nothing', () => Buffer.alloc(0), /不是 JPEG/],
    ['text', () => Buffer.from('<html>'.repeat(50)), /不是 JPEG/],
    ['an archive behind a PNG', async () => Buffer.concat([await drawn().png().toBuffer(), zip]), /夹带/],
    ['a page behind a JPEG', async () => Buffer.concat([await drawn().jpeg().toBuffer(), svg]), /夹带/],
    ['a page behind a WebP', async () => Buffer.concat([await drawn().webp().toBuffer(), svg]), /夹带/],
    ['a JPEG that ends early', async () => (await drawn().jpeg().toBuffer()).subarray(0, 400), /不完整/],
    ['a JPEG of which the middle is missing', cut, /损坏/],
    [
      'an SVG that calls itself a PNG',
      () =>
        Buffer.concat([
          Buffer.from('89504e470d0a1a0a', 'hex'),
          svg,
          Buffer.from('0000000049454e44ae426082', 'hex'),
        ]),
      /损坏/,
    ],
    ['one that is too wide', () => drawn(4097, 10).png().toBuffer(), /4096/],
    ['one that claims to be gigabytes', () => claiming(60_000, 60_000), /损坏/],
    ['one that claims more than it has', () => claiming(4000, 4000), /损坏/],
    ['six megabytes', () => Buffer.alloc(5 * 1024 * 1024 + 1), /5 MB/],
  ])('%s', async (_, make, sentence) => {
    const before = await counter.rows('select count(*) from huigan.picture_files');
    const reply = await upload(await make());
    expect(reply).toMatchObject({ ok: false, code: 'bad-request' });
    expect((reply as { message: string }).message).toMatch(sentence);
    expect(await counter.rows('select count(*) from huigan.picture_files')).toEqual(before);
  });
});

test('only operators upload, and what was never uploaded is not found', async () => {
  expect(await upload(await drawn().png().toBuffer(), clerk)).toMatchObject({ code: 'forbidden' });
  for (const file of [`${'0'.repeat(32)}.jpg`, 'a.jpg', '..%2f..%2fpackage.json', `${'0'.repeat(32)}.svg`])
    expect((await fetched(file)).statusCode).toBe(404);
});

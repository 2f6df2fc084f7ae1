/* A picture of black and white squares as a PNG file (RFC 2083): one bit a pixel, no colours. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/**
 * Draws `cells` (true is black) in a square of `width` pixels, as large as whole pixels for each cell allow.
 */
export function drawSquares(cells: readonly (readonly boolean[])[], width: number): Buffer {
  const scale = Math.max(1, Math.floor(width / cells.length));
  const margin = Math.max(0, Math.floor((width - scale * cells.length) / 2));
  const isBlack = (x: number, y: number): boolean =>
    cells[Math.floor((y - margin) / scale)]?.[Math.floor((x - margin) / scale)] ?? false;
  const rowBytes = 1 + Math.ceil(width / 8);
  const rows = Buffer.alloc(rowBytes * width);
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1)
      if (!isBlack(x, y)) {
        const at = y * rowBytes + 1 + (x >> 3);
        rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
      }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  header[8] = 1; // bits a pixel; the other fields stay 0: grey, deflate, no filter, not interlaced
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

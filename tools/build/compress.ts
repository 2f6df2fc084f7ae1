/**
 * Writes packed twins (.br, .gz) beside the text files of a browser build, so that a server of static files
 * need not pack on the way.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TEXT = /\.(html|js|css|json|svg)$/;
/** Below it packing saves no packet. Bytes. */
const SMALLEST = 1024;

/** Packs everything below `folder` that is worth it. */
export function compressFolder(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const plain = readFileSync(file);
    if (plain.length < SMALLEST) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(plain));
    writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }));
  }
}

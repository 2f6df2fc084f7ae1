/*
 * Where the files of uploaded pictures lie: behind one interface, so that they may lie elsewhere. Files are
 * named by what is in them: keeping one again changes nothing, and none is ever changed.
 */
import type { Db } from '../../platform/db';
import { findFile, insertFile } from './pictures.store.queries';

export interface PictureFile {
  file: string;
  contentType: string;
  bytes: Buffer;
}

export interface PictureFiles {
  keep(files: readonly PictureFile[]): Promise<void>;
  /** Null: there is none of this name. */
  read(file: string): Promise<Omit<PictureFile, 'file'> | null>;
}

/** In PostgreSQL, beside what names them: one backup holds both. */
export const filesInDatabase = (db: Db): PictureFiles => ({
  async keep(files) {
    for (const { file, contentType, bytes } of files) await insertFile.run({ file, contentType, bytes }, db);
  },
  async read(file) {
    const [row] = await findFile.run({ file }, db);
    return row === undefined ? null : { contentType: row.content_type, bytes: row.bytes };
  },
});

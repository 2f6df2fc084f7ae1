/* Files of the mini-program, below wx.env.USER_DATA_PATH, and handing them to a chat. */
import type { Phone } from '../phone';
import { answer, textOf, WxFailure, type Options } from './reply';

export const USER_DATA_PATH = 'wxfile://usr';

type Content = string | ArrayBuffer;

function write({ files }: Phone, path: string, data: unknown): void {
  if (!path.startsWith(`${USER_DATA_PATH}/`)) throw new WxFailure(`permission denied, open "${path}"`);
  if (typeof data !== 'string' && !(data instanceof ArrayBuffer))
    throw new WxFailure('data must be a string or ArrayBuffer');
  files.set(path, data);
}

function read({ files }: Phone, path: string, encoding: unknown): Content {
  const content = files.get(path);
  if (content === undefined) throw new WxFailure(`no such file or directory, open '${path}'`);
  return typeof content === 'string' || encoding === undefined ? content : new TextDecoder().decode(content);
}

function unlink({ files }: Phone, path: string): void {
  if (!files.delete(path)) throw new WxFailure(`no such file or directory, unlink '${path}'`);
}

const fileSystem = (phone: Phone): object => ({
  writeFile: (options: Options) =>
    answer('writeFile', options, () => write(phone, textOf(options, 'filePath'), options.data)),
  writeFileSync: (path: string, data: unknown) => write(phone, path, data),
  readFile: (options: Options) =>
    answer('readFile', options, () => ({ data: read(phone, textOf(options, 'filePath'), options.encoding) })),
  readFileSync: (path: string, encoding?: string) => read(phone, path, encoding),
  unlink: (options: Options) => answer('unlink', options, () => unlink(phone, textOf(options, 'filePath'))),
  unlinkSync: (path: string) => unlink(phone, path),
  access: (options: Options) =>
    answer('access', options, () => void read(phone, textOf(options, 'path'), undefined)),
});

export function filesApi(phone: Phone): object {
  const manager = fileSystem(phone);
  return {
    env: { USER_DATA_PATH },
    getFileSystemManager: () => manager,
    shareFileMessage: (options: Options) =>
      answer('shareFileMessage', options, () => {
        const filePath = textOf(options, 'filePath');
        read(phone, filePath, undefined);
        phone.sharedFiles.push({ filePath, fileName: textOf(options, 'fileName') || undefined });
      }),
  };
}

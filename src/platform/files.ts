/** Handing a text to the member as a file: a download in a browser, a file to send or keep on WeChat. */
import Taro from '@tarojs/taro';

/**
 * What became of the file: saved, copied to the clipboard because files cannot be shared here, or the member
 * thought better of it.
 */
export type Handed = 'saved' | 'copied' | 'cancelled';

const typeOf = (name: string): string => (name.endsWith('.csv') ? 'text/csv' : 'application/json');

function download(name: string, text: string): Handed {
  const address = URL.createObjectURL(new Blob([text], { type: typeOf(name) }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return 'saved';
}

const wasCancelled = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  String((error as { errMsg?: unknown }).errMsg).includes('cancel');

async function shareFile(name: string, text: string): Promise<Handed> {
  // No enum at run time: `wx.env` is filled in by WeChat.
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`;
  const files = Taro.getFileSystemManager();
  try {
    files.writeFileSync(filePath, text, 'utf8');
    await Taro.shareFileMessage({ filePath, fileName: name });
    return 'saved';
  } catch (error) {
    if (wasCancelled(error)) return 'cancelled';
    await Taro.setClipboardData({ data: text });
    return 'copied';
  } finally {
    removeQuietly(files, filePath);
  }
}

/** The member's data stays on the device only where the member put it. */
function removeQuietly(files: Taro.FileSystemManager, filePath: string): void {
  try {
    files.unlinkSync(filePath);
  } catch {
    // It was never written.
  }
}

/**
 * Gives whoever works on the device `text` as a file called `name`, whose ending says what it is: `.json` or
 * `.csv`.
 * @throws when neither a file nor the clipboard takes it
 */
export async function handOverFile(name: string, text: string): Promise<Handed> {
  return process.env.TARO_ENV === 'h5' ? download(name, text) : shareFile(name, text);
}

/** Reading a text file that somebody chooses: a file input in a browser, a file of a chat on WeChat. */
import Taro from '@tarojs/taro';

/** `too-large`: beyond `mostBytes`; null: they thought better of it. */
export type ChosenText = { text: string } | 'too-large' | 'unreadable' | null;

function chooseInBrowser(mostBytes: number): Promise<ChosenText> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csv,text/csv,text/plain';
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file === undefined) resolve(null);
      else if (file.size > mostBytes) resolve('too-large');
      else
        file.text().then(
          (text) => resolve({ text }),
          () => resolve('unreadable'),
        );
    });
    input.click();
  });
}

async function chooseInChat(mostBytes: number): Promise<ChosenText> {
  let chosen: Taro.chooseMessageFile.ChooseFile | undefined;
  try {
    [chosen] = (
      await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['csv', 'txt'] })
    ).tempFiles;
  } catch {
    return null;
  }
  if (chosen === undefined) return null;
  if (chosen.size > mostBytes) return 'too-large';
  try {
    return { text: String(Taro.getFileSystemManager().readFileSync(chosen.path, 'utf8')) };
  } catch {
    return 'unreadable';
  }
}

/** Lets whoever works on the device choose a text file. Bytes that are no UTF-8 come as U+FFFD. */
export const chooseTextFile = (mostBytes: number): Promise<ChosenText> =>
  process.env.TARO_ENV === 'h5' ? chooseInBrowser(mostBytes) : chooseInChat(mostBytes);

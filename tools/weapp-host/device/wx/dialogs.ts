/* wx.showModal, wx.showToast and their kin. */
import type { Sheets } from '../sheets';
import { answer, textOf, WxFailure, type Options } from './reply';

/** How long a toast stays when nothing is said. Milliseconds. */
const TOAST_MS = 1500;

export function dialogsApi(sheets: Sheets): object {
  return {
    showModal: (options: Options) =>
      answer('showModal', options, async () => {
        const cancel = { name: 'cancel', words: textOf(options, 'cancelText') || '取消' };
        const confirm = { name: 'confirm', words: textOf(options, 'confirmText') || '确定' };
        for (const { words } of [cancel, confirm])
          if (words.length > 4)
            throw new WxFailure('cancelText or confirmText length should not larger than 4');
        const pressed = await sheets.ask({
          title: textOf(options, 'title'),
          content: textOf(options, 'content'),
          buttons: options.showCancel === false ? [confirm] : [cancel, confirm],
        });
        return { confirm: pressed === 'confirm', cancel: pressed === 'cancel', content: null };
      }),
    showActionSheet: (options: Options) =>
      answer('showActionSheet', options, async () => {
        const items = (options.itemList ?? []) as string[];
        const buttons = items.map((words, index) => ({ name: String(index), words }));
        const pressed = await sheets.ask({
          title: textOf(options, 'alertText'),
          content: '',
          buttons: [...buttons, { name: 'cancel', words: '取消' }],
        });
        if (pressed === 'cancel') throw new WxFailure('cancel');
        return { tapIndex: Number(pressed) };
      }),
    showToast: (options: Options) =>
      answer('showToast', options, () => {
        const { duration } = options;
        sheets.toast(textOf(options, 'title'), typeof duration === 'number' ? duration : TOAST_MS);
      }),
    hideToast: (options?: Options) => answer('hideToast', options, () => sheets.hideToast()),
    showLoading: (options: Options) =>
      answer('showLoading', options, () => sheets.toast(textOf(options, 'title'), 0)),
    hideLoading: (options?: Options) => answer('hideLoading', options, () => sheets.hideToast()),
  };
}

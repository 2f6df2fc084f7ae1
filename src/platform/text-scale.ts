/**
 * How large whoever holds the device wants to read. Sizes of text are in `rem` in every style sheet, which
 * follows by itself (a browser's own setting; WeChat's through `page-meta`, config/plugin-text-size); only a
 * layout whose script must know heights asks here.
 */
import { useState } from 'react';
import Taro, { useDidShow } from '@tarojs/taro';

/** Pixels of one `rem` where nobody changed anything. */
const USUAL_PX = 16;

function rootPx(): number {
  if (process.env.TARO_ENV === 'h5') return parseFloat(getComputedStyle(document.documentElement).fontSize);
  // Taro's types do not know it yet. Pixels.
  return Number((Taro.getAppBaseInfo() as { fontSizeSetting?: number }).fontSizeSetting);
}

/** @example 1.3 for letters of 130 % */
function textScale(): number {
  const scale = rootPx() / USUAL_PX;
  return scale > 0 ? scale : 1;
}

/** Read anew whenever the page is shown: people change it in between. */
export function useTextScale(): number {
  const [scale, setScale] = useState(textScale);
  useDidShow(() => setScale(textScale()));
  return scale;
}

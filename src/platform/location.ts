/**
 * Where the guest is, to find the nearest store. Asked only when the guest presses for it; nothing keeps it.
 */
import Taro from '@tarojs/taro';
import { requireWechatConsent } from './privacy';

/** WGS-84 degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** Nobody waits longer for a nicer order of a list. Milliseconds. */
const PATIENCE_MS = 8_000;

/** A position that is this old is still where the guest is. Milliseconds. */
const FRESH_MS = 60_000;

const inBrowser = (): Promise<Position> =>
  new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, {
      timeout: PATIENCE_MS,
      maximumAge: FRESH_MS,
    });
  });

/** WeChat asks the person the first time; a neighbourhood is near enough (src/app.config.ts declares it). */
async function onWechat(): Promise<Position | null> {
  if (!(await requireWechatConsent())) return null;
  return Taro.getFuzzyLocation({ type: 'wgs84' });
}

/** Null when the guest refuses, or when nobody can tell. Never throws. */
export async function findPosition(): Promise<Position | null> {
  try {
    const found = await (process.env.TARO_ENV === 'h5' ? inBrowser() : onWechat());
    return found && { latitude: found.latitude, longitude: found.longitude };
  } catch {
    return null;
  }
}

/** What this device calls itself: chance, told with links only, and nothing that another app could know. */
import { randomId } from './random-id';
import { deviceStorage } from './storage';

const KEY = 'huigan-device';
/** Where nothing can be kept, the name lasts as long as the app. */
let name: string | null = null;

/** The same until the device forgets it. */
export function deviceName(): string {
  name ??= deviceStorage.getItem(KEY);
  if (name === null) {
    name = randomId();
    deviceStorage.setItem(KEY, name);
  }
  return name;
}

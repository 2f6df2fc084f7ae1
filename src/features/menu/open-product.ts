/** To a product on the menu, from wherever it is shown. */
import { openMenu } from '../../platform/navigation';
import { beginMenuAt } from './menu-wish';

/** Its sheet opens once there is a store. */
export function openProduct(product: string): Promise<void> {
  beginMenuAt({ product });
  return openMenu();
}

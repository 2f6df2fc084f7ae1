/** What an element of a page says. */
import type { Locator } from 'playwright-core';
import { present } from '../../cloudfunctions/core/kernel/assert';

/**
 * The text of an element once it is on screen. Not its innerText: that is empty for the moment in which Taro
 * draws an element anew.
 */
export async function textOf(element: Locator): Promise<string> {
  await element.waitFor();
  return present(await element.textContent(), 'the text of an element');
}

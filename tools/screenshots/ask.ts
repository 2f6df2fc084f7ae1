/**
 * Asks a function of the server in the name of the tool: what is answered to the page itself may be changed
 * for a picture.
 */
import type { Page } from 'playwright-core';

/** @param session proves who asks; without it, nobody */
export async function ask<Data>(
  page: Page,
  url: string,
  name: string,
  body: object,
  session?: string,
): Promise<Data> {
  const headers: Record<string, string> = session === undefined ? {} : { authorization: `Bearer ${session}` };
  const response = await page.request.post(`${url}/fn/${name}`, { data: body, headers });
  const reply = (await response.json()) as { ok: boolean; data?: Data };
  if (!reply.ok || !reply.data) throw new Error(`no answer to ${JSON.stringify(body)}`);
  return reply.data;
}

/* A JSON body posted over a kept connection, and the reply. */
import { request, type Agent } from 'node:http';

/** The reply's body; rejects where there is no answer. */
export const postJson = <T>(
  agent: Agent,
  url: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<T> =>
  new Promise((resolve, fail) => {
    const options = { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } };
    const sent = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        try {
          resolve(JSON.parse(Buffer.concat(chunks).toString()) as T);
        } catch (error) {
          fail(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
    sent.on('error', fail);
    sent.end(JSON.stringify(body));
  });

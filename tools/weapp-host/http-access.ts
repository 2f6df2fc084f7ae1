/*
 * HTTP access of the cloud: an address at which whoever is outside of WeChat reaches a function, which is
 * called as CloudBase calls it.
 */
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';

/** What CloudBase hands to a function that is reached over HTTP. */
export interface HttpEvent {
  path: string;
  httpMethod: string;
  headers: Record<string, string>;
  queryStringParameters: Record<string, string>;
  body: string;
  isBase64Encoded: boolean;
}

/** And what it takes back. */
export interface HttpResult {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

export interface HttpAccess {
  /** Without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Listens on this machine; the functions need not be there yet. @param path the access path, such as
 * /wechat-pay; everything below it is the function's
 */
export async function openHttpAccess(
  path: string,
  call: (event: HttpEvent) => Promise<HttpResult>,
): Promise<HttpAccess> {
  const app = Fastify({ forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, done) => done(null, text));
  app.all(`${path}/*`, async (request, reply) => {
    const { statusCode, headers, body } = await call({
      path: request.url.split('?')[0] ?? '',
      httpMethod: request.method,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      queryStringParameters: request.query as Record<string, string>,
      body: typeof request.body === 'string' ? request.body : '',
      isBase64Encoded: false,
    });
    return reply.code(statusCode).headers(headers).send(body);
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => app.close() };
}

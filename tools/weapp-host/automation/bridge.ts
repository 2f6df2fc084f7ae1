/*
 * A server that speaks the automation protocol of WeChat DevTools: JSON over a web socket, {id, method,
 * params} answered by {id, result} or {id, error}, and told {method, params} when something happens.
 */
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { Method, Params } from './methods';

export interface Bridge {
  wsEndpoint: string;
  /** Tells every client. */
  emit(method: string, params: object): void;
  close(): Promise<void>;
}

/** Listens on this machine, on any free port. */
export async function openBridge(methods: Record<string, Method>): Promise<Bridge> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  server.on('connection', (socket) => {
    socket.on('message', (raw) => void answer(socket, raw, methods));
  });
  return {
    wsEndpoint: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    emit(method, params) {
      for (const client of server.clients) client.send(JSON.stringify({ method, params }));
    },
    close: () =>
      new Promise((resolve) => {
        for (const client of server.clients) client.terminate();
        server.close(() => resolve());
      }),
  };
}

async function answer(socket: WebSocket, raw: RawData, methods: Record<string, Method>): Promise<void> {
  const { id, method, params } = JSON.parse(String(raw as Buffer)) as {
    id: string;
    method: string;
    params?: Params;
  };
  const send = (reply: object): void => socket.send(JSON.stringify({ id, ...reply }));
  try {
    const known = methods[method];
    if (known === undefined) throw new Error(`"${method}" is not supported by this host`);
    send({ result: await known(params ?? ({} as Params)) });
  } catch (error) {
    send({ error: { message: error instanceof Error ? error.message : String(error) } });
  }
}

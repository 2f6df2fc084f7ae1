/*
 * Hands the server of a test run from jest's setup to its teardown, which share a process but not their
 * modules.
 */
interface TestServer {
  dataDir: string;
  /** Whether other runs use it too; whoever made it removes it. */
  isShared: boolean;
  release(): Promise<void>;
}

const holder = globalThis as { huiganTestServer?: TestServer };

/** Called by the setup. */
export function keepServer(server: TestServer): void {
  holder.huiganTestServer = server;
}

/** Called by the teardown; undefined when the setup needed none. */
export function takeServer(): TestServer | undefined {
  const server = holder.huiganTestServer;
  delete holder.huiganTestServer;
  return server;
}

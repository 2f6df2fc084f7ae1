/*
 * A brand with two stores and its staff behind the real server, which also serves the H5 build: for tests
 * that walk through it in a browser.
 */
import { join } from 'node:path';
import type { Programme } from '../../cloudfunctions/contract/programme';
import { keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { rotatePosSecret } from '../../cloudfunctions/core/settlement/pos/rotate-pos-secret';
import { readConfig } from '../../cloudfunctions/platform/config';
import { openPlatform, type Platform } from '../../cloudfunctions/platform/context';
import { asDb } from '../../cloudfunctions/platform/db';
import { buildHost } from '../../cloudfunctions/server/app';
import { FUNCTIONS } from '../../cloudfunctions/server/functions';
import { seedStaff } from '../../tools/seed/staff';
import { DATA_KEY, SECRET } from '../server/server-process';
import { createTestDatabase } from '../support/database';
import { tillAt, type Till } from './pos-world';
import { teaProgramme } from './tea-shop';

export interface H5Shop {
  platform: Platform;
  brandId: number;
  /** What the brand goes by: points are usable at once. */
  programme: Programme;
  address: string;
  till: Till;
  close(): Promise<void>;
}

/** Starts it. `store`: that of the till, west-lake 西湖店 or drum-tower 鼓楼店; `now`: the server's clock. */
export async function makeH5Shop(store: string, now: () => number = Date.now): Promise<H5Shop> {
  const database = await createTestDatabase();
  const config = readConfig({
    DATABASE_URL: database.appUrl,
    HUIGAN_SESSION_SECRET: SECRET,
    HUIGAN_DATA_KEY: DATA_KEY,
    HUIGAN_DEMO: '1',
    HUIGAN_LOG_LEVEL: 'silent',
  });
  const platform = { ...openPlatform(config, 6), now };
  const pool = platform.database;
  const programme = teaProgramme({ activation: { waitForPickup: false, refundWindowDays: 0 } });
  const published = await publishProgramme(pool, programme, null, Date.now());
  if (published.outcome === 'refused') throw new Error(published.reason);
  const { brandId } = published.brand;
  await keepStores(asDb(pool), brandId, [
    { id: 'west-lake', name: '西湖店' },
    { id: 'drum-tower', name: '鼓楼店' },
  ]);
  await seedStaff(pool, brandId, Date.now());
  const made = await rotatePosSecret(pool, platform.vault, { brandId, storeId: store }, Date.now());
  const h5 = join(__dirname, '..', '..', 'dist', 'h5');
  const app = await buildHost({ platform, functions: FUNCTIONS, h5 });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    ...{ platform, brandId, programme, address },
    till: tillAt(address, `demo-tea/${store}`, present(made, 'the store').secret),
    async close() {
      await app.close();
      await pool.end();
      await database.drop();
    },
  };
}

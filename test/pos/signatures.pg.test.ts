/*
 * Who may speak for a store's POS, and what is answered to a message that comes again.
 */
import { openPool } from '../../cloudfunctions/platform/db';
import { makeSecret, signMessage } from '../../cloudfunctions/platform/signed-message';
import {
  rotatePosSecret,
  SECRET_OVERLAP_MS,
} from '../../cloudfunctions/core/settlement/pos/rotate-pos-secret';
import {
  forgetPosMessages,
  MESSAGE_KEPT_MS,
} from '../../cloudfunctions/core/settlement/pos/forget-pos-messages';
import { DAY_MS, makePosWorld, only, paid, type PosWorld } from '../worlds/pos-world';

let world: PosWorld;
beforeAll(async () => {
  world = await makePosWorld();
});
afterAll(() => world?.close());

const sold = (id: string) => ({ events: [paid(id)] });
const salesNamed = (id: string) =>
  world.rows('select external_id from huigan.guest_sales where external_id = $1', [id]);

describe('a message is accepted only from the store that it names', () => {
  test('signed with the secret of the store, it is', async () => {
    const answer = await world.s1.post('events', sold('good'));
    expect(answer.status).toBe(200);
    expect(only(answer)).toEqual({ id: 'good', ok: true, outcome: 'kept-without-member', effect: null });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-type')).toContain('application/json');
  });

  test.each<[string, Record<string, string | null>, string]>([
    ['without a signature', { 'webhook-signature': null }, 'signature-missing'],
    ['without an id', { 'webhook-id': null }, 'signature-missing'],
    ['without a timestamp', { 'webhook-timestamp': null }, 'signature-missing'],
    ['with a timestamp that is none', { 'webhook-timestamp': 'soon' }, 'signature-missing'],
    ['with an id that holds a full stop', { 'webhook-id': 'a.1' }, 'signature-missing'],
    ['with a forged signature', { 'webhook-signature': `v1,${'A'.repeat(43)}=` }, 'signature-wrong'],
    ['with a signature of another kind', { 'webhook-signature': 'v1a,AAAA' }, 'signature-wrong'],
    ['with another id than was signed', { 'webhook-id': 'msg_other' }, 'signature-wrong'],
    ['without a store', { 'huigan-store': null }, 'signature-wrong'],
    ['for a store that there is not', { 'huigan-store': 'demo-tea/s9' }, 'signature-wrong'],
    ['for a brand that there is not', { 'huigan-store': 'no-tea/s1' }, 'signature-wrong'],
    ['for a store that is no name', { 'huigan-store': 'demo-tea/%E0%A4%A' }, 'signature-wrong'],
    ['for a store with a NUL in its name', { 'huigan-store': 'demo-tea/s1%00' }, 'signature-wrong'],
    ['for another store of the brand', { 'huigan-store': 'demo-tea/s2' }, 'signature-wrong'],
    ['for a store of the same id of another brand', { 'huigan-store': 'other-tea/s1' }, 'signature-wrong'],
  ])('%s it is not', async (name, headers, code) => {
    const id = `refused ${name}`;
    const { status, body } = await world.s1.post('events', sold(id), { headers });
    expect({ status, code: body.code }).toEqual({ status: 401, code });
    expect(body.message).toMatch(/[。：]/);
    expect(await salesNamed(id)).toEqual([]);
  });

  test('who cannot sign learns nothing of stores: one that there is not answers as one that there is', async () => {
    const forged = { 'webhook-signature': `v1,${'A'.repeat(43)}=` };
    const answers = await Promise.all(
      ['demo-tea/s1', 'demo-tea/s2', 'demo-tea/s9', 'no-tea/s1', ''].map((store) =>
        world.s1.post('events', sold('asked'), { headers: { ...forged, 'huigan-store': store } }),
      ),
    );
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    const stale = { 'huigan-store': 'no-tea/s1', 'webhook-timestamp': '1' };
    expect((await world.s1.post('events', sold('asked'), { headers: stale })).body.code).toBe(
      'signature-stale',
    );
  });

  test('a signature over another body is wrong', async () => {
    const body = JSON.stringify(sold('swapped'));
    const headers = signMessage(world.s1.secret, { id: 'msg_swap', at: Date.now(), body: `${body} ` });
    expect((await world.s1.post('events', body, { headers })).body.code).toBe('signature-wrong');
    expect(await salesNamed('swapped')).toEqual([]);
  });

  test.each([-301, 301])('signed %d s from now it is stale', async (seconds) => {
    const answer = await world.s1.post('events', sold('stale'), { at: Date.now() + seconds * 1000 });
    expect(answer.body.code).toBe('signature-stale');
    expect(await salesNamed('stale')).toEqual([]);
  });

  test('the timestamp is part of what is signed', async () => {
    const headers = { 'webhook-timestamp': String(Math.floor(Date.now() / 1000) + 60) };
    expect((await world.s1.post('events', sold('later'), { headers })).body.code).toBe('signature-wrong');
  });
});

describe('a message that comes again', () => {
  test('replayed, it is answered the same and changes nothing', async () => {
    const body = sold('replayed');
    const first = await world.s1.post('events', body, { id: 'msg_replayed' });
    const again = await world.s1.post('events', body, { id: 'msg_replayed' });
    expect(again.body).toEqual(first.body);
    expect(await salesNamed('replayed')).toHaveLength(1);
  });

  test('signed again later, it is answered the same', async () => {
    const body = sold('resigned');
    const first = await world.s1.post('events', body, { id: 'msg_resigned', at: Date.now() - 120_000 });
    const again = await world.s1.post('events', body, { id: 'msg_resigned' });
    expect(again.body).toEqual(first.body);
  });

  test('with other content it is not the same message', async () => {
    await world.s1.post('events', sold('one'), { id: 'msg_two-faced' });
    const other = await world.s1.post('events', sold('two'), { id: 'msg_two-faced' });
    expect([other.status, other.body.code]).toEqual([409, 'message-differs']);
    const elsewhere = await world.s1.post('quote', sold('one'), { id: 'msg_two-faced' });
    expect(elsewhere.body.code).toBe('message-differs');
    expect(await salesNamed('two')).toEqual([]);
  });

  test('ids are a store’s own', async () => {
    const first = await world.s1.post('events', sold('mine'), { id: 'msg_common' });
    const second = await world.s2.post('events', sold('yours'), { id: 'msg_common' });
    expect([only(first).id, only(second).id]).toEqual(['mine', 'yours']);
  });

  test('sent ten times at once it happens once, and every answer is good', async () => {
    const body = sold('stampede');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => world.s1.post('events', body, { id: 'msg_stampede' })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await salesNamed('stampede')).toHaveLength(1);
  });

  test('what was not understood may be mended under the same id', async () => {
    expect((await world.s1.post('events', '{"events":', { id: 'msg_mended' })).body.code).toBe('not-json');
    expect((await world.s1.post('events', sold('mended'), { id: 'msg_mended' })).status).toBe(200);
  });

  test('after some days it is forgotten, and its events are known all the same', async () => {
    const body = sold('old');
    await world.s1.post('events', body, { id: 'msg_old' });
    const { database } = world.platform;
    expect(await forgetPosMessages(database, Date.now() + MESSAGE_KEPT_MS - DAY_MS)).toBe(0);
    expect(await forgetPosMessages(database, Date.now() + MESSAGE_KEPT_MS + DAY_MS)).toBeGreaterThan(1);
    const owner = openPool(world.database.ownerUrl, 1);
    await owner.query(`update huigan.event_keys set told_at = told_at - interval '4 days'`);
    await owner.end();
    expect(only(await world.s1.post('events', body, { id: 'msg_old' }))).toMatchObject({ outcome: 'known' });
  });
});

describe('secrets', () => {
  test('after a change both are good for a day, and then the new one alone', async () => {
    const { database, vault } = world.platform;
    const store = { brandId: world.shop.brandId, storeId: 's2' };
    const changed = await rotatePosSecret(database, vault, store, Date.now() - SECRET_OVERLAP_MS + 60_000);
    const fresh = world.till('demo-tea/s2', changed?.secret ?? '');
    expect((await world.s2.post('events', sold('by the old one'))).status).toBe(200);
    expect((await fresh.post('events', sold('by the new one'))).status).toBe(200);
    await world.rows(
      `update huigan.pos_secrets set valid_until = now() - interval '1 second' where store_id = 's2' and valid_until is not null`,
    );
    expect((await world.s2.post('events', sold('too late'))).body.code).toBe('signature-wrong');
    expect((await fresh.post('events', sold('still'))).status).toBe(200);
  });

  test('a message may carry signatures of both', async () => {
    const body = JSON.stringify(sold('both'));
    const named = { id: 'msg_both', at: Date.now(), body };
    const [one, two] = [makeSecret(), world.s1.secret].map((secret) => signMessage(secret, named));
    const headers = {
      ...two,
      'webhook-signature': `${one?.['webhook-signature']} ${two?.['webhook-signature']}`,
    };
    expect((await world.s1.post('events', body, { headers })).status).toBe(200);
  });

  test('a store that there is not gets none', async () => {
    const { database, vault } = world.platform;
    const store = { brandId: world.shop.brandId, storeId: 'nowhere' };
    expect(await rotatePosSecret(database, vault, store, Date.now())).toBeNull();
  });

  test('no secret lies open in the database', async () => {
    const rows = await world.rows(`select encode(secret, 'escape') as secret from huigan.pos_secrets`);
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toContain('whsec_');
  });
});

/*
 * The document for whoever writes a POS: valid, complete, and its examples are what the real server answers.
 */
import { Validator } from '@seriousme/openapi-schema-validator';
import { POS_ERROR_CODES } from '../../cloudfunctions/contract/pos';
import { EXAMPLES } from '../../cloudfunctions/contract/pos-openapi/examples';
import { OPERATIONS, type OperationName } from '../../cloudfunctions/contract/pos-openapi/operations';
import { posErrorSchema } from '../../cloudfunctions/contract/pos-replies';
import { POS_STATUS } from '../../cloudfunctions/contract/pos-status';
import { dayAt, iso, makePosWorld, recently, type PosWorld } from '../worlds/pos-world';

interface Document extends Record<string, unknown> {
  openapi: string;
  paths: Record<string, { post: { responses: Record<string, Response> } }>;
}
interface Response {
  content: { 'application/json': { examples: Record<string, { value: { code?: string } }> } };
}

let world: PosWorld;
let document: Document;
beforeAll(async () => {
  world = await makePosWorld();
  document = (await (await fetch(`${world.address}/pos/v1/openapi.json`)).json()) as Document;
});
afterAll(() => world?.close());

describe('the document', () => {
  test('is OpenAPI 3.1, and every reference in it leads somewhere', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(validator.version).toBe('3.1');
    expect(JSON.stringify(validator.resolveRefs())).not.toContain('$ref');
  });

  test('is for anybody', async () => {
    const response = await fetch(`${world.address}/pos/v1/openapi.json`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  test('has every operation, and every error that a message may meet under its status', () => {
    expect(Object.keys(document.paths)).toEqual(Object.keys(OPERATIONS).map((name) => `/pos/v1/${name}`));
    const shown = new Map<string, Set<string>>();
    for (const { post } of Object.values(document.paths)) {
      for (const [status, { content }] of Object.entries(post.responses)) {
        for (const { value } of Object.values(content['application/json'].examples))
          if (value.code !== undefined)
            shown.set(value.code, (shown.get(value.code) ?? new Set()).add(status));
      }
    }
    // Those of events stand in the results of a batch.
    const ofEvents = ['amounts-differ', 'refused', 'conflict', 'app-order'];
    const expected = POS_ERROR_CODES.filter((code) => !ofEvents.includes(code));
    expect([...shown.keys()].sort()).toEqual([...expected].sort());
    for (const [code, statuses] of shown)
      expect([...statuses]).toEqual([String(POS_STATUS[code as (typeof POS_ERROR_CODES)[number]])]);
  });
});

/** What one moment alone can know, by the name of its field. */
interface Moment {
  codes: string[];
  token: string;
  session: string;
  at: number;
}

const isInstant = (value: unknown): boolean => /^\d{4}-\d{2}-\d{2}T/.test(String(value));

/** The example with the moment's own codes, tokens, instants and days. */
function ofNow(value: unknown, moment: Moment): unknown {
  if (Array.isArray(value)) return value.map((each) => ofNow(each, moment));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (name === 'code' && /^\d+$/.test(String(part))) return [name, moment.codes[0]];
      if (name === 'token' && part !== null) return [name, moment.token];
      if (name === 'session' && typeof part === 'string') return [name, moment.session];
      if (name === 'at') return [name, iso(moment.at)];
      return [name, name === 'day' ? dayAt(moment.at) : ofNow(part, moment)];
    }),
  );
}

/** An answer without what one moment alone can know. */
function timeless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(timeless);
  if (typeof value !== 'object' || value === null) {
    if (isInstant(value)) return 'an instant';
    return typeof value === 'string' ? value.replace(/\d\d:\d\d/, 'HH:MM') : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const isOwn = ['token', 'redemption'].includes(name) || (name === 'id' && 'expiresAt' in value);
      return [name, isOwn ? `a ${name}` : timeless(part)];
    }),
  );
}

test('its examples, sent in their order, are answered as they say', async () => {
  // The order of a till: the sale comes after what was redeemed.
  const at = recently();
  const moment: Moment = { codes: [await world.code(world.shop, 'an', at)], token: '', session: '', at };
  for (const name of ['identify', 'quote', 'redeem', 'events', 'void'] satisfies OperationName[]) {
    for (const [title, { request, reply }] of Object.entries(EXAMPLES[name])) {
      const { status, body } = await world.s1.post(name, ofNow(request, moment));
      expect([title, timeless(body)]).toEqual([title, timeless(reply)]);
      const isGood = (reply as { ok: boolean }).ok;
      const schema = isGood ? OPERATIONS[name].reply : posErrorSchema;
      expect([title, schema.safeParse(body).error?.issues]).toEqual([title, undefined]);
      expect(isGood).toBe(status === 200);
      if (name === 'identify' && moment.session === '') {
        moment.token = String(body['token']);
        moment.session = (body['session'] as { id: string }).id;
      }
    }
  }
});

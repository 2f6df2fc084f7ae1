/*
 * Arguments of `npm run pos`, and what each asks the server.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatInstant } from '../../cloudfunctions/core/kernel/time';
import { InputError } from '../command/input-error';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { readLine, readUnits, type Line } from './lines';

export const USAGE = `Usage: npm run pos -- COMMAND --store BRAND/STORE --secret whsec_… [options]
  sale --receipt N --line LINE:PRODUCT:QUANTITY:FEN[:CATEGORY] …   an order that was paid
  complete --receipt N        it was picked up
  refund --receipt N          it was paid back whole; --units LINE:QUANTITY … for a part of it
  identify --code CODE        who shows this code
  redeem --session S          --benefit CODE or --points N of whoever was identified
  quote --line …              what a sale would earn
  send                        sends what waits
Options
  --url URL      http://127.0.0.1:8686         --clerk NAME   pos
  --code CODE or --token TOKEN   the buyer of a sale; without, it is nobody's
  --coupon CODE:FEN              taken on a sale without network, and what it took off
  --day D, --at T, --id ID       today, now and a new one
  --offline      without network: sales, pick-ups and refunds wait in a file
  --queue FILE   that file: .huigan/pos/BRAND-STORE.json
  --json         answers as JSON
The secret may stand in HUIGAN_POS_SECRET instead.`;

/** What the POS tells the network, or asks it. */
export type Asked =
  | { kind: 'event'; event: { id: string } & Record<string, unknown> }
  | { kind: 'question'; path: 'identify' | 'redeem' | 'quote'; body: object }
  | { kind: 'send' };

export interface PosOptions {
  url: string;
  store: string;
  secret: string;
  offline: boolean;
  queue: string;
  json: boolean;
  asked: Asked;
}

const CHINA_OFFSET_MINUTES = 480;
const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
  ...{ url: text, store: text, secret: text, queue: text, clerk: text, code: text, token: text },
  ...{
    receipt: text,
    day: text,
    at: text,
    id: text,
    session: text,
    benefit: text,
    points: text,
    coupon: text,
  },
  ...{ line: texts, units: texts, offline: flag, json: flag, help: flag },
};
type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** Reads the arguments; null when help was asked for. */
export function readArguments(args: string[], env: Record<string, string | undefined>): PosOptions | null {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (values.help) return null;
  const [command = '', ...more] = positionals;
  if (more.length > 0) throw new InputError(`What is ${more.join(' ')}?\n${USAGE}`);
  const store = needed('store', values.store);
  const secret = values.secret ?? env['HUIGAN_POS_SECRET'] ?? '';
  if (secret === '' && !values.offline) throw new InputError('The secret of the store is missing: --secret.');
  return {
    url: (values.url ?? 'http://127.0.0.1:8686').replace(/\/+$/, ''),
    store,
    secret,
    offline: values.offline ?? false,
    queue: values.queue ?? join(PROJECT_ROOT, '.huigan', 'pos', `${store.replace(/[^\w-]/g, '-')}.json`),
    json: values.json ?? false,
    asked: readAsked(command, values),
  };
}

function needed(name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new InputError(`--${name} is missing.\n${USAGE}`);
  return value;
}

function readAsked(command: string, values: Values): Asked {
  const { clerk = 'pos', code } = values;
  switch (command) {
    case 'sale':
    case 'complete':
    case 'refund':
      return { kind: 'event', event: readEvent(command, values) };
    case 'identify':
      return question('identify', { code: needed('code', code), clerk });
    case 'redeem':
      return question('redeem', {
        id: values.id ?? randomUUID(),
        session: needed('session', values.session),
        clerk,
        take:
          values.points === undefined
            ? { benefit: needed('benefit', values.benefit) }
            : { points: values.points },
      });
    case 'quote':
      return question('quote', {
        at: instantOf(values),
        token: values.token ?? null,
        lines: linesOf(values),
      });
    case 'send':
      return { kind: 'send' };
    default:
      throw new InputError(USAGE);
  }
}

const question = (path: 'identify' | 'redeem' | 'quote', body: object): Asked => ({
  kind: 'question',
  path,
  body,
});

const instantOf = ({ at }: Values): string => at ?? formatInstant(Date.now(), CHINA_OFFSET_MINUTES);

const linesOf = ({ line = [] }: Values): Line[] => {
  if (line.length === 0) throw new InputError(`--line is missing.\n${USAGE}`);
  return line.map(readLine);
};

function readEvent(command: 'sale' | 'complete' | 'refund', values: Values) {
  const { clerk = 'pos', id = randomUUID(), units } = values;
  const at = instantOf(values);
  const receipt = needed('receipt', values.receipt);
  const told = { id, at, clerk, day: values.day ?? at.slice(0, 10), receipt };
  if (command === 'complete') return { type: 'order.completed', ...told };
  if (command === 'refund')
    return { type: 'order.refunded', ...told, units: units === undefined ? 'whole' : units.map(readUnits) };
  const lines = linesOf(values);
  const totalFen = lines.reduce((sum, line) => sum + BigInt(line.amountFen), 0n).toString();
  return { type: 'order.paid', ...told, buyer: buyerOf(values), lines, totalFen, ...couponOf(values) };
}

function couponOf({ coupon }: Values): { coupon?: { code: string; offFen: string } } {
  if (coupon === undefined) return {};
  const [code = '', offFen = '', ...more] = coupon.split(':');
  if (!/^\d+$/.test(code) || !/^\d+$/.test(offFen) || more.length > 0)
    throw new InputError(`--coupon is CODE:FEN, not ${coupon}.`);
  return { coupon: { code, offFen } };
}

function buyerOf({ code, token }: Values): object | null {
  if (token !== undefined) return { token };
  return code === undefined ? null : { code };
}

/*
 * Options that say how files are written: each is a part of a mapping.
 */
import { InputError } from '../command/input-error';
import { formatSchema, type Mapping } from './mapping';
import { ENCODINGS } from './look/encoding';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
export const FORMAT_OPTIONS = {
  ...{ encoding: text, delimiter: text, dates: text, decimal: text, header: text, store: text },
  ...{ 'products-from-receipts': flag, 'stores-from-receipts': flag },
} as const;

interface Values {
  encoding?: string | undefined;
  delimiter?: string | undefined;
  dates?: string | undefined;
  decimal?: string | undefined;
  header?: string | undefined;
  store?: string | undefined;
  'products-from-receipts': boolean;
  'stores-from-receipts': boolean;
}

/** Shells make it hard to write a tab. */
const NAMED: Record<string, string> = { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', bar: '|' };
const CHOICES: Record<string, string> = {
  encoding: `one of ${ENCODINGS.join(', ')}`,
  delimiter: "',', ';', '|' or tab",
  dates: 'ymd, dmy or mdy',
  decimal: "'.' or ','",
  header: 'the line on which the header stands, from 1',
};

/** What the options say, as a mapping. @example --dates dmy is {"format": {"dates": "dmy"}} */
export function mappingOfOptions(values: Values): Mapping {
  const { encoding, delimiter, dates, decimal, header, store } = values;
  const written = {
    ...{ encoding, dates, decimal },
    delimiter: delimiter === undefined ? undefined : (NAMED[delimiter] ?? delimiter),
    header: header === undefined ? undefined : Number(header),
  };
  const given = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
  const parsed = formatSchema.safeParse(given);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    throw new InputError(`--${name} ${values[name as 'dates']}: write ${CHOICES[name]}.`);
  }
  return {
    ...(Object.keys(given).length > 0 ? { format: parsed.data } : {}),
    ...(store === undefined ? {} : { receipts: { sales_outlet_id: { constant: store } } }),
    ...(values['products-from-receipts'] ? { productsFromReceipts: true } : {}),
    ...(values['stores-from-receipts'] ? { storesFromReceipts: true } : {}),
  };
}

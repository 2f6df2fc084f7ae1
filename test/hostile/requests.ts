/* Every action's requests, made from the contract: what samples.ts makes, with what the world knows in it. */
import * as z from 'zod/mini';
import { campaignSchema } from '../../cloudfunctions/contract/campaign';
import { couponTemplateSchema } from '../../cloudfunctions/contract/coupon';
import { cycleSchema } from '../../cloudfunctions/contract/community';
import { groupOfferSchema } from '../../cloudfunctions/contract/group';
import { priceBookSchema } from '../../cloudfunctions/contract/price-book';
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import { referralProgrammeSchema } from '../../cloudfunctions/contract/referral-programme';
import { MEMBER_REQUESTS, MEMBER_SCHEMAS } from '../worlds/member-requests';
import { STAFF_REQUESTS, STAFF_SCHEMAS } from '../worlds/staff-requests';
import { samples, type Schema } from './samples';

/** What a document must be, by the last word of the actions that take one of no fixed shape. */
const DOCUMENTS: Record<string, z.ZodMiniType> = {
  programme: programmeSchema,
  'price-book': priceBookSchema,
  template: couponTemplateSchema,
  campaign: campaignSchema,
  'group-offer': groupOfferSchema,
  cycle: cycleSchema,
  'referral-programme': referralProgrammeSchema,
};
const asJson = (schema: z.ZodMiniType): Schema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;

const isAnything = (schema: Schema | undefined): boolean =>
  schema !== undefined && Object.keys(schema).length === 0;

/** What an action's document must be; null: it takes none of no fixed shape. */
function documentOf(action: string, { properties = {} }: Schema): z.ZodMiniType | null {
  if (!isAnything(properties['document'])) return null;
  const schema = DOCUMENTS[action.replace(/^[a-z]+-/, '')];
  if (schema === undefined) throw new Error(`DOCUMENTS does not name what ${action} takes`);
  return schema;
}

export interface AskedAction {
  name: string;
  action: string;
  schema: Schema;
  document: z.ZodMiniType | null;
  /** That a server would understand, each branch of the schema once. */
  bodies: Record<string, unknown>[];
}

/** Where the operator may do everything. */
const STORE = { store: 's1' };
const known: Record<string, object> = { ...MEMBER_REQUESTS, ...STAFF_REQUESTS };

/** A body with what the world knows, except in the field whose branch it shows. */
const bodiesOf = (action: string, schema: Schema): Record<string, unknown>[] => {
  const all = samples(schema) as Record<string, unknown>[];
  const [plain = {}] = all;
  return all.map((body) => {
    const kept = Object.entries({ ...STORE, ...known[action] }).filter(
      ([field, value]) =>
        field in body &&
        JSON.stringify(body[field]) === JSON.stringify(plain[field]) &&
        JSON.stringify(value) !== '{}',
    );
    return { ...body, ...Object.fromEntries(kept) };
  });
};

export const ASKED: AskedAction[] = Object.entries({ ...MEMBER_SCHEMAS, ...STAFF_SCHEMAS }).flatMap(
  ([name, schema]) =>
    (asJson(schema as unknown as z.ZodMiniType).oneOf ?? []).map((option) => {
      const action = String(option.properties?.['action']?.const);
      const document = documentOf(action, option);
      const inside: Record<string, Schema> = document === null ? {} : { document: asJson(document) };
      const whole = { ...option, properties: { ...option.properties, ...inside } };
      return { name, action, schema: whole, document, bodies: bodiesOf(action, whole) };
    }),
);

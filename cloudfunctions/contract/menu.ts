/**
 * Menus: what the function `menu` is asked and tells, and the shape of an item as operators keep it. Amounts
 * are fen, as decimal strings in replies. No session is needed; with a member's session the reply says what
 * the member's level may buy, and their usual.
 */
import * as z from 'zod/mini';
import { after, code, instant, key, paragraph, picture, text } from './shapes';

const name = text(1, 40);
const fen = z.int().check(z.nonnegative(), z.maximum(100_000_000));
const tiers = z.array(code).check(z.maxLength(20));
const instantOrNone = z.nullable(instant);

/** A choice of an item: cup size, sugar, ice, toppings. `least` and `most`: how many choices are taken. */
export const optionGroupSchema = z
  .object({
    code,
    name,
    least: z.int().check(z.nonnegative(), z.maximum(20)),
    most: z.int().check(z.positive(), z.maximum(20)),
    choices: z
      .array(z.object({ code, name, extraFen: fen, standard: z.optional(z.boolean()) }))
      .check(z.minLength(1), z.maxLength(40)),
  })
  .check(
    z.refine((group) => group.least <= group.most && group.least <= group.choices.length, {
      error: 'least is at most most, and there are enough choices',
      params: { rule: 'option-limits' },
    }),
  );

export const menuItemSchema = z.object({
  product: key,
  name,
  category: key,
  /** At least 1 fen: nothing on the menu is free. */
  priceFen: z.int().check(z.positive(), z.maximum(100_000_000)),
  /** Name of a picture of the brand. Empty: none. */
  picture: picture(60),
  description: paragraph(0, 300),
  /** How to enjoy it: shown on the product page. */
  tips: z.array(text(0, 120)).check(z.maxLength(6)),
  options: z.array(optionGroupSchema).check(z.maxLength(8)),
  /** Of a set (套餐): one product for each part, with that product's own options. Null: no set. */
  set: z.nullable(
    z.object({
      parts: z
        .array(z.object({ code, name, products: z.array(key).check(z.minLength(1), z.maxLength(60)) }))
        .check(z.minLength(1), z.maxLength(6)),
    }),
  ),
  /**
   * When it may be bought, and by which levels (no tiers: everybody): it may when one window says so. No
   * window: always.
   */
  windows: z.array(z.object({ tiers, from: instantOrNone, until: instantOrNone })).check(z.maxLength(12)),
  /**
   * Text on the cup, or the name of an own recipe (商品定制). `tiers`: for whom; none: everybody. Null: no text.
   */
  custom: z.nullable(
    z.object({
      kind: z.enum(['cup-text', 'recipe']),
      mostCharacters: z.int().check(z.positive(), z.maximum(30)),
      tiers,
    }),
  ),
  mostPerOrder: z.int().check(z.positive(), z.maximum(99)),
  /** New of this season: shown on home. */
  season: z.optional(z.boolean()),
});
export type MenuItem = z.infer<typeof menuItemSchema>;
export type OptionGroup = MenuItem['options'][number];

/**
 * Where and when a store serves. `hours`: of weekdays 1 Monday … 7 Sunday, in the brand's zone; to exclusive.
 */
export const storeDetailsSchema = z.object({
  address: text(0, 120),
  phone: z.string().check(z.regex(/^[0-9-]{0,20}$/)),
  /** WGS-84 degrees. Null: the store is not found by distance. */
  position: z.nullable(
    z.object({
      latitude: z.number().check(z.minimum(-90), z.maximum(90)),
      longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    }),
  ),
  hours: z
    .array(
      z.object({
        weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1), z.maxLength(7)),
        from: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
        to: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)),
      }),
    )
    .check(z.maxLength(14)),
  /** Whether guests may order in the app. */
  ordering: z.boolean(),
  /** What coupons may take off in a day while the till has no network; null, or not there: none is taken. */
  offlineCoupons: z.optional(
    z.nullable(z.object({ dailyCapFen: z.int().check(z.positive(), z.maximum(1_000_000)) })),
  ),
});
export type StoreDetails = z.infer<typeof storeDetailsSchema>;

/** What a guest chose of an item. */
export const choiceSchema = z
  .array(z.object({ group: code, choices: z.array(code).check(z.maxLength(20)) }))
  .check(z.maxLength(8));
export type Choice = z.infer<typeof choiceSchema>;

export const menuRequestSchema = z.discriminatedUnion('action', [
  /** Open stores first, then by distance where the guest's place is known, else by name. */
  z.object({
    action: z.literal('list-stores'),
    latitude: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
    longitude: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
    after,
  }),
  /** The scene of a code on a table or at the counter: `<store>.<place>`, at most 32 characters. */
  z.object({ action: z.literal('read-scene'), scene: text(1, 32) }),
  z.object({ action: z.literal('show-menu'), store: key }),
  /** What goes with a cart of these products. */
  z.object({ action: z.literal('suggest'), store: key, cart: z.array(key).check(z.maxLength(20)) }),
]);
export type MenuRequest = z.infer<typeof menuRequestSchema>;

export interface StoreView {
  id: string;
  name: string;
  address: string;
  phone: string;
  /** Metres; null: not known. */
  distance: number | null;
  open: boolean;
  /** "今日 09:00–21:30", or when it opens next. */
  hoursText: string;
}
export interface StoresReply {
  stores: StoreView[];
  next: string | null;
}
export interface SceneReply {
  store: StoreView;
  /** The table, or `counter`. */
  place: string;
}
/** An item as a guest sees it at a store. */
export interface MenuItemView {
  product: string;
  name: string;
  category: string;
  /** List price at this store, without extras. */
  priceFen: string;
  /** The best price of one without extras for whoever asks; as `priceFen` where nothing applies. */
  bestFen: string;
  /** Why: "会员价", "下午茶特价"; null: list price. */
  bestWhy: string | null;
  picture: string;
  description: string;
  tips: string[];
  options: OptionGroup[];
  set: MenuItem['set'];
  custom: { kind: 'cup-text' | 'recipe'; mostCharacters: number; open: boolean; tierNames: string[] } | null;
  mostPerOrder: number;
  /** What keeps it from being bought now. */
  closedFor: 'sold-out' | 'tier' | 'not-yet' | 'over' | null;
  /** For `tier` and `not-yet`: "银卡专享", "11月22日 10:00 起". */
  closedText: string | null;
  /** Left of a counted stock when it is 10 or less; null: more, or not counted. */
  left: number | null;
  /** How the member had it last; null: never, or nobody is signed in. */
  usual: Choice | null;
}
/** What a guest may like, and why: "常和生椰拿铁一起点", "本店热卖". */
export interface Suggested {
  /** By what the member bought, as they agreed; else by what the store sells only. */
  personal: boolean;
  /** At most six; all can be had now. */
  items: { product: string; why: string }[];
}
export interface SuggestReply {
  personal: boolean;
  items: (Pick<MenuItemView, 'product' | 'name' | 'picture' | 'priceFen' | 'bestFen'> & { why: string })[];
}
export interface MenuReply {
  store: StoreView;
  /** In the order of the menu. */
  categories: { id: string; name: string }[];
  items: MenuItemView[];
  suggested: Suggested;
  /** Changes when anything above does. */
  version: string;
}

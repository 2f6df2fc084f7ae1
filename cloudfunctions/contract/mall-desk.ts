/** The operator's points mall: what the function `trade` is asked and tells about it. */
import * as z from 'zod/mini';
import { mallItemSchema, MALL_STATES, type MallItem, type MallState } from './mall';
import { code, revision } from './shapes';

/** Actions among those of `trade`. */
export const MALL_DESK_ACTIONS = [
  z.object({ action: z.literal('list-mall-items') }),
  /**
   * `revision`: the one that was edited, 0 for a new item; another one meanwhile is a rejection
   * `already-changed`. `hidden`: members see it no more; what they took stays theirs.
   */
  z.object({
    action: z.literal('save-mall-item'),
    item: code,
    document: mallItemSchema,
    state: z.enum(MALL_STATES),
    revision,
  }),
] as const;

export interface MallDeskItem {
  item: string;
  document: MallItem;
  state: MallState;
  revision: number;
  /** Taken and not given back. */
  taken: string;
}
export interface MallDeskReply {
  items: MallDeskItem[];
  /** Templates of coupons that are live, by code. */
  templates: { id: string; name: string }[];
  pictures: string[];
}

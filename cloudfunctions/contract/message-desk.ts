/**
 * Messages at the operator's desk: what was sent, when it is quiet, tasks of staff, and whom members have as
 * friends there. Part of the function `audience`. Instants ISO 8601 with offset.
 */
import * as z from 'zod/mini';
import type { MessageChannel } from './message-limits';
import { after, paragraph, revision, timeOfDay } from './shapes';

/** Most lines of a list of friends. */
export const MOST_FRIENDS = 50_000;
/** Days that the numbers look back. */
export const MESSAGE_DAYS = 30;

export const MESSAGE_DESK_ACTIONS = [
  z.object({ action: z.literal('show-messages') }),
  /** `quietFrom` and `quietTo` equal: never. `after`: the revision that was seen, 0 where there was none. */
  z.object({
    action: z.literal('save-message-settings'),
    quietFrom: timeOfDay,
    quietTo: timeOfDay,
    weekMost: z.literal([1, 2]),
    after: revision,
  }),
  z.object({ action: z.literal('list-staff-tasks'), after }),
  /** A CSV with columns of member keys, of staff and of customers as 企业微信 calls them: 4 MB. */
  z.object({ action: z.literal('import-friends'), csv: paragraph(1, 4_000_000) }),
] as const;

export interface MessageSettingsView {
  quietFrom: string;
  quietTo: string;
  weekMost: number;
  revision: number;
}

/** What became of the messages of one channel. `read`: of a till or receipt, shown there. */
export interface ChannelNumbers {
  channel: MessageChannel;
  sent: number;
  read: number;
  waiting: number;
  unknown: number;
  refused: number;
  dropped: number;
}

export interface SourceNumbers {
  kind: 'flow';
  id: string;
  name: string;
  channels: ChannelNumbers[];
  /** Members, in tasks of staff; null: it gave none. */
  tasks: { assigned: number; confirmed: number; delivered: number } | null;
}

export interface MessagesDeskReply {
  settings: MessageSettingsView;
  /** Of the last days, what sent last first; at most `MOST_SOURCES`. */
  sources: SourceNumbers[];
}
/** As many as are looked at on one page. */
export const MOST_SOURCES = 50;

export interface StaffTaskView {
  task: string;
  staff: string;
  source: string;
  title: string;
  state: 'asking' | 'assigned' | 'over' | 'unknown' | 'refused';
  at: string;
  assigned: number;
  confirmed: number;
  delivered: number;
}
export interface StaffTasksReply {
  tasks: StaffTaskView[];
  next: string | null;
}

export interface FriendsReply {
  /** New, or changed. */
  kept: number;
  /** Of lines whose member key is nobody's; the first of them. */
  missing: number;
  unknown: { line: number; key: string }[];
}

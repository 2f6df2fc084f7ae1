/**
 * The frame around functions for staff: validates the request, finds out who asks and whether they may,
 * answers a Reply, and lets no error out. Who may do what is not known here: the function brings what admits
 * (core/views/desk/admit-staff.ts).
 */
import type * as z from 'zod/mini';
import type { RejectionCode, Reply } from '../contract/reply';
import { present } from '../core/kernel/assert';
import type { Platform } from './context';
import type { Database } from './db';
import { frame, notUnderstood, reject, type CloudFunction, type Incoming } from './handler';
import type { StaffIdentity } from './staff-sessions';
import type { NoToken } from './tokens';

/** One call of a function for staff. */
export interface StaffContext<Staff> extends Omit<Platform, 'now' | 'sessions'> {
  /** Who asks; null in an action that is open to anybody. */
  staff: Staff | null;
  device: string | null;
  /** The instant of this call, the same throughout. */
  now: number;
}

/** Who asks, in an action that is not open to anybody. */
export function staffOf<Staff>({ staff }: StaffContext<Staff>): Staff {
  return present(staff, 'whoever asks');
}

interface AskedAction {
  action: string;
  store?: string | undefined;
}

/** Who the session names may do this; or why not. */
export type Admit<Staff, Request extends AskedAction> = (
  database: Database,
  named: StaffIdentity | NoToken,
  request: Request,
) => Promise<{ staff: Staff | null } | RejectionCode>;

interface Definition<Schema extends z.ZodMiniType<AskedAction>, Staff> {
  name: string;
  requestSchema: Schema;
  admit: Admit<Staff, z.output<Schema>>;
  /**
   * Answers a valid request of somebody admitted. What it throws becomes `try-again` and a line in the log.
   */
  handle(context: StaffContext<Staff>, request: z.output<Schema>): Promise<Reply<unknown>>;
}

/** What a device may call itself: it lands in the log of actions. */
const DEVICE = /^[\w.-]{1,40}$/;

/** Makes a function that adapters can call. */
export function defineStaffFunction<Schema extends z.ZodMiniType<AskedAction>, Staff>(
  definition: Definition<Schema, Staff>,
): CloudFunction {
  const { name, requestSchema, admit, handle } = definition;
  return frame(name, async (platform: Platform, incoming: Incoming) => {
    const request = requestSchema.safeParse(incoming.body);
    if (!request.success) return notUnderstood(request.error);
    const now = platform.now();
    const named = platform.staffSessions.verify(incoming.session, now);
    const admitted = await admit(platform.database, named, request.data);
    if (typeof admitted === 'string') return reject(admitted);
    const device = DEVICE.test(incoming.device ?? '') ? (incoming.device ?? null) : null;
    return handle({ ...platform, now, device, staff: admitted.staff }, request.data);
  });
}

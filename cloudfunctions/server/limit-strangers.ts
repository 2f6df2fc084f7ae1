/**
 * Who is not known yet is limited by address: signing in, which asks WeChat and makes sessions, and messages
 * of a POS whose signature is wrong. Generous, because a carrier puts thousands of phones behind one address.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AccountRequest } from '../contract/account';
import type { MemberRequest } from '../contract/member';
import type { StaffRequest } from '../contract/staff';
import { reject } from '../platform/handler';
import { countAddresses, type AddressCounter } from './address-counter';

/** Of one address. */
const SIGN_INS_A_MINUTE = 60;
/** Of one address in the name of one store. */
const WRONG_SIGNATURES_A_MINUTE = 60;

/** What is asked before anybody is known, by function. */
const SIGN_INS = {
  account: ['sign-in-wechat', 'sign-in-demo-visitor'],
  member: ['sign-in-demo'],
  staff: ['sign-in-staff-wechat', 'sign-in-demo-staff', 'accept-invite'],
} as const satisfies {
  account: readonly AccountRequest['action'][];
  member: readonly MemberRequest['action'][];
  staff: readonly StaffRequest['action'][];
};

/** Refuses further sign-ins of an address in this minute, with when to try again. */
export function limitSignIns(app: FastifyInstance, now: () => number): void {
  const counter = countAddresses(SIGN_INS_A_MINUTE);
  app.addHook('preHandler', async (request, reply) => {
    if (!isSignIn(request)) return;
    const wait = counter.count(request.ip, now());
    if (wait === null) return;
    return reply.code(429).header('retry-after', String(wait)).send(reject('too-often'));
  });
}

function isSignIn({ url, body }: FastifyRequest): boolean {
  const name = /^\/fn\/(\w+)\/?(?:\?|$)/.exec(url)?.[1] ?? '';
  if (!Object.hasOwn(SIGN_INS, name)) return false;
  const { action } = (body ?? {}) as { action?: unknown };
  return (SIGN_INS[name as keyof typeof SIGN_INS] as readonly unknown[]).includes(action);
}

/** Counts signatures before they are looked at, and gives back those that were right. */
export const signatureCounter = (): AddressCounter => countAddresses(WRONG_SIGNATURES_A_MINUTE);

/** By whom a message says that it is sent, as one counts. */
export const senderOf = ({ ip, headers }: FastifyRequest): string =>
  `${ip} ${String(headers['huigan-store'] ?? '').slice(0, 400)}`;

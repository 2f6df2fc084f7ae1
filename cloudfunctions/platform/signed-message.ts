/**
 * Messages signed by the Standard Webhooks specification (https://www.standardwebhooks.com): HMAC-SHA256 over
 * id, timestamp and raw body. Whoever sends and whoever receives use this; which secrets are valid is for the
 * caller to know.
 */
import { randomBytes } from 'node:crypto';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';

/** By which a sender's clock may be off. The package holds itself to the same. Milliseconds. */
const TOLERANCE_MS = 5 * 60_000;
/** Between the 24 and 64 bytes that the specification asks for. */
const SECRET_LENGTH = 32;
const PREFIX = 'whsec_';
/** Without a full stop, which separates what is signed. */
const ID = /^[\w-]{1,100}$/;
const SECONDS = /^\d{1,12}$/;

export type SignatureProblem = 'signature-missing' | 'signature-stale' | 'signature-wrong';

export interface ReceivedMessage {
  /** By names in small letters. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Exactly what came. */
  body: Buffer;
}

/** A new secret. @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD1tIBzbN1A3Y= */
export const makeSecret = (): string => `${PREFIX}${randomBytes(SECRET_LENGTH).toString('base64')}`;

/** The id that a message names, proven by nobody yet; null where it is none. */
const messageIdOf = (headers: ReceivedMessage['headers']): string | null => {
  const id = headers['webhook-id'] ?? '';
  return ID.test(id) ? id : null;
};

/**
 * The id of a message that one of these secrets signed and that is fresh at `now` by this machine's clock,
 * and the places of those that signed it; or what is wrong.
 */
export function verifyMessage(
  { headers, body }: ReceivedMessage,
  secrets: readonly string[],
  now: number,
): { id: string; by: number[] } | { problem: SignatureProblem } {
  const id = messageIdOf(headers);
  const timestamp = headers['webhook-timestamp'] ?? '';
  const signature = headers['webhook-signature'] ?? '';
  if (id === null || !SECONDS.test(timestamp) || signature === '') return { problem: 'signature-missing' };
  if (Math.abs(now - Number(timestamp) * 1000) > TOLERANCE_MS) return { problem: 'signature-stale' };
  const signed = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
  const text = body.toString();
  const by = secrets.flatMap((secret, place) => (isSignedWith(secret, text, signed) ? place : []));
  return by.length > 0 ? { id, by } : { problem: 'signature-wrong' };
}

function isSignedWith(secret: string, body: string, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false });
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
}

/** The headers that go with a message. */
export function signMessage(
  secret: string,
  { id, at, body }: { id: string; at: number; body: string },
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, new Date(at), body),
  };
}

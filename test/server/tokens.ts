/*
 * Sessions made by hand, so that a forged one can be wrong in any way.
 */
import { createHmac } from 'node:crypto';
import { SECRET } from './server-process';

export interface Claims {
  sub: string;
  brand: number;
  iss?: string;
  aud?: string;
  exp?: number;
  gen?: number;
  kind?: string;
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token signed with HS256, good for an hour unless the claims say otherwise. */
export function token(claims: Claims, secret = SECRET, alg = 'HS256'): string {
  const now = Math.floor(Date.now() / 1000);
  const whole = { iss: 'huigan', aud: 'member', iat: now, exp: now + 3600, ...claims };
  const signed = `${encode({ alg })}.${encode(whole)}`;
  const signature = alg === 'none' ? '' : createHmac('sha256', secret).update(signed).digest('base64url');
  return `${signed}.${signature}`;
}

/*
 * What a phone would do, over HTTP, for somebody who tries things by hand: POST /simulator/login-codes
 * {openid, unionid?}, /simulator/phone-codes {phone}, /simulator/consents {openid, templateId},
 * /simulator/expired-tokens. WeChat has nothing of the kind.
 */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';

interface Phone {
  issueLoginCode(openid: string, unionid?: string): string;
  issuePhoneCode(phone: string): string;
  consentToMessage(openid: string, templateId: string): void;
  expireTokens(): void;
}

const word = z.string().check(z.minLength(1), z.maxLength(100));
const user = z.object({ openid: word, unionid: z.optional(word) });
const number = z.object({ phone: z.string().check(z.regex(/^1\d{10}$/)) });
const consent = z.object({ openid: word, templateId: word });

/** Adds the paths; a body that does not fit is answered with 400. */
export function addHandWork(app: FastifyInstance, phone: Phone): void {
  const post = <T>(path: string, schema: z.ZodMiniType<T>, work: (body: T) => object): void => {
    app.post(`/simulator/${path}`, (request, reply) => {
      const body = schema.safeParse(parsed(request.body));
      if (!body.success) return reply.code(400).send({ message: z.prettifyError(body.error) });
      return reply.send(work(body.data));
    });
  };
  post('login-codes', user, ({ openid, unionid }) => ({ code: phone.issueLoginCode(openid, unionid) }));
  post('phone-codes', number, (body) => ({ code: phone.issuePhoneCode(body.phone) }));
  post('consents', consent, ({ openid, templateId }) => {
    phone.consentToMessage(openid, templateId);
    return { ok: true };
  });
  post('expired-tokens', z.any(), () => {
    phone.expireTokens();
    return { ok: true };
  });
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

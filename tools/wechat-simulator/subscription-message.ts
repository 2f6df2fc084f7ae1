/* Subscription messages: one consent is one message, and each word of the template has its shape. */
import { isFields, knownOpenid, OK, textOf, type Interface } from './interface';
import { Refusal } from './refusal';
import { consentKey } from './world';

/** What the words of a template may hold, by the beginning of their name (thing1, time2 …). */
const WORDS: Record<string, RegExp> = {
  thing: /^.{1,20}$/su,
  phrase: /^\p{Script=Han}{1,5}$/u,
  name: /^.{1,20}$/u,
  number: /^\d{1,32}(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}\s]{1,5}$/u,
  character_string: /^[\p{ASCII}]{1,32}$/u,
  amount: /^¥?\d{1,10}(\.\d+)?元?$/,
  phone_number: /^[\d+\- ]{1,17}$/,
  time: /\d{1,2}:\d{2}|\d{4}年\d{1,2}月\d{1,2}日/,
  date: /^\d{4}(年|-|\/|\.)\d{1,2}(月|-|\/|\.)\d{1,2}日?/,
};

function checkWord(name: string, word: unknown): void {
  const kind = name.replace(/\d+$/, '');
  const value = isFields(word) ? word['value'] : undefined;
  if (typeof value !== 'string' || !(WORDS[kind]?.test(value) ?? false))
    throw new Refusal(47003, `data.${name}.value invalid`);
}

const send: Interface = {
  method: 'POST',
  path: '/cgi-bin/message/subscribe/send',
  needsToken: true,
  answer(world, { body }) {
    const openid = knownOpenid(world, body, 'touser');
    const templateId = textOf(body, 'template_id', 40037);
    const { data } = body;
    if (!isFields(data)) throw new Refusal(47003, 'data');
    for (const [name, word] of Object.entries(data)) checkWord(name, word);
    const key = consentKey(openid, templateId);
    const left = world.consents.get(key) ?? 0;
    if (left === 0) throw new Refusal(43101);
    world.consents.set(key, left - 1);
    return OK;
  },
};

export const messageInterfaces = [send];

/*
 * Whether words and pictures may be shown. In the simulator what contains 违规 is risky; pictures are looked at
 * later, which it does not tell.
 */
import { randomUUID } from 'node:crypto';
import { knownOpenid, OK, textOf, type Fields, type Interface } from './interface';
import { Refusal } from './refusal';
import type { World } from './world';

const RISKY_WORD = '违规';
/** 100 is harmless. */
const LABEL = { harmless: 100, risky: 20001 };
const LONGEST_TEXT = 2500;
/** A user is checked only within two hours of opening the mini-program. Milliseconds. */
const VISIT_MS = 7200_000;

/** 1 profile, 2 comment, 3 forum, 4 social log. */
function checkSubject(world: World, body: Fields): void {
  if (body['version'] !== 2) throw new Refusal(40097, 'version');
  if (![1, 2, 3, 4].includes(Number(body['scene']))) throw new Refusal(40129);
  const openid = knownOpenid(world, body, 'openid');
  if (world.now() - (world.seenAt.get(openid) ?? 0) > VISIT_MS) throw new Refusal(61010);
}

const checkText: Interface = {
  method: 'POST',
  path: '/wxa/msg_sec_check',
  needsToken: true,
  answer(world, { body }) {
    const content = textOf(body, 'content', 44002);
    if ([...content].length > LONGEST_TEXT) throw new Refusal(45002);
    checkSubject(world, body);
    const texts = [content, body['title'], body['nickname'], body['signature']];
    const risky = texts.some((text) => typeof text === 'string' && text.includes(RISKY_WORD));
    const verdict = risky
      ? { suggest: 'risky', label: LABEL.risky }
      : { suggest: 'pass', label: LABEL.harmless };
    const detail = [{ strategy: 'content_model', errcode: 0, ...verdict, prob: 90 }];
    return { ...OK, result: verdict, detail, trace_id: randomUUID() };
  },
};

const checkMedia: Interface = {
  method: 'POST',
  path: '/wxa/media_check_async',
  needsToken: true,
  answer(world, { body }) {
    if (!URL.canParse(textOf(body, 'media_url', 40097))) throw new Refusal(40097, 'media_url');
    if (![1, 2].includes(Number(body['media_type']))) throw new Refusal(40097, 'media_type');
    checkSubject(world, body);
    return { ...OK, trace_id: randomUUID() };
  },
};

export const contentInterfaces = [checkText, checkMedia];

/* Who somebody is, and who the server is: code2Session, the stable access token, the phone number. */
import { OK, textOf, type Fields, type Interface } from './interface';
import { Refusal } from './refusal';
import type { World } from './world';

function checkApp(world: World, fields: Fields): void {
  if (textOf(fields, 'appid', 41002) !== world.appId) throw new Refusal(40013);
  if (textOf(fields, 'secret', 41004) !== world.appSecret) throw new Refusal(40125);
}

const codeToSession: Interface = {
  method: 'GET',
  path: '/sns/jscode2session',
  needsToken: false,
  answer(world, { query }) {
    checkApp(world, query);
    if (query['grant_type'] !== 'authorization_code') throw new Refusal(40002);
    const { openid, unionid } = world.loginCodes.redeem(textOf(query, 'js_code', 41008));
    const session_key = Buffer.from(openid.padEnd(16).slice(0, 16)).toString('base64');
    return { session_key, openid, ...(unionid === undefined ? {} : { unionid }) };
  },
};

const stableToken: Interface = {
  method: 'POST',
  path: '/cgi-bin/stable_token',
  needsToken: false,
  answer(world, { body }) {
    if (body['grant_type'] !== 'client_credential') throw new Refusal(40002);
    checkApp(world, body);
    return world.tokens.give(body['force_refresh'] === true);
  },
};

const phoneNumber: Interface = {
  method: 'POST',
  path: '/wxa/business/getuserphonenumber',
  needsToken: true,
  answer(world, { body }) {
    const phone = world.phoneCodes.redeem(textOf(body, 'code', 40029));
    const watermark = { timestamp: Math.floor(world.now() / 1000), appid: world.appId };
    const phone_info = { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark };
    return { ...OK, phone_info };
  },
};

export const signInInterfaces = [codeToSession, stableToken, phoneNumber];

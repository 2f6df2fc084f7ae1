/*
 * Mini-program codes without limit: a picture that opens a page with a scene. WeChat draws a sunflower; this
 * is a QR code of the same content.
 */
import { encode } from 'uqr';
import type { Interface } from './interface';
import { drawSquares } from './png';
import { Refusal } from './refusal';

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
/** Sides of the picture. Pixels. */
const WIDTH = { smallest: 280, usual: 430, largest: 1280 };
const VERSIONS = ['release', 'trial', 'develop'];

const unlimitedCode: Interface = {
  method: 'POST',
  path: '/wxa/getwxacodeunlimit',
  needsToken: true,
  answer(_world, { body }) {
    const { scene, page = '', width = WIDTH.usual, env_version: version = 'release' } = body;
    if (typeof scene !== 'string' || !SCENE.test(scene)) throw new Refusal(40169);
    if (typeof page !== 'string' || !/^[\w/-]*$/.test(page) || page.startsWith('/')) throw new Refusal(41030);
    if (typeof width !== 'number' || !VERSIONS.includes(String(version))) throw new Refusal(40097);
    const side = Math.min(Math.max(Math.round(width), WIDTH.smallest), WIDTH.largest);
    return drawSquares(encode(`${page}?scene=${encodeURIComponent(scene)}`, { border: 4 }).data, side);
  },
};

export const codeInterfaces = [unlimitedCode];

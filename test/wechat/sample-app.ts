/*
 * A small mini-program written by hand, to see that the host behaves as a phone does: two tabs, one page
 * above them, and buttons that try things and write down what came of it.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PAGE = `
  const app = getApp();
  const note = (name) => function (query) { app.life.push(this.route + ' ' + name + (query ? ' ' + JSON.stringify(query) : '')); };
  Page({
    data: { said: '', phone: '' },
    onLoad: note('load'), onShow: note('show'), onHide: note('hide'), onUnload: note('unload'),
    say(said) { this.setData({ said }); },
    ask(event) {
      const { api, options } = event.currentTarget.dataset;
      const [family, method] = api.split('.');
      const called = method ? wx[family][method] : wx[family];
      called({ ...JSON.parse(options || '{}'),
        success: (result) => this.say(JSON.stringify(result)), fail: (failure) => this.say(JSON.stringify(failure)) });
    },
    look() {
      this.say(JSON.stringify({ window: typeof window, document: typeof document, fetch: typeof fetch, url: typeof URL,
        encoder: typeof TextEncoder, intl: typeof Intl, wx: typeof wx, timer: typeof setTimeout, global: typeof globalThis.Promise }));
    },
    build() { new Function('return 1')(); },
    fail() { throw new Error('a mistake of the page'); },
    reject() { Promise.reject(new Error('a forgotten promise')); },
    phoned(event) { this.setData({ phone: JSON.stringify(event.detail) }); },
    onShareAppMessage() { return { title: 'come' }; },
  });`;

const button = (id: string, api: string, options = {}): string =>
  `<button id="${id}" bindtap="ask" data-api="${api}" data-options='${JSON.stringify(options)}'>${id}</button>`;

const TEMPLATE = `
<view id="said">{{said}}</view><view id="phone">{{phone}}</view>
<button id="look" bindtap="look">look</button>
<button id="build" bindtap="build">build</button>
<button id="fail" bindtap="fail">fail</button>
<button id="reject" bindtap="reject">reject</button>
${button('login', 'login')}
${button('init-less', 'cloud.callFunction', { name: 'f' })}
${button('request', 'request', { url: 'http://127.0.0.1:9/' })}
${button('network', 'getNetworkType')}
${button('unknown', 'chooseInvoice')}
${button('modal', 'showModal', { title: 'sure?' })}
${button('pay', 'requestPayment', { timeStamp: '1', nonceStr: 'n', package: 'prepay_id=1', signType: 'RSA', paySign: 's' })}
${button('transfer', 'requestMerchantTransfer', { mchId: '1', appId: 'wx1', package: 'p' })}
${button('messages', 'requestSubscribeMessage', { tmplIds: ['ready', 'refund'] })}
${button('privacy', 'requirePrivacyAuthorize')}
${button('keep', 'setStorage', { key: 'kept', data: { n: 1 } })}
${button('kept', 'getStorage', { key: 'kept' })}
<button id="share" open-type="share">share</button>
<button id="number" open-type="getPhoneNumber" bindgetphonenumber="phoned">number</button>
<button id="off" disabled="{{true}}" bindtap="look">off</button>
<swiper wx:if="{{said === 'never'}}"></swiper>`;

const FILES: Record<string, string> = {
  'app.json': JSON.stringify({
    pages: ['first/index', 'second/index', 'above/index'],
    tabBar: {
      list: [
        { pagePath: 'first/index', text: 'first' },
        { pagePath: 'second/index', text: 'second' },
      ],
    },
    window: { navigationBarTitleText: 'sample' },
  }),
  'app.js': `App({ life: [], onLaunch({ scene }) { this.life.push('app launch ' + scene); }, onShow() { this.life.push('app show'); }, onHide() { this.life.push('app hide'); } });`,
  'app.wxss': 'page { color: rgb(1, 2, 3); } button { width: 375rpx; }',
};

/** Writes it into a new folder and answers its path. */
export function writeSampleApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'huigan-sample-app-'));
  const files: Record<string, string> = { ...FILES };
  for (const page of ['first', 'second', 'above']) {
    files[`${page}/index.js`] = PAGE;
    files[`${page}/index.wxml`] = TEMPLATE;
    files[`${page}/index.json`] = '{}';
    files[`${page}/index.wxss`] = page === 'second' ? '#said { color: rgb(9, 9, 9); }' : '';
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

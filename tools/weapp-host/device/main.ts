/*
 * Runs a packed mini-program in this page: puts the phone together, starts the app, opens its first page.
 * Everything is made here and given to who needs it; no other file knows all of them.
 */
import { openAutomation } from './automation';
import { defineButton } from './elements/button';
import { defineFields } from './elements/fields';
import { definePageContainer } from './elements/page-container';
import { definePlainElements } from './elements/plain';
import { doAfterTap, isTapAllowed } from './elements/taps';
import { openBars } from './frame';
import { openLogicLayer, type AppInstance, type LogicLayer } from './logic-layer';
import { PageStack } from './page-stack';
import { collectErrors, describe, noteMissing, openPhone, type Phone } from './phone';
import { openRenderer } from './renderer';
import { watchScrolling } from './scrolling';
import { openSheets, type Sheets } from './sheets';
import { askingApi } from './wx/asking';
import { deviceApi } from './wx/device';
import { dialogsApi } from './wx/dialogs';
import { filesApi } from './wx/files';
import { enterOptions, openLife, type EnterOptions, type Life } from './wx/life';
import { openNetwork } from './wx/network';
import { openPrivacy, type Privacy } from './wx/privacy';
import { routesApi } from './wx/routes';
import { storageApi } from './wx/storage';
import { makeWx } from './wx/wx';

const packed = window.weapp;
const { app: config } = packed.configs;
const phone = openPhone(window.weappSettings);
collectErrors(phone);
const sheets = openSheets();
const privacy = openPrivacy(phone, sheets);
const network = openNetwork(phone);
const life = openLife(phone, config.pages[0] ?? '');
const report = (error: unknown): void => {
  const { onError } = logic.app();
  if (onError === undefined) phone.errors.push(describe(error));
  else onError(describe(error));
};
const bars = openBars(packed, {
  back: () => stack.navigateBack(1),
  switchTab: (path) => stack.switchTab(`/${path}`),
});
const renderer = openRenderer(packed, phone, (path, definers) => logic.define(path, definers), {
  isAllowed: isTapAllowed,
  do: doAfterTap,
});
const stack: PageStack = new PageStack(config, {
  renderer,
  makeFrame(path) {
    const frame = bars.makeFrame(path);
    const near = config.window?.onReachBottomDistance;
    watchScrolling(frame, near, (event, told) => void stack.tellCurrent(event, told));
    return frame;
  },
  onChange: (page) => bars.draw(page.path, stack.pages().length > 1),
  onError: report,
});
const wx = makeWx(phone, [
  storageApi,
  network.api,
  privacy.api,
  life.api,
  dialogsApi(sheets),
  askingApi(phone, sheets),
  deviceApi(phone, config.darkmode === true),
  filesApi(phone),
  routesApi(stack, bars),
]);
const logic: LogicLayer = openLogicLayer(packed, wx.object, () => stack.pages().map((page) => page.instance));

defineElements(phone, stack, sheets, privacy);
window.device = openAutomation({
  phone,
  stack,
  bars,
  sheets,
  wx,
  app: () => logic.app(),
  controls: {
    setOnline: network.setOnline,
    hide: () => hideApp(logic.app(), life, stack),
    show: (launch) => showApp(logic.app(), life, enterOptions(launch, stack.current()?.path ?? '')),
  },
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
  const page = stack.current();
  if (page !== undefined) bars.draw(page.path, stack.pages().length > 1);
  logic.app().onThemeChange?.({ theme: matches ? 'dark' : 'light' });
});
start();

function start(): void {
  try {
    logic.run('app.js');
    hearAppErrors(logic.app());
    logic.app().onLaunch?.(life.launched);
    showApp(logic.app(), life, life.launched);
    const query = Object.entries(life.launched.query).map(([name, value]) => `${name}=${value}`);
    stack.reLaunch(`/${life.launched.path}?${query.join('&')}`);
  } catch (error) {
    report(error);
  }
}

/** A framework that catches what a page throws tells the app only. */
function hearAppErrors(app: AppInstance): void {
  const told = app.onError;
  app.onError = (error) => {
    phone.errors.push(error);
    told?.call(app, error);
  };
}

function showApp(app: AppInstance, { show }: Life, options: EnterOptions): void {
  app.onShow?.(options);
  show(options);
  stack.tellCurrent('onShow');
}

function hideApp(app: AppInstance, { hide }: Life, pages: PageStack): void {
  pages.tellCurrent('onHide');
  app.onHide?.();
  hide();
}

function defineElements(of: Phone, pages: PageStack, dialogs: Sheets, consent: Privacy): void {
  definePlainElements();
  definePageContainer();
  defineFields();
  defineButton({
    agreeToPrivacy: consent.agree,
    unsupported: (openType) => noteMissing(of, `<button open-type="${openType}">`),
    phoneNumber: () => askPhoneNumber(dialogs, consent),
    share: (button) =>
      void of.shares.push(pages.tellCurrent('onShareAppMessage', { from: 'button', target: button })),
  });
}

async function askPhoneNumber(dialogs: Sheets, consent: Privacy): Promise<object> {
  const refused = { errMsg: 'getPhoneNumber:fail user deny' };
  try {
    await consent.need('getPhoneNumber');
  } catch {
    return { errMsg: 'getPhoneNumber:fail privacy permission is not authorized', errno: 104 };
  }
  const buttons = [
    { name: 'cancel', words: '不允许' },
    { name: 'allow', words: '允许' },
  ];
  const pressed = await dialogs.ask({ title: '申请获取并验证你的手机号', content: '', buttons });
  if (pressed !== 'allow') return refused;
  const answered = await window.askPhone({ ask: 'phone-code' });
  return 'code' in answered ? { code: answered.code, errMsg: 'getPhoneNumber:ok' } : refused;
}

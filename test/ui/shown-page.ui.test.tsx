/** The page that a member came back to stays on screen, whatever the browser's router still meant to hide. */
import { keepShownPage } from '../../src/platform/shown-page';
import Taro from './mocks/taro';

const HOME = '/pages/home/index?stamp=AA';
const CODE = '/pages/code/index?stamp=AB';
let stop: () => void;

function openPages(...ids: string[]): void {
  document.body.innerHTML = ids.map((id) => `<div id="${id}" class="taro_page"></div>`).join('');
  Taro.getCurrentPages.mockReturnValue(ids.map((path) => ({ path })));
}
const hide = (id: string): void => document.getElementById(id)?.classList.add('taro_page_shade');
const isHidden = (id: string): boolean =>
  document.getElementById(id)?.classList.contains('taro_page_shade') ?? false;

beforeEach(() => {
  stop = keepShownPage();
});
afterEach(() => stop());

test('the page on screen is not hidden by what was under way when the member came back', async () => {
  openPages(HOME);
  hide(HOME);
  await Promise.resolve();
  expect(isHidden(HOME)).toBe(false);
});

test('a page with another above it is hidden as ever', async () => {
  openPages(HOME, CODE);
  hide(HOME);
  await Promise.resolve();
  expect(isHidden(HOME)).toBe(true);
});

test('other changes to the page on screen are answered by none', async () => {
  openPages(HOME);
  const remove = jest.spyOn(DOMTokenList.prototype, 'remove');
  document.getElementById(HOME)?.classList.add('taro_page_show');
  await Promise.resolve();
  expect(remove).not.toHaveBeenCalled();
  remove.mockRestore();
});

/** Back, in a browser: it closes the sheet on top first, and only then leaves the page. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Sheet } from '../../src/components/sheet';
import { forgetOldGuard } from '../../src/platform/back-closes';
import { replaceWith, show } from '../../src/platform/go';
import Taro, { forgetEverything, hidePage, showPage } from './mocks/taro';

/** What Taro's router hears. */
const heard = jest.fn();

// The browser's own (mocks/setup.ts), for this file.
beforeAll(() => Reflect.deleteProperty(window.history, 'back'));

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  window.addEventListener('popstate', heard);
});
afterEach(() => window.removeEventListener('popstate', heard));

const names = (): string[] => screen.queryAllByRole('dialog').map(({ id }) => id);
const openPage = show('/pages/other/index');

function Sheets({ first, stays = false }: { first: string[]; stays?: boolean }) {
  const [open, setOpen] = useState(first);
  return (
    <>
      {open.map((name) => (
        <Sheet
          key={name}
          id={name}
          title={name}
          onClose={() => {
            if (!stays) setOpen((before) => before.filter((one) => one !== name));
          }}
        >
          {name}
        </Sheet>
      ))}
      <button onClick={() => setOpen(['next'])}>next</button>
      <button
        onClick={() => {
          setOpen([]);
          void openPage();
        }}
      >
        leave
      </button>
      <button onClick={() => void openPage()}>over</button>
      <button
        onClick={() => {
          setOpen([]);
          void replaceWith('/pages/other/index');
        }}
      >
        instead
      </button>
    </>
  );
}

/** As the browser does: a while later. */
const back = async (): Promise<void> => {
  await act(async () => {
    window.history.back();
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
  // React's tests show what changed when they are done with it.
  await rest();
};
const rest = (): Promise<void> =>
  act(async () => void (await new Promise((resolve) => setTimeout(resolve, 60))));

test('Back closes them one by one, then leaves', async () => {
  window.history.pushState({ page: 'shown' }, '');
  render(<Sheets first={['below', 'above']} />);
  await back();
  expect(names()).toEqual(['below']);
  await back();
  expect(names()).toEqual([]);
  expect(heard).not.toHaveBeenCalled();
  expect(window.history.state).toEqual({ page: 'shown' });
  await back();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a sheet that is closed by its button leaves no step behind', async () => {
  window.history.pushState({ page: 'shown' }, '');
  render(<Sheets first={['one']} />);
  fireEvent.click(screen.getByText('next'));
  await rest();
  expect(names()).toEqual(['next']);
  fireEvent.keyDown(document, { key: 'Escape' });
  await rest();
  expect(names()).toEqual([]);
  expect(window.history.state).toEqual({ page: 'shown' });
  expect(heard).not.toHaveBeenCalled();
});

test('a sheet that is busy stays, however often Back is pressed', async () => {
  window.history.pushState({ page: 'shown' }, '');
  const { unmount } = render(<Sheets first={['busy']} stays />);
  await back();
  await back();
  expect(names()).toEqual(['busy']);
  expect(heard).not.toHaveBeenCalled();
  unmount();
  await rest();
});

const openOther = async (): Promise<undefined> => void window.history.pushState({ page: 'other' }, '');

test('a page that a sheet leads to opens at once; Back from it passes by the sheet’s step', async () => {
  window.history.pushState({ page: 'shown' }, '');
  Taro.navigateTo.mockImplementation(openOther);
  render(<Sheets first={['one']} />);
  fireEvent.click(screen.getByText('leave'));
  expect(Taro.navigateTo).toHaveBeenCalledTimes(1);
  await rest();
  expect(window.history.state).toEqual({ page: 'other' });
  await back();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(window.history.state).toEqual({ page: 'shown' });
});

test('what takes the place of the page takes not the place of the sheet’s step', async () => {
  window.history.pushState({ page: 'shown' }, '');
  const states: unknown[] = [];
  Taro.redirectTo.mockImplementation(async () => void states.push(window.history.state));
  render(<Sheets first={['one']} />);
  fireEvent.click(screen.getByText('instead'));
  await rest();
  expect(states).toEqual([{ page: 'shown' }]);
  expect(heard).not.toHaveBeenCalled();
});

test('a sheet that is still open under another page is guarded when that page is left', async () => {
  window.history.pushState({ page: 'shown' }, '');
  Taro.navigateTo.mockImplementation(openOther);
  render(<Sheets first={['one']} />);
  fireEvent.click(screen.getByText('over'));
  await rest();
  act(hidePage);
  await back();
  expect(names()).toEqual(['one']);
  expect(heard).toHaveBeenCalledTimes(1);
  act(showPage);
  await back();
  expect(names()).toEqual([]);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a page that is loaded anew under a sheet forgets its step', async () => {
  window.history.pushState({ page: 'shown' }, '');
  window.history.pushState({ page: 'shown', over: true }, '');
  forgetOldGuard();
  await rest();
  expect(window.history.state).toEqual({ page: 'shown' });
  expect(heard).not.toHaveBeenCalled();
});

test('a page that is opened by its address is no Back, and stays', async () => {
  window.history.pushState({ page: 'shown' }, '');
  const { unmount } = render(<Sheets first={['one']} />);
  window.location.hash = '#/pages/other/index';
  await rest();
  expect(names()).toEqual(['one']);
  act(hidePage);
  await rest();
  expect(window.location.hash).toBe('#/pages/other/index');
  unmount();
  await rest();
  expect(window.location.hash).toBe('#/pages/other/index');
});

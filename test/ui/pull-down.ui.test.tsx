/** A page that is pulled down in a browser asks anew what it shows. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Sheet } from '../../src/components/sheet';
import { useTextScale } from '../../src/platform/text-scale';
import { usePageShown } from '../../src/platform/navigation';
import { followPulls } from '../../src/platform/pull-down';
import { forgetEverything, hidePage } from './mocks/taro';

const refresh = jest.fn();
const Page = ({ hasSheet = false }: { hasSheet?: boolean }) => {
  usePageShown(refresh);
  return hasSheet ? <Sheet id="a" title="a" onClose={() => undefined} /> : <p>page {useTextScale()}</p>;
};

let end: () => void;
beforeEach(() => {
  jest.useFakeTimers();
  forgetEverything();
  end = followPulls();
});
afterEach(() => {
  end();
  jest.useRealTimers();
});

const touch = (x: number, y: number) => ({ touches: [{ clientX: x, clientY: y }] });
function pull(to: { x?: number; y: number }): void {
  fireEvent.touchStart(document.body, touch(100, 100));
  fireEvent.touchMove(document.body, touch(100 + (to.x ?? 0), 100 + to.y));
}
const mark = (): string | null | undefined => document.querySelector('.pull-mark')?.textContent;

function open(page = <Page />): void {
  render(page);
  refresh.mockClear();
}

test('far enough, it says so, asks, and says that it asks', async () => {
  open();
  pull({ y: 30 });
  expect(mark()).toBe('下拉刷新');
  fireEvent.touchMove(document.body, touch(100, 190));
  expect(mark()).toBe('松开刷新');
  fireEvent.touchEnd(document.body);
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(mark()).toBe('正在刷新…');
  await act(async () => void (await jest.advanceTimersByTimeAsync(500)));
  expect(mark()).toBeUndefined();
});

test.each([
  ['not far', { y: 40 }],
  ['sideways', { x: 70, y: 60 }],
  ['up', { y: -90 }],
])('%s is no pull', (_, to) => {
  open();
  pull(to);
  fireEvent.touchEnd(document.body);
  expect(refresh).not.toHaveBeenCalled();
  expect(mark()).toBeUndefined();
});

test('under a sheet nothing is pulled', () => {
  open(<Page hasSheet />);
  pull({ y: 100 });
  fireEvent.touchEnd(document.body);
  expect(refresh).not.toHaveBeenCalled();
});

test('a page below another asks nothing', () => {
  open();
  act(() => hidePage());
  pull({ y: 100 });
  fireEvent.touchEnd(document.body);
  expect(refresh).not.toHaveBeenCalled();
});

test('letters are of their usual size where nobody chose another', () => {
  document.documentElement.style.fontSize = '16px';
  open();
  expect(screen.getByText('page 1')).toBeTruthy();
});

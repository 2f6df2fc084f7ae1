/** An address that no page has. */
import { act, render, screen } from '@testing-library/react';
import App from '../../src/app';
import LostPage from '../../src/pages/lost/index';
import { serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, openedNowhere } from './mocks/taro';

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  serveFunctions({});
});

test('leads to a page that says so and leads home, never to a blank one', () => {
  render(<App>{null}</App>);
  act(() => openedNowhere());
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/pages/lost/index' });
  render(<LostPage />);
  expect(screen.getAllByRole('button').length).toBeGreaterThan(0);
  expect(document.body.textContent).toMatch(/页面/);
});

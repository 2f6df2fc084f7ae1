/** Two sheets, one over the other: a keyboard and a screen reader reach the one on top only. */
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Sheet } from '../../src/components/sheet';

function Two() {
  const [open, setOpen] = useState(['below', 'above']);
  return (
    <>
      <button type="button">page</button>
      {open.map((name) => (
        <Sheet
          key={name}
          id={name}
          title={name}
          onClose={() => setOpen((before) => before.filter((one) => one !== name))}
        >
          {name}
        </Sheet>
      ))}
    </>
  );
}

test('Escape closes them one by one', () => {
  render(<Two />);
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(screen.getAllByRole('dialog').map(({ id }) => id)).toEqual(['below']);
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what lies behind is out of reach, layer by layer, and is given back', () => {
  render(<Two />);
  const reach = (): (string | null)[] =>
    [...document.querySelectorAll('button, [role="dialog"]')]
      .filter((element) => element.closest('[inert]') === null)
      .map((element) => element.id || element.textContent);
  expect(reach()).toEqual(['above', '']);
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(reach()).toEqual(['below', '']);
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(reach()).toEqual(['page']);
  expect(document.querySelector('[aria-hidden]')).toBeNull();
});

test('focus moves in, but never away from the field in which somebody types already', () => {
  jest.useFakeTimers();
  const { unmount } = render(
    <Sheet id="price" title="改价" onClose={() => undefined}>
      <input aria-label="价格" />
    </Sheet>,
  );
  const field = screen.getByLabelText('价格');
  field.focus();
  jest.runAllTimers();
  expect(document.activeElement).toBe(field);
  unmount();
  render(<Two />);
  jest.runAllTimers();
  expect(document.activeElement?.closest('[role="dialog"]')?.id).toBe('above');
  jest.useRealTimers();
});

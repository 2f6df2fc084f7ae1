/** Two sheets, one over the other: what a keyboard says reaches the one on top only. */
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Sheet } from '../../src/components/sheet';

function Two() {
  const [open, setOpen] = useState(['below', 'above']);
  return (
    <>
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

/** Messages at the desk, in parts. */
import type { ReactElement } from 'react';
import { Parts } from '../operator-kit/desk/parts';
import { MessageNumbers } from './message-numbers';
import { MessageSettings } from './message-settings';
import { StaffTasks } from './staff-tasks';
import { partWords as words } from './words';

/** One of the parts is on screen. */
export const MessagesDesk = (): ReactElement => (
  <Parts<keyof typeof words.parts>
    label={words.label}
    words={words.parts}
    parts={{ numbers: MessageNumbers, tasks: StaffTasks, settings: MessageSettings }}
    first="numbers"
  />
);

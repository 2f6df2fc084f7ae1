/*
 * Every state of a withdrawal answers every command, and every word of WeChat Pay is one.
 */
import {
  commandOfTransfer,
  FINAL,
  WITHDRAWAL,
  type WithdrawalCommand,
} from '../../cloudfunctions/core/withdrawal/withdrawal.rules';
import type { TransferState } from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import { WITHDRAWAL_STATES } from '../../cloudfunctions/contract/withdrawal';

const TABLE = `
                  send         accept       wait             transfer      pay          return       invoice      remit
requested         sending      sending      waiting-confirm  transferring  paid         returned     invoiced     wrong-state
sending           already      already      waiting-confirm  transferring  paid         returned     wrong-state  wrong-state
waiting-confirm   already      already      already          transferring  paid         returned     wrong-state  wrong-state
transferring      already      already      waiting-confirm  already       paid         returned     wrong-state  wrong-state
invoiced          wrong-state  wrong-state  wrong-state      wrong-state   wrong-state  returned     already      paid
paid              already      already      already          already       already      wrong-state  already      already
returned          already      already      already          already       wrong-state  already      wrong-state  wrong-state
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const [COMMANDS = [], ...ROWS] = TABLE;

const CELLS = ROWS.flatMap(([state = '', ...answers]) =>
  answers.map((answer, place) => [state, COMMANDS[place] ?? '', answer] as const),
);

test.each(CELLS)('%s, told to %s: %s', (state, command, answer) => {
  expect(WITHDRAWAL.answer(state as never, command as WithdrawalCommand)).toBe(answer);
});

test('the table is whole', () => {
  expect([...WITHDRAWAL.states]).toEqual([...WITHDRAWAL_STATES]);
  expect(CELLS).toHaveLength(WITHDRAWAL.states.length * WITHDRAWAL.commands.length);
});

test.each<[TransferState, WithdrawalCommand]>([
  ['ACCEPTED', 'accept'],
  ['PROCESSING', 'accept'],
  ['WAIT_USER_CONFIRM', 'wait'],
  ['TRANSFERING', 'transfer'],
  ['CANCELING', 'transfer'],
  ['SUCCESS', 'pay'],
  ['FAIL', 'return'],
  ['CANCELLED', 'return'],
])('%s means: %s', (word, command) => {
  expect(commandOfTransfer(word)).toBe(command);
});

test('only final states are left for nowhere', () => {
  for (const state of WITHDRAWAL.states) {
    const isOver = WITHDRAWAL.commands.every((command) => !WITHDRAWAL.changes(state, command));
    expect(isOver).toBe(FINAL.has(state));
  }
});

/**
 * State machines of one shape: a table in which every state answers every command. What the states and
 * commands of a thing are, and why, stands where its table is. Pure.
 */

/**
 * What a command comes to: the state after it; `already`: that has happened before, nothing changes;
 * `wrong-state`: it cannot be done (any more).
 */
export type Answer<State extends string> = State | 'already' | 'wrong-state';

type Moves<State extends string, Command extends string> = Readonly<
  Record<State, Readonly<Record<Command, Answer<State>>>>
>;

/** The machine of a thing. */
export interface StateMachine<
  State extends string,
  Command extends string,
  Table extends Moves<State, Command>,
> {
  states: readonly State[];
  commands: readonly Command[];
  /** The table itself, for tests and for whoever shows it. */
  moves: Table;
  /** What becomes of it. */
  answer<From extends State, Asked extends Command>(
    this: void,
    state: From,
    command: Asked,
  ): Table[From][Asked];
  /** Whether the command brings a thing in this state to another. */
  changes(this: void, state: State, command: Command): boolean;
}

/**
 * Defines one. The lists and the table must name the same states and commands, each state every command.
 * @example const LAMP = defineStates(['off', 'on'], ['press'], {off: {press: 'on'}, on: {press: 'off'}})
 */
export function defineStates<
  const State extends string,
  const Command extends string,
  const Table extends Moves<State, Command>,
>(states: readonly State[], commands: readonly Command[], moves: Table): StateMachine<State, Command, Table> {
  const answer = <From extends State, Asked extends Command>(
    state: From,
    command: Asked,
  ): Table[From][Asked] => moves[state][command];
  const changes = (state: State, command: Command): boolean => {
    const after: Answer<State> = moves[state][command];
    return after !== 'already' && after !== 'wrong-state';
  };
  return { states, commands, moves, answer, changes };
}

/** The states of a machine. @example type LampState = StateOf<typeof LAMP> */
export type StateOf<Machine extends { states: readonly string[] }> = Machine['states'][number];
/** The commands that a machine answers. */
export type CommandOf<Machine extends { commands: readonly string[] }> = Machine['commands'][number];

/**
 * States that are spoken of together, under one name. SQL that lists the same states is held to it by
 * test/order/state-lists.unit.test.ts.
 * @example const UNPAID = statesOf<OrderState>('created', 'closed'); UNPAID.has(order.state)
 */
export const statesOf = <State extends string>(...states: readonly State[]): ReadonlySet<State> =>
  new Set(states);

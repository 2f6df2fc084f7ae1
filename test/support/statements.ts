/* The statements that reach the driver while something is done, those that begin and end transactions too. */
import { Client } from 'pg';

/** The texts of the statements, in their order. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = jest.spyOn(Client.prototype, 'query');
  try {
    await work();
    const calls = query.mock.calls as unknown as [string | { text: string }][];
    return calls.map(([first]) => (typeof first === 'string' ? first : first.text));
  } finally {
    query.mockRestore();
  }
}

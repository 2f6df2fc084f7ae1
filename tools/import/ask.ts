/*
 * Asks on a terminal what files leave open, and whether they were understood rightly. Elsewhere nobody is
 * asked: what is open stops the import with a sentence.
 */
import { createInterface } from 'node:readline/promises';
import { InputError } from '../command/input-error';
import type { ImportOptions } from './arguments';
import { readLists, type Lists } from './lists';
import { layOver } from './mapping';
import { Unclear } from './look/unclear';

/** Puts a question and answers what was written; null: nobody can be asked. */
export type Ask = ((question: string) => Promise<string>) | null;

/** Asks on this terminal, on stderr, so that stdout stays for the counts. */
export function terminalAsk(): Ask {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  return async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return (await lines.question(question)).trim();
    } finally {
      lines.close();
    }
  };
}

/** Looks at the files, and asks until nothing is open. Answers the options with what was settled. */
export async function lookAndAsk(
  options: ImportOptions,
  ask: Ask,
): Promise<{ options: ImportOptions; lists: Lists; asked: number }> {
  let settled = options;
  for (let asked = 0; ; asked += 1) {
    try {
      return { options: settled, lists: await readLists(settled), asked };
    } catch (error) {
      if (!(error instanceof Unclear) || ask === null) throw error;
      const choice = await choose(error, ask);
      settled = { ...settled, mapping: layOver(settled.mapping, choice) };
    }
  }
}

async function choose(open: Unclear, ask: NonNullable<Ask>): Promise<ImportOptions['mapping']> {
  const list = open.choices.map(({ words }, place) => `  ${place + 1}  ${words}`);
  const question = `${open.question}\n${list.join('\n')}\nWhich number? `;
  for (;;) {
    const answer = await ask(question);
    const choice = open.choices[Number(answer) - 1];
    if (choice !== undefined) return choice.settles;
    if (answer === '' || /^q/i.test(answer)) throw new InputError('Nothing was imported.');
  }
}

/** Whether the files were understood rightly; anything but yes stops. */
export async function confirm(ask: Ask): Promise<void> {
  if (ask === null) return;
  const answer = await ask('Import it so? (y/n) ');
  if (!/^(y|yes|是|好)$/i.test(answer))
    throw new InputError('Nothing was imported. Options say what was taken wrongly (docs/import.md).');
}

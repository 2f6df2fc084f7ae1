/*
 * `npm run pos -- sale|complete|refund|identify|redeem|quote|send --store BRAND/STORE --secret whsec_… …`: a
 * POS, to try the interface of docs/pos.md with.
 *
 * Exit codes: 0 done, 1 the server did not accept it or cannot be reached (what was to tell waits and goes
 * with the next command), 2 wrong arguments.
 */
import { runCommand } from '../command/input-error';
import { readArguments, USAGE } from './arguments';
import { runPos, type Ran } from './run-pos';

runCommand(async () => {
  const options = readArguments(process.argv.slice(2), process.env);
  if (options === null) {
    console.log(USAGE);
    return 0;
  }
  const ran = await runPos(options);
  if (options.json) console.log(JSON.stringify(ran));
  else print(ran);
  return ran.trouble === null && ran.answers.every((answer) => answer.ok) ? 0 : 1;
});

function print({ answers, waiting, trouble }: Ran): void {
  for (const answer of answers) console.log(JSON.stringify(answer, null, 2));
  if (trouble === 'no-network') console.error('The server cannot be reached.');
  else if (trouble !== null && !answers.includes(trouble as never)) console.error(trouble.message);
  if (waiting > 0) console.error(`${waiting} event(s) wait and go with the next command.`);
}

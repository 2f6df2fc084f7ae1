/*
 * One plain file a scenario: rules, events, the transfers they make, what the card shows. Written by hand,
 * for a product owner to read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rulesOf, settleStory, type ToldEvent } from '../support/settle-story';
import { pointsOf } from '../../cloudfunctions/core/ledger/balances.rules';

interface Scenario {
  title: string;
  programme: string;
  events: ToldEvent[];
  until?: string;
  transfers: string[];
  refused: Record<string, string>;
  card: Record<string, string | null>;
}

const FOLDER = join(__dirname, 'scenarios');
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const scenarios = readdirSync(FOLDER).map((name) => readJson(join(FOLDER, name)) as Scenario);

test.each(scenarios.map((scenario) => [scenario.title, scenario] as const))('%s', (_, scenario) => {
  const programme = readJson(resolve(__dirname, '../../programmes', scenario.programme));
  const { book, refused } = settleStory(rulesOf(programme), scenario.events, scenario.until);
  const transfers = book.journals.flatMap((journal) =>
    journal.transfers.map(
      ({ code, amount, debit, credit }) => `${journal.eventId}: ${code} ${amount} ${debit} → ${credit}`,
    ),
  );
  const { active, pending, debt, qualifying } = pointsOf(book.balances);
  const card = { active, pending, debt, qualifying, tier: book.tier };
  expect({ transfers, refused }).toEqual({ transfers: scenario.transfers, refused: scenario.refused });
  expect(
    JSON.parse(
      JSON.stringify(card, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
    ),
  ).toEqual(scenario.card);
});

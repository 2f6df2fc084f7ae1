/** What the check says of the draft: problems, changes, and what members would get for an example sale. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CheckReply } from '../../../cloudfunctions/contract/operator';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { Skeleton } from '../../components/skeleton';
import styles from '../operator-desk/desk.module.scss';
import { Fact } from '../operator-desk/fact';
import { Field } from '../operator-desk/field';
import { Panel } from '../operator-desk/panel';
import { Trouble } from '../operator-desk/trouble';
import { changeWords, pathWords } from './path-words';
import type { Check } from './use-check';
import { draftWords } from './words';

function Problems(props: { check: CheckReply; isCurrent: boolean; document: unknown }): ReactElement {
  const { check, isCurrent, document } = props;
  const { problems } = check;
  const state = problems.length === 0 ? draftWords.fine : draftWords.problems(problems.length);
  return (
    <Panel title={draftWords.problemTitle}>
      <View {...accessible({ live: 'polite' })}>
        <Text className={styles.entry}>{isCurrent ? state : draftWords.checking}</Text>
      </View>
      {problems.map(({ path, message }, index) => (
        <View key={index} className={styles.row}>
          <Text className={styles.faint}>{pathWords(path, document)}</Text>
          <Text className={styles.entry}>{message}</Text>
        </View>
      ))}
    </Panel>
  );
}

function Changes({ check, document }: { check: CheckReply; document: unknown }): ReactElement {
  return (
    <Panel title={draftWords.comparison}>
      {check.changes.length === 0 && <Text className={styles.faint}>{draftWords.noChanges}</Text>}
      {check.changes.map((change) => (
        <View key={change.path} className={styles.row}>
          <Text className={styles.faint}>{pathWords(change.path, document)}</Text>
          <Text className={styles.entry}>{changeWords(change)}</Text>
        </View>
      ))}
    </Panel>
  );
}

const points = (amount: string | null): string =>
  amount === null ? draftWords.noLevel : groupDigits(amount);

interface ExamplesProps {
  examples: CheckReply['examples'];
  /** As typed; yuan. */
  amount: string;
  isAmountWrong: boolean;
  onAmount: (amount: string) => void;
}

function Examples({ examples, amount, isAmountWrong, onAmount }: ExamplesProps): ReactElement {
  return (
    <Panel title={draftWords.examples}>
      <Field
        label={draftWords.exampleAmount}
        value={amount}
        problems={isAmountWrong ? [draftWords.exampleWrong] : []}
        isNumber
        onChange={onAmount}
      />
      <View className={styles.lines}>
        {examples.map(({ tier, pointsNow, pointsThen }, index) => (
          <Fact key={index} name={tier} value={draftWords.exampleOf(points(pointsNow), points(pointsThen))} />
        ))}
      </View>
    </Panel>
  );
}

interface CheckPanelProps extends Omit<ExamplesProps, 'examples'> {
  check: Check;
  document: unknown;
}

/** The last answer stays on screen while the next one is on its way. */
export function CheckPanel({ check, document, ...example }: CheckPanelProps): ReactElement {
  const { data, rejection, isCurrent, retry } = check;
  if (data === null)
    return rejection === null ? (
      <Skeleton heights={[96, 160]} />
    ) : (
      <Trouble code={rejection} onRetry={retry} />
    );
  return (
    <>
      {rejection !== null && <Trouble code={rejection} onRetry={retry} />}
      <Problems check={data} isCurrent={isCurrent} document={document} />
      <Examples examples={data.examples} {...example} />
      <Changes check={data} document={document} />
    </>
  );
}

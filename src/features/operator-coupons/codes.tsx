/** Codes that are worth one coupon each: made here, or told by a partner; and their batches. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { MOST_CODES, type CodesReply } from '../../../cloudfunctions/contract/promotion';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { usePagedReply } from '../../platform/use-paged-reply';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Field } from '../operator-kit/form/field';
import { exportCodes, importCodes, listBatches, makeCodes } from '../operator-kit/api-promotion';
import { CsvButton } from '../operator-kit/desk/csv-button';
import { isCode } from '../operator-kit/form/code-field';
import { isTooLong, ListField } from '../operator-kit/form/list-field';
import { codeWords as words, editorWords } from './words';

interface PartProps {
  template: string;
  /** Batches have changed. */
  onDone: () => void;
}

function BatchField({ value, onChange }: { value: string; onChange: (batch: string) => void }): ReactElement {
  return (
    <Field
      label={words.batch}
      value={value}
      hint={words.batchHint}
      problems={value === '' || isCode(value) ? [] : [editorWords.codeWrong]}
      onChange={(typed) => onChange(typed.trim())}
    />
  );
}

function Making({ template, onDone }: PartProps): ReactElement {
  const [batch, setBatch] = useState('');
  const [typed, setTyped] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const count = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  const making = useAttempt(
    (_: 'make') => {
      setDone(null);
      return makeCodes({ template, batch, count });
    },
    ({ made }) => {
      setDone(words.made(groupDigits(made)));
      setBatch('');
      onDone();
    },
  );
  return (
    <Panel title={words.make}>
      <View className={styles.above}>
        <Text className={styles.faint}>{words.makeHint}</Text>
      </View>
      <View className={styles.grid}>
        <BatchField value={batch} onChange={setBatch} />
        <Field label={words.count} value={typed} isNumber onChange={(text) => setTyped(text.trim())} />
      </View>
      <MessageLine words={making.trouble ?? done} isTrouble={making.trouble !== null} />
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton
            words={words.start}
            busyWords={making.busy === null ? null : words.making}
            disabled={!isCode(batch) || count < 1 || count > MOST_CODES}
            onPress={() => making.start('make')}
          />
        </View>
      </View>
    </Panel>
  );
}

function Importing({ template, onDone }: PartProps): ReactElement {
  const [batch, setBatch] = useState('');
  const [csv, setCsv] = useState('');
  const [done, setDone] = useState<CodesReply | null>(null);
  const importing = useAttempt(
    (_: 'import') => {
      setDone(null);
      return importCodes({ template, batch, csv });
    },
    (reply) => {
      setDone(reply);
      setBatch('');
      setCsv('');
      onDone();
    },
  );
  return (
    <Panel title={words.import}>
      <View className={styles.above}>
        <BatchField value={batch} onChange={setBatch} />
      </View>
      <ListField label={words.import} hint={words.importHint} text={csv} onChange={setCsv} />
      <MessageLine
        words={importing.trouble ?? (done && words.imported(groupDigits(done.made), groupDigits(done.twice)))}
        isTrouble={importing.trouble !== null}
      />
      {done?.wrong.map(({ row, text }) => (
        <Text key={row} className={styles.faint}>
          {words.wrong(row, text)}
        </Text>
      ))}
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton
            words={words.import}
            kind="quiet"
            busyWords={importing.busy === null ? null : words.importing}
            disabled={!isCode(batch) || csv.trim() === '' || isTooLong(csv)}
            onPress={() => importing.start('import')}
          />
        </View>
      </View>
    </Panel>
  );
}

/** Batches by name. */
export function Codes({ template }: { template: string }): ReactElement {
  const [turn, setTurn] = useState(0);
  const list = usePagedReply(`codes ${template} ${turn}`, (after) => listBatches(template, after));
  const batches = list.pages.flatMap((page) => page.batches);
  const again = (): void => setTurn(turn + 1);
  return (
    <>
      <Making template={template} onDone={again} />
      <Importing template={template} onDone={again} />
      <PagedList
        list={list}
        isEmpty={batches.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <Panel title={words.batches}>
          {batches.map(({ batch, codes, claimed }) => (
            <View key={batch} className={`${styles.row} ${styles.between}`}>
              <View>
                <Text className={styles.entry}>{batch}</Text>
                <Text className={styles.faint}>{words.line(groupDigits(codes), groupDigits(claimed))}</Text>
              </View>
              <CsvButton
                of={batch}
                fileName={words.fileName(template, batch)}
                ask={(after) => exportCodes(template, batch, after)}
              />
            </View>
          ))}
        </Panel>
      </PagedList>
    </>
  );
}

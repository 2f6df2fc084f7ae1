/** A company's statement: what it comes to, its file, its invoices, and how it stands. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { decimalYuan, yuan } from '../../../cloudfunctions/contract/in-words';
import { INVOICE_NUMBER, MOST_INVOICES } from '../../../cloudfunctions/contract/partner';
import type { WithdrawalView } from '../../../cloudfunctions/contract/withdrawal';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { TextField } from '../../components/text-field';
import { decimalOf } from '../../components/typed-decimal';
import { everyPage } from '../../platform/every-page';
import { handOverFile } from '../../platform/files';
import { useSingleFlight } from '../../platform/use-single-flight';
import { exportStatement, sendInvoice } from './api';
import styles from './open-withdrawal.module.scss';
import { openWords, statementWords as words } from './words';

/** As they were typed: by spaces, commas or lines. */
const numbersOf = (typed: string): string[] => [...new Set(typed.split(/[\s,，、;；]+/).filter(Boolean))];

function InvoiceForm({ statement, onSent }: { statement: WithdrawalView; onSent: () => void }): ReactElement {
  const { withdrawal, netFen } = statement;
  const [typed, type] = useState('');
  const [sum, setSum] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const numbers = numbersOf(typed);
  const areGood = numbers.length <= MOST_INVOICES && numbers.every((number) => INVOICE_NUMBER.test(number));
  const amount = decimalOf(sum, 2);
  const fen = amount === null ? null : String(amount);
  const isOther = sum !== '' && fen !== netFen;
  const sending = useSingleFlight<string>(async (amount) => {
    setTrouble(null);
    const reply = await sendInvoice({ withdrawal, numbers, fen: amount });
    if (!reply.ok) return setTrouble(troubleWords(reply.code));
    if (reply.data.why !== null) return setTrouble(reply.data.why);
    onSent();
  });
  return (
    <View className={styles.form}>
      <TextField
        value={typed}
        label={words.numbers}
        placeholder={words.numbersPlaceholder}
        note={areGood ? words.numbersNote : words.numbersWrong}
        isWrong={!areGood}
        onChange={type}
      />
      <TextField
        value={sum}
        kind="money"
        label={words.sum}
        placeholder={words.sumPlaceholder(decimalYuan(netFen))}
        note={isOther ? words.sumWrong(yuan(netFen)) : ''}
        isWrong={isOther}
        onChange={setSum}
      />
      <MessageLine words={trouble} isTrouble />
      <ActionButton
        words={words.send}
        busyWords={sending.busy === null ? null : words.sending}
        disabled={!areGood || numbers.length === 0 || fen !== netFen}
        onPress={() => sending.start(netFen)}
      />
    </View>
  );
}

function TakeAlong({ withdrawal }: { withdrawal: string }): ReactElement {
  const [said, setSaid] = useState<{ words: string; isTrouble: boolean } | null>(null);
  const taking = useSingleFlight<true>(async () => {
    setSaid(null);
    const parts: string[] = [];
    const read = await everyPage(
      (after) => exportStatement(withdrawal, after),
      ({ csv }) => parts.push(csv) > 0,
    );
    if (!read.ok) return setSaid({ words: troubleWords(read.code), isTrouble: true });
    const handed = await handOverFile(words.fileName(withdrawal), parts.join('')).catch(() => null);
    setSaid({ words: handed === null ? words.fileFailed : words.file[handed], isTrouble: handed === null });
  });
  return (
    <View className={styles.form}>
      <ActionButton
        kind="quiet"
        words={words.take}
        busyWords={taking.busy === null ? null : words.taking}
        onPress={() => taking.start(true)}
      />
      <MessageLine words={said?.words ?? null} isTrouble={said?.isTrouble ?? false} />
    </View>
  );
}

interface StatementProps {
  statement: WithdrawalView;
  /** Called once something has become of it. */
  onChanged: () => void;
}

/** @example <Statement statement={withdrawal} onChanged={retry} /> */
export function Statement({ statement, onChanged }: StatementProps): ReactElement {
  const { withdrawal, state, netFen, said, invoices } = statement;
  return (
    <Panel>
      <View className={styles.head} {...accessible({ live: 'polite' })}>
        <Text className={styles.title}>
          {state === 'requested' ? words.waiting : openWords.states[state]}
        </Text>
        <Text className={styles.sum}>{words.what(yuan(netFen))}</Text>
        <Text className={styles.said}>{said}</Text>
        <Text className={styles.said}>{words.number(withdrawal)}</Text>
        {invoices !== null && <Text className={styles.said}>{words.invoices(invoices.join('、'))}</Text>}
      </View>
      {state === 'requested' && <InvoiceForm statement={statement} onSent={onChanged} />}
      <TakeAlong withdrawal={withdrawal} />
    </Panel>
  );
}

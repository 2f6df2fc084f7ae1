/** A company's statement: what it comes to, its invoices, its file, and paying it or sending it back. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { StatementLine } from '../../../cloudfunctions/contract/partner-desk';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { dayAt, longMoment } from '../../components/local-time';
import { exportDeskStatement, payStatement, returnStatement } from '../operator-kit/api-partners';
import { CsvButton } from '../operator-kit/desk/csv-button';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { DayField } from '../operator-kit/form/day-field';
import { Field } from '../operator-kit/form/field';
import { statementWords as words } from './words';

/** What the contract takes. */
const REFERENCE = /^[0-9A-Za-z-]{4,40}$/;

interface SheetProps {
  statement: StatementLine;
  onDone: () => void;
  onCancel: () => void;
}

function PaySheet({ statement: { withdrawal, netFen }, onDone, onCancel }: SheetProps): ReactElement {
  const [typed, setTyped] = useState('');
  const [paidOn, setPaidOn] = useState(() => dayAt(Date.now()));
  const bankReference = typed.trim();
  const paying = useAttempt((_: 'pay') => payStatement({ withdrawal, bankReference, paidOn }), onDone);
  const isLate = paidOn > dayAt(Date.now());
  return (
    <ConfirmSheet
      id="pay-statement"
      title={words.payTitle}
      text={words.payText(netFen)}
      words={words.pay}
      busyWords={paying.busy === null ? null : words.paying}
      troubleText={paying.trouble}
      disabled={!REFERENCE.test(bankReference) || paidOn === '' || isLate}
      onConfirm={() => paying.start('pay')}
      onCancel={onCancel}
    >
      <View className={styles.below}>
        <Field label={words.bank} value={typed} hint={words.bankPlaceholder} onChange={setTyped} />
      </View>
      <View className={styles.below}>
        <DayField label={words.paidOn} value={paidOn} onChange={setPaidOn} />
      </View>
    </ConfirmSheet>
  );
}

function ReturnSheet({ statement: { withdrawal }, onDone, onCancel }: SheetProps): ReactElement {
  return (
    <ReasonedSheet
      id="return-statement"
      title={words.returnTitle}
      text={words.returnText}
      words={words.sendBack}
      busyWords={words.returning}
      reasonWords={words}
      isGrave
      ask={(note) => returnStatement(withdrawal, note)}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}

interface StatementCardProps {
  statement: StatementLine;
  onDone: (said: string) => void;
}

/** It is paid only once its invoice is there. */
export function StatementCard({ statement, onDone }: StatementCardProps): ReactElement {
  const { withdrawal, company, creditCode, state, grossFen, invoices, bankReference, paidOn } = statement;
  const [doing, setDoing] = useState<'pay' | 'sendBack' | null>(null);
  const isOpen = state === 'requested' || state === 'invoiced';
  const close = (): void => setDoing(null);
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{company}</Text>
        <Text className={`${styles.badge} ${state === 'invoiced' ? styles.strong : ''}`}>
          {words.states[state] ?? state}
        </Text>
      </View>
      <Text className={styles.faint}>{words.asked(longMoment(statement.askedAt))}</Text>
      {statement.endedAt !== null && (
        <Text className={styles.faint}>{words.ended(longMoment(statement.endedAt))}</Text>
      )}
      <Text className={styles.faint}>{words.number(withdrawal)}</Text>
      <View className={`${styles.lines} ${styles.fill}`}>
        <Fact name={words.amount} value={yuan(grossFen)} />
        <Fact name={words.code} value={creditCode} />
        {invoices.length > 0 && <Fact name={words.invoices} value={invoices.join('、')} />}
        {bankReference !== '' && <Fact name={words.bank} value={bankReference} />}
        {paidOn !== null && <Fact name={words.paidOn} value={paidOn} />}
        <Text className={state === 'invoiced' ? styles.warning : styles.entry}>{statement.said}</Text>
      </View>
      <CsvButton
        of={words.csv(withdrawal)}
        fileName={words.fileName(withdrawal)}
        ask={(after) => exportDeskStatement(withdrawal, after)}
      />
      {isOpen && (
        <View className={styles.buttons}>
          {state === 'invoiced' && (
            <View className={styles.slot}>
              <ActionButton
                words={words.pay}
                label={words.of(words.pay, company)}
                onPress={() => setDoing('pay')}
              />
            </View>
          )}
          <View className={styles.slot}>
            <ActionButton
              kind="quiet"
              words={words.sendBack}
              label={words.of(words.sendBack, company)}
              onPress={() => setDoing('sendBack')}
            />
          </View>
        </View>
      )}
      {doing === 'pay' && (
        <PaySheet statement={statement} onDone={() => onDone(words.paid)} onCancel={close} />
      )}
      {doing === 'sendBack' && (
        <ReturnSheet statement={statement} onDone={() => onDone(words.returned)} onCancel={close} />
      )}
    </View>
  );
}

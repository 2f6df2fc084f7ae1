/** Crediting a sale that was rung up without the member's code: day, receipt, amount. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { dayAt } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Sheet } from '../../components/sheet';
import { TextField } from '../../components/text-field';
import { creditDays, fenOf, timeOf } from './credit-form';
import { DayField } from './day-field';
import styles from './sheets.module.scss';
import { useCredit } from './use-credit';
import { creditWords } from './words';

interface CreditSheetProps {
  store: string;
  session: string;
  /** Masked name. */
  member: string;
  onClose: () => void;
  /** It is credited, or waits on the device: says which. */
  onCredited: (words: string) => void;
}

/** What was typed stays while it is refused. */
export function CreditSheet({ store, session, member, onClose, onCredited }: CreditSheetProps): ReactElement {
  const [days] = useState(() => creditDays(dayAt(Date.now())));
  const [day, setDay] = useState(days[0] ?? '');
  const [receipt, setReceipt] = useState('');
  const [amount, setAmount] = useState('');
  const [typedTime, setTime] = useState('');
  const credit = useCredit(member, onCredited);
  const amountFen = fenOf(amount);
  const isWrong = amount !== '' && amountFen === null;
  const time = timeOf(typedTime);
  const isTimeWrong = typedTime.trim() !== '' && time === null;
  const isBusy = credit.busy !== null;
  const send = (): void => {
    const told = { store, session, day, receipt: receipt.trim(), ...(time === null ? {} : { time }) };
    if (amountFen !== null) credit.start({ ...told, amountFen });
  };
  return (
    <Sheet id="credit-sale" title={creditWords.title} onClose={() => !isBusy && onClose()}>
      <Text className={styles.note}>{creditWords.lead}</Text>
      <View className={styles.field}>
        <Text className={styles.label}>{creditWords.day}</Text>
        <DayField label={creditWords.day} days={days} value={day} onChange={setDay} />
      </View>
      <Text className={styles.label}>{creditWords.receipt}</Text>
      <TextField
        value={receipt}
        label={creditWords.receipt}
        placeholder={creditWords.receiptPlaceholder}
        note={creditWords.receiptNote}
        onChange={setReceipt}
      />
      <Text className={styles.label}>{creditWords.amount}</Text>
      <TextField
        kind="money"
        value={amount}
        label={creditWords.amount}
        placeholder={creditWords.amountPlaceholder}
        note={isWrong ? creditWords.amountWrong : creditWords.amountNote}
        isWrong={isWrong}
        onChange={setAmount}
      />
      <Text className={styles.label}>{creditWords.time}</Text>
      <TextField
        value={typedTime}
        label={creditWords.time}
        placeholder={creditWords.timePlaceholder}
        note={isTimeWrong ? creditWords.timeWrong : creditWords.timeNote}
        isWrong={isTimeWrong}
        onChange={setTime}
      />
      <MessageLine words={credit.trouble} isTrouble />
      <View className={styles.way}>
        <ActionButton
          words={creditWords.confirm}
          busyWords={isBusy ? creditWords.sending : null}
          disabled={receipt.trim() === '' || amountFen === null || isTimeWrong}
          onPress={send}
        />
      </View>
    </Sheet>
  );
}

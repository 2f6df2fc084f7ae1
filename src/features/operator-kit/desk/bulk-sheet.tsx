/** The sheet in which one change of several things is confirmed, and the part of it that changes prices. */
import { useState, type PropsWithChildren, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../../components/action-button';
import { MessageLine } from '../../../components/message-line';
import { Sheet } from '../../../components/sheet';
import { ChoiceField, Field } from '../form/field';
import { yuanOf } from '../form/values';
import styles from './desk.module.scss';
import { tickWords } from './words';

interface BulkSheetProps<Change> {
  count: number;
  /** Null: not said yet. */
  change: Change | null;
  saving: { busy: unknown; trouble: string | null; start: (change: Change) => void };
  onClose: () => void;
}

/** Its fields are what it is around. */
export function BulkSheet<Change>(props: PropsWithChildren<BulkSheetProps<Change>>): ReactElement {
  const { count, change, saving, onClose, children } = props;
  return (
    <Sheet id="bulk-change" title={tickWords.title(count)} onClose={onClose}>
      <View className={styles.fields}>{children}</View>
      <MessageLine words={saving.trouble} isTrouble />
      <View className={styles.stack}>
        <ActionButton
          words={tickWords.confirm(count)}
          busyWords={saving.busy === null ? null : tickWords.saving}
          disabled={change === null}
          onPress={() => {
            if (change !== null) saving.start(change);
          }}
        />
      </View>
    </Sheet>
  );
}

/** By how much a price changes: up or down, in yuan. */
export function usePriceBy() {
  const [way, setWay] = useState<'up' | 'down'>('up');
  const [typed, setTyped] = useState('');
  const fen = yuanOf.read(typed);
  const byFen = typeof fen === 'number' && fen > 0 ? (way === 'up' ? fen : -fen) : null;
  return { way, setWay, typed, setTyped, byFen };
}

const PRICE_WAYS = (['up', 'down'] as const).map((value) => ({ value, words: tickWords[value] }));

/** The two fields of it. */
export function PriceBy({ price }: { price: ReturnType<typeof usePriceBy> }): ReactElement {
  const { way, setWay, typed, setTyped, byFen } = price;
  return (
    <View className={styles.grid}>
      <ChoiceField
        label={tickWords.direction}
        value={way}
        options={PRICE_WAYS}
        onChange={(value) => setWay(value === 'up' ? 'up' : 'down')}
      />
      <Field
        label={tickWords.amount}
        value={typed}
        problems={typed !== '' && byFen === null ? [tickWords.amountWrong] : []}
        isNumber
        onChange={setTyped}
      />
    </View>
  );
}

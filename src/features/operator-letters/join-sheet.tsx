/** Choosing the sale that a refund belongs to: of those that are likely, or by what is on the receipt. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { longDay, yuan } from '../../../cloudfunctions/contract/in-words';
import type {
  JoinedReply,
  LikelySalesReply,
  NamedSale,
} from '../../../cloudfunctions/contract/waiting-sales';
import { TextField } from '../../components/text-field';
import { Toggle } from '../../components/toggle';
import { useReply } from '../../platform/use-reply';
import { findLikelySales, joinSale } from '../operator-kit/api-waiting-sales';
import styles from '../operator-kit/desk/desk.module.scss';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import { Waiting } from '../operator-kit/desk/waiting';
import { refundWords as words } from './waiting-words';

type Likely = LikelySalesReply['sales'][number];

const nameOf = ({ store, day, receipt }: NamedSale): string => `${store}/${day}/${receipt}`;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is typed counts once it is whole. */
const typedSale = (typed: NamedSale): NamedSale | null =>
  typed.store.trim() !== '' && DAY.test(typed.day.trim()) && typed.receipt.trim() !== ''
    ? { store: typed.store.trim(), day: typed.day.trim(), receipt: typed.receipt.trim() }
    : null;

interface OtherSaleProps {
  typed: NamedSale;
  onType: (typed: NamedSale) => void;
}

function OtherSale({ typed, onType }: OtherSaleProps): ReactElement {
  return (
    <View>
      <Text className={styles.faint}>{words.other}</Text>
      {(['store', 'day', 'receipt'] as const).map((field) => (
        <TextField
          key={field}
          value={typed[field]}
          label={words.fields[field]}
          placeholder={words.placeholders[field]}
          note={words.fields[field]}
          onChange={(value) => onType({ ...typed, [field]: value })}
        />
      ))}
    </View>
  );
}

interface JoinSheetProps {
  waiting: NamedSale & { no: string };
  onDone: (joined: JoinedReply) => void;
  onCancel: () => void;
}

/** One of the likely sales, or the one that is typed. */
export function JoinSheet({ waiting, onDone, onCancel }: JoinSheetProps): ReactElement {
  const { store, day, receipt } = waiting;
  const [chosen, setChosen] = useState<NamedSale | null>(null);
  const [typed, setTyped] = useState<NamedSale>({ store, day: '', receipt });
  const { data, rejection, retry } = useReply(`likely ${waiting.no}`, () =>
    findLikelySales({ store, day, receipt }),
  );
  const sale = chosen ?? typedSale(typed);
  return (
    <ReasonedSheet
      id="join-sale"
      title={words.joinTitle}
      text={words.joinText}
      words={words.join}
      busyWords={words.joining}
      reasonWords={words}
      disabled={sale === null}
      ask={(reason) => joinSale(waiting, sale ?? typed, reason)}
      onDone={onDone}
      onCancel={onCancel}
    >
      {data === null ? (
        <Waiting rejection={rejection} heights={[56, 56]} onRetry={retry} />
      ) : (
        <View>
          {data.sales.length === 0 && <Text className={styles.faint}>{words.noneLikely}</Text>}
          {data.sales.map((likely: Likely) => (
            <Toggle
              key={nameOf(likely.sale)}
              kind="checkbox"
              title={words.likely(likely.storeName, longDay(likely.sale.day), yuan(likely.totalFen))}
              hint={words.likelyHint(likely.sale.receipt, likely.member?.name ?? null)}
              isOn={chosen !== null && nameOf(chosen) === nameOf(likely.sale)}
              onChange={(isOn) => setChosen(isOn ? likely.sale : null)}
            />
          ))}
        </View>
      )}
      {chosen === null && <OtherSale typed={typed} onType={setTyped} />}
    </ReasonedSheet>
  );
}

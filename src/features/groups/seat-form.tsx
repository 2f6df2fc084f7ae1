/** Taking a seat: how the cup is wanted, what it costs and why, and the bar that pays. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OfferView, SeatOf } from '../../../cloudfunctions/contract/group';
import { isZero } from '../../../cloudfunctions/contract/in-words';
import type { MenuItemView } from '../../../cloudfunctions/contract/menu';
import type { Quote } from '../../../cloudfunctions/contract/order';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { plainYuan, Price } from '../../components/price';
import { TextField } from '../../components/text-field';
import { Toggle } from '../../components/toggle';
import { firstDraft, missingOf, type Draft, type Items } from '../menu/choice';
import { CustomText } from '../menu/custom-text';
import { OptionGroups } from '../menu/option-groups';
import { SetParts } from '../menu/set-parts';
import { PriceLines, PriceSums } from '../orders/price-lines';
import { AttributionLine } from '../sharing/attribution-line';
import { useAttribution } from '../sharing/use-attribution';
import { NoSeat } from './no-seat';
import styles from './seat-form.module.scss';
import { useSeat, type SeatState } from './use-seat';
import { seatWords } from './words';

const REMARK_LENGTH = 60;

interface OptionsProps {
  item: MenuItemView;
  items: Items;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** As on the menu. */
function Options({ item, items, draft, onChange }: OptionsProps): ReactElement | null {
  if (item.options.length === 0 && item.set === null && item.custom === null) return null;
  return (
    <Panel title={seatWords.options}>
      {item.set !== null && <SetParts set={item.set} items={items} draft={draft} onChange={onChange} />}
      <OptionGroups
        groups={item.options}
        choice={draft.options}
        onChange={(options) => onChange({ ...draft, options })}
      />
      {item.custom !== null && (
        <CustomText
          custom={item.custom}
          text={draft.text}
          onChange={(text) => onChange({ ...draft, text })}
        />
      )}
    </Panel>
  );
}

function Prices({ seat, picture }: { seat: SeatState; picture: string }): ReactElement | null {
  const { quote, usesPoints, setUsesPoints, busy, paying } = seat;
  if (quote === null) return null;
  const { most, mostFen, usable, why } = quote.points;
  return (
    <>
      <Panel title={seatWords.priceOf}>
        <PriceLines lines={quote.lines.map((line) => ({ ...line, picture }))} />
        <PriceSums quote={quote} payWords={seatWords.toPay} />
      </Panel>
      {!isZero(most) && (
        <Panel isTight>
          <Toggle
            kind="switch"
            title={seatWords.usePoints(most, mostFen)}
            hint={why ?? seatWords.pointsUsable(usable)}
            isOn={usesPoints}
            disabled={busy || paying}
            onChange={setUsesPoints}
          />
        </Panel>
      )}
    </>
  );
}

const payWords = (quote: Quote | null): string => {
  if (quote === null) return seatWords.waitingPrice;
  return isZero(quote.payableFen) ? seatWords.payNothing : seatWords.pay(plainYuan(quote.payableFen));
};

function PayBar({
  seat,
  missing,
  isWrong,
}: {
  seat: SeatState;
  missing: string | null;
  isWrong: boolean;
}): ReactElement {
  const { quote, busy, paying, trouble, rejection, problems, retry, pay } = seat;
  const isStuck = missing === null && quote === null && (rejection !== null || problems.length > 0);
  const said = trouble ?? (rejection === null ? null : troubleWords(rejection));
  const wrong = problems.length > 0 ? problems.map(({ message }) => message).join('；') : null;
  return (
    <View className={styles.bar}>
      <MessageLine words={said ?? wrong} isTrouble />
      <View className={styles.ways}>
        {quote !== null && missing === null && (
          <View className={styles.total}>
            <Text className={styles.label}>{seatWords.toPay}</Text>
            <Price fen={quote.payableFen} size="large" />
          </View>
        )}
        <View className={styles.button}>
          {isStuck ? (
            <ActionButton words={seatWords.retry} disabled={busy} onPress={retry} />
          ) : (
            <ActionButton
              words={missing ?? payWords(quote)}
              busyWords={paying ? seatWords.paying : null}
              disabled={missing !== null || quote === null || busy || isWrong || problems.length > 0}
              onPress={pay}
            />
          )}
        </View>
      </View>
      <Text className={styles.held}>{seatWords.held}</Text>
    </View>
  );
}

interface SeatFormProps {
  of: SeatOf;
  offer: OfferView;
  store: string;
  item: MenuItemView;
  items: Items;
  /** Another store is to be chosen. */
  onStore: () => void;
}

/** Begins with the standard choices, so that whoever is in a hurry only pays. */
export function SeatForm({ of, offer, store, item, items, onStore }: SeatFormProps): ReactElement {
  const [draft, setDraft] = useState<Draft>(() => firstDraft(item, items));
  const [showsFace, setShowsFace] = useState(false);
  const [remark, setRemark] = useState('');
  const missing = missingOf(item, items, draft);
  const line =
    missing === null
      ? { line: '1', product: item.product, ...draft, text: draft.text.trim(), quantity: 1 }
      : null;
  const attribution = useAttribution();
  const seat = useSeat({ seat: of, store, line, showsFace, remark });
  if (seat.why !== null)
    return <NoSeat why={seat.why} offer={offer.offer} onStore={onStore} onRetry={seat.retry} />;
  return (
    <View className={styles.form}>
      <Options item={item} items={items} draft={draft} onChange={setDraft} />
      <Prices seat={seat} picture={offer.picture} />
      <Panel isTight>
        <Toggle
          kind="switch"
          title={seatWords.face}
          hint={seatWords.faceHint}
          isOn={showsFace}
          disabled={seat.paying}
          onChange={setShowsFace}
        />
      </Panel>
      <AttributionLine attribution={attribution} disabled={seat.paying} />
      <Panel>
        <TextField
          value={remark}
          label={seatWords.remark}
          placeholder={seatWords.remarkPlaceholder}
          note={seatWords.remarkCount(remark.length)}
          isWrong={remark.length > REMARK_LENGTH}
          onChange={setRemark}
        />
      </Panel>
      <PayBar seat={seat} missing={missing} isWrong={remark.length > REMARK_LENGTH || attribution.isEnding} />
    </View>
  );
}

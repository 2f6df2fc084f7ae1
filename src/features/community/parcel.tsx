/** One of the member's parcels: where it stands, its code, where and until when, what went back. */
import { useMemo, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ParcelReply } from '../../../cloudfunctions/contract/community';
import { ActionButton } from '../../components/action-button';
import { groupedCode, qrImage } from '../../components/code-drawing';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { shortMoment } from '../../components/local-time';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Picture } from '../../components/picture';
import { plainYuan } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { openCycle, parcelPage } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import { cancelParcel } from './api';
import styles from './parcel.module.scss';
import { ThreeDots } from './three-dots';
import { payParcel } from './use-paying-parcel';
import { cycleWords, parcelStates, parcelWords as words } from './words';

const QR_WIDTH = 189;

function Code({ code }: { code: string }): ReactElement {
  const picture = useMemo(() => qrImage(code), [code]);
  const grouped = groupedCode(code);
  return (
    <View className={styles.code}>
      <Text className={styles.codeLabel}>{words.code}</Text>
      <Picture
        className={styles.qr}
        address={picture}
        label={words.codeLabel(grouped)}
        width={QR_WIDTH}
        height={QR_WIDTH}
      />
      <Text className={styles.digits}>{grouped}</Text>
      <Text className={styles.codeLabel}>{words.codeHint}</Text>
    </View>
  );
}

const NEVER_PAID: ReadonlySet<ParcelReply['state']> = new Set(['unpaid', 'closed']);

function Lines({ parcel }: { parcel: ParcelReply }): ReactElement {
  return (
    <Panel title={words.lines}>
      {parcel.lines.map(({ line, name, optionsText, picture, quantity, refundedQuantity, ...money }) => (
        <View key={line} className={styles.line}>
          <ProductPicture name={picture} className={styles.picture} />
          <View className={styles.room}>
            <Text className={styles.name}>
              {name} ×{quantity}
            </Text>
            <Text className={styles.soft}>
              {[
                optionsText,
                refundedQuantity > 0 ? words.back(refundedQuantity) : '',
                money.sharedFen === '0' ? '' : words.shared(money.sharedFen),
              ]
                .filter((text) => text !== '')
                .join(' · ')}
            </Text>
          </View>
          <Text className={styles.fen}>{plainYuan(money.netFen)}</Text>
        </View>
      ))}
      <View className={styles.line}>
        <Text className={styles.room}>{NEVER_PAID.has(parcel.state) ? words.toPay : words.paid}</Text>
        <Text className={styles.fen}>{plainYuan(parcel.paidFen)}</Text>
      </View>
    </Panel>
  );
}

function Backs({ backs }: Pick<ParcelReply, 'backs'>): ReactElement | null {
  if (backs.length === 0) return null;
  return (
    <Panel title={words.backs}>
      {backs.map(({ fen, state, reason, at }, place) => (
        <View key={place} className={styles.line}>
          <View className={styles.room}>
            <Text className={styles.name}>{words.backState[state]}</Text>
            <Text className={styles.soft}>
              {[reason, shortMoment(at)].filter((text) => text !== '').join(' · ')}
            </Text>
          </View>
          <Text className={styles.fen}>{plainYuan(fen)}</Text>
        </View>
      ))}
    </Panel>
  );
}

interface ParcelProps {
  parcel: ParcelReply;
  /** It may be another now. */
  onChanged: () => void;
}

function Ways({ parcel, onChanged }: ParcelProps): ReactElement {
  const [asks, setAsks] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { order, payBy, mayCancel, phase, cycle } = parcel;
  const cancelling = useSingleFlight<true>(async () => {
    const reply = await cancelParcel(order);
    setTrouble(reply.ok ? null : troubleWords(reply.code));
    setAsks(false);
    onChanged();
  });
  const paying = useSingleFlight<true>(async () => {
    setTrouble(await payParcel(order, parcelPage(order)));
    onChanged();
  });
  return (
    <View className={styles.ways}>
      <MessageLine words={trouble} isTrouble />
      {payBy !== null && (
        <ActionButton
          words={words.pay}
          busyWords={paying.busy === null ? null : words.paying}
          onPress={() => paying.start(true)}
        />
      )}
      {phase === 'ordering' && payBy === null && (
        <ActionButton words={words.more} onPress={() => void openCycle(cycle)} />
      )}
      {mayCancel && <ActionButton kind="quiet" words={words.cancel} onPress={() => setAsks(true)} />}
      {asks && (
        <ConfirmSheet
          id="cancel-parcel"
          title={words.cancelTitle}
          text={words.cancelText}
          words={words.cancel}
          busyWords={cancelling.busy === null ? null : words.cancelling}
          isGrave
          onConfirm={() => cancelling.start(true)}
          onCancel={() => setAsks(false)}
        />
      )}
    </View>
  );
}

/** The whole page. */
export function Parcel({ parcel, onChanged }: ParcelProps): ReactElement {
  const { name, state, place, store, pickupCode, leftOver, fetchFrom, fetchTo, backs } = parcel;
  const isComing = state === 'ordered' || state === 'coming';
  return (
    <>
      <View className={styles.head}>
        <Text className={styles.state}>{parcelStates[state]}</Text>
        <Text className={styles.soft}>{name}</Text>
      </View>
      <ThreeDots {...parcel} />
      {pickupCode !== null && <Code code={pickupCode} />}
      <View className={styles.note}>
        {pickupCode === null && isComing && <MessageLine words={words.codeLater} />}
        {state === 'arrived' && <MessageLine words={words.arrived(fetchFrom)} />}
        {state === 'left' && <MessageLine words={words.left} />}
      </View>
      <Panel title={words.place}>
        <Text className={styles.name}>{place.name}</Text>
        <Text className={styles.soft}>
          {[place.address, cycleWords.at(store.name)].filter((text) => text !== '').join(' · ')}
        </Text>
        <Text className={styles.soft}>{cycleWords.leftOver[leftOver](fetchTo)}</Text>
      </Panel>
      <Lines parcel={parcel} />
      <Backs backs={backs} />
      <Ways parcel={parcel} onChanged={onChanged} />
    </>
  );
}

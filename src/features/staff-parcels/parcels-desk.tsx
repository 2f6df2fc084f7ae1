/** Parcels of community buying at a store: which groups, whose parcels, ticked off by code or by list. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ListedParcel, PackedTotal, ParcelGroup } from '../../../cloudfunctions/contract/community';
import type { BoardOrder } from '../../../cloudfunctions/contract/counter';
import { ActionButton } from '../../components/action-button';
import { LoadMore } from '../../components/load-more';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { Sheet } from '../../components/sheet';
import { Waiting } from '../../components/waiting';
import { useEndOfPage } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import { CodeField } from '../staff-scan/code-field';
import { useAttempt } from '../staff-session/use-attempt';
import { staffRejection, staffTrouble } from '../staff-session/words';
import { findParcel, handOut, listParcelGroups, listParcels } from './api';
import styles from './parcels-desk.module.scss';
import { parcelsWords as words, phaseNames, stateNames } from './words';

function GroupRow({ group, onOpen }: { group: ParcelGroup; onOpen: () => void }): ReactElement {
  const { name, place, phase, fetchFrom, fetchTo, fetched, parcels, left, back } = group;
  const others = words.others(left, back);
  return (
    <Pressable className={styles.group} onPress={onOpen}>
      <View className={styles.head}>
        <Text className={styles.name}>{place}</Text>
        <Text className={styles.badge}>{phaseNames[phase]}</Text>
      </View>
      <Text className={styles.soft}>{`${name} · ${words.fetch(fetchFrom, fetchTo)}`}</Text>
      <Text className={styles.count}>
        {[words.progress(fetched, parcels), others].filter((one) => one !== '').join(' · ')}
      </Text>
    </Pressable>
  );
}

const what = (lines: readonly { name: string; optionsText: string; quantity: number; back: number }[]) =>
  lines.map(({ name, optionsText, quantity, back }) => ({
    text: `${name}${optionsText === '' ? '' : ` · ${optionsText}`} ×${quantity}`,
    back: back > 0 ? words.back(back) : '',
  }));

interface RowProps {
  parcel: ListedParcel;
  isBusy: boolean;
  onHandOut: () => void;
}

function ParcelRow({ parcel, isBusy, onHandOut }: RowProps): ReactElement {
  const { pickupNo, member, state, lines } = parcel;
  return (
    <View className={styles.row}>
      <View className={styles.room}>
        <Text className={styles.name}>{`${pickupNo} ${member}`}</Text>
        {what(lines).map(({ text, back }) => (
          <Text key={text} className={styles.soft}>
            {text} {back}
          </Text>
        ))}
      </View>
      {state === 'ready' ? (
        <Pressable
          className={styles.small}
          label={words.handOutLabel(pickupNo)}
          disabled={isBusy}
          onPress={onHandOut}
        >
          {words.handOut}
        </Pressable>
      ) : (
        <Text className={styles.badge}>{stateNames[state]}</Text>
      )}
    </View>
  );
}

function Totals({ totals }: { totals: readonly PackedTotal[] }): ReactElement {
  return (
    <Panel title={words.totals}>
      {what(totals).map(({ text, back }) => (
        <View key={text} className={styles.row}>
          <Text className={styles.room}>{text}</Text>
          <Text className={styles.soft}>{back}</Text>
        </View>
      ))}
    </Panel>
  );
}

function OneGroup({ store, group }: { store: string; group: string }): ReactElement {
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const list = usePagedReply(`parcels ${store} ${group} ${turn}`, (after) =>
    listParcels(store, group, after),
  );
  const handing = useAttempt(
    ({ order }: ListedParcel) => handOut(store, order),
    (_, { pickupNo }) => {
      setDone(words.handed(pickupNo));
      setTurn(turn + 1);
    },
  );
  useEndOfPage(list.more);
  const [first] = list.pages;
  if (first === undefined)
    return (
      <Waiting
        rejection={list.rejection}
        heights={[120, 240]}
        onRetry={list.retry}
        inWords={staffRejection}
      />
    );
  const parcels = list.pages.flatMap((page) => page.parcels);
  return (
    <View>
      <View className={styles.about}>
        <Text className={styles.title}>{first.group.place}</Text>
        <Text className={styles.count}>{words.progress(first.group.fetched, first.group.parcels)}</Text>
        <MessageLine words={handing.trouble ?? done} isTrouble={handing.trouble !== null} />
      </View>
      <Totals totals={first.totals} />
      <Panel title={words.list}>
        {parcels.map((parcel) => (
          <ParcelRow
            key={parcel.order}
            parcel={parcel}
            isBusy={handing.busy !== null}
            onHandOut={() => handing.start(parcel)}
          />
        ))}
      </Panel>
      <LoadMore list={list} />
    </View>
  );
}

function Groups({ store, onOpen }: { store: string; onOpen: (group: string) => void }): ReactElement {
  const list = usePagedReply(`parcel-groups ${store}`, (after) => listParcelGroups(store, after));
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return (
      <Waiting rejection={list.rejection} heights={[96, 96]} onRetry={list.retry} inWords={staffRejection} />
    );
  const groups = list.pages.flatMap((page) => page.groups);
  if (groups.length === 0) return <Notice title={words.none} hint={words.noneHint} />;
  return (
    <View>
      {groups.map((group) => (
        <GroupRow key={group.group} group={group} onOpen={() => onOpen(group.group)} />
      ))}
      <LoadMore list={list} />
    </View>
  );
}

interface FoundProps {
  store: string;
  order: BoardOrder;
  onDone: (words: string | null) => void;
}

function Found({ store, order, onDone }: FoundProps): ReactElement {
  const handing = useAttempt(
    (name: string) => handOut(store, name),
    () => onDone(words.handed(order.pickupNo)),
  );
  const mayHandOut = order.may.includes('hand-out');
  return (
    <Sheet id="found-parcel" title={`${words.found} ${order.pickupNo}`} onClose={() => onDone(null)}>
      {what(order.lines.map((line) => ({ ...line, back: line.refundedQuantity }))).map(({ text, back }) => (
        <Text key={text} className={styles.line}>
          {text} {back}
        </Text>
      ))}
      <MessageLine
        words={handing.trouble ?? (mayHandOut ? null : words.already)}
        isTrouble={handing.trouble !== null}
      />
      <View className={styles.ways}>
        {mayHandOut && (
          <ActionButton
            words={words.handOut}
            busyWords={handing.busy === null ? null : words.handing}
            onPress={() => handing.start(order.order)}
          />
        )}
        <ActionButton kind="quiet" words={words.close} onPress={() => onDone(null)} />
      </View>
    </Sheet>
  );
}

/** A code of another place is not found here. */
const whyNotFound = (rejection: Parameters<typeof staffTrouble>[0]): string =>
  rejection.code === 'not-found' ? words.notHere : staffTrouble(rejection);

/** @param store whose parcels */
export function ParcelsDesk({ store }: { store: string }): ReactElement {
  const [group, setGroup] = useState<string | null>(null);
  const [found, setFound] = useState<BoardOrder | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const finding = useAttempt(
    (text: string) => findParcel(store, text),
    ({ order }) => setFound(order),
    whyNotFound,
  );
  return (
    <View>
      <View className={styles.scan}>
        <CodeField words={words.code} isBusy={finding.busy !== null} onCode={finding.start} />
        <MessageLine words={finding.trouble ?? done} isTrouble={finding.trouble !== null} />
      </View>
      {group === null ? (
        <Groups key={turn} store={store} onOpen={setGroup} />
      ) : (
        <>
          <OneGroup key={turn} store={store} group={group} />
          <ActionButton kind="quiet" words={words.all} onPress={() => setGroup(null)} />
        </>
      )}
      {found !== null && (
        <Found
          store={store}
          order={found}
          onDone={(said) => {
            setFound(null);
            setDone(said);
            setTurn(turn + 1);
          }}
        />
      )}
    </View>
  );
}

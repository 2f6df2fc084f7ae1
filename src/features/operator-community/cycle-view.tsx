/** One cycle: its places, what is to be packed, what leaders are owed, what was shared. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CsvPage, DeskCycleReply, DeskPlace } from '../../../cloudfunctions/contract/community';
import { decimalYuan } from '../../../cloudfunctions/contract/in-words';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { everyPage } from '../../platform/every-page';
import { handOverFile } from '../../platform/files';
import { useReply } from '../../platform/use-reply';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Waiting } from '../operator-kit/desk/waiting';
import { exportFees, exportPacking, showPacking } from './api';
import { ShareSheet } from './share-sheet';
import { cycleWords as words, phaseNames, shareWords } from './words';

async function joined(ask: (after?: string) => Promise<Reply<CsvPage>>): Promise<Reply<string>> {
  const parts: string[] = [];
  const read = await everyPage(ask, ({ csv }) => parts.push(csv) > 0);
  return read.ok ? { ok: true, data: parts.join('') } : read;
}

interface FileProps {
  name: string;
  words: string;
  ask: (after?: string) => Promise<Reply<CsvPage>>;
}

function FileButton({ name, words: said, ask }: FileProps): ReactElement {
  const [done, setDone] = useState<string | null>(null);
  const taking = useAttempt(
    (_: 'csv') => joined(ask),
    async (csv) => {
      const handed = await handOverFile(name, csv).catch(() => null);
      setDone(handed === null ? words.csvFailed : words.csvDone);
    },
  );
  return (
    <View>
      <Pressable className={styles.small} onPress={() => taking.start('csv')}>
        {taking.busy === null ? said : words.csvBusy}
      </Pressable>
      <MessageLine words={taking.trouble ?? done} isTrouble={taking.trouble !== null} />
    </View>
  );
}

function Packing({ group }: { group: string }): ReactElement {
  const { data, rejection, retry } = useReply(`packing ${group}`, () => showPacking(group));
  if (data === null) return <Waiting rejection={rejection} heights={[120]} onRetry={retry} />;
  return (
    <View className={styles.lines}>
      <Text className={styles.faint}>{data.totals.length === 0 ? words.nothing : words.frozen}</Text>
      {data.totals.map(({ name, optionsText, quantity }) => (
        <Text key={`${name} ${optionsText}`}>
          {`${name}${optionsText === '' ? '' : ` · ${optionsText}`} ×${quantity}`}
        </Text>
      ))}
      <Text className={styles.entry}>{words.supplement}</Text>
      {data.supplement.length === 0 && <Text className={styles.faint}>{words.noSupplement}</Text>}
      {data.supplement.map((back, at) => (
        <Text key={at}>
          {`${longMoment(back.at)} · ${back.pickupNo} · ${back.name} −${back.quantity} · ${back.reason}`}
        </Text>
      ))}
    </View>
  );
}

interface PlaceProps {
  place: DeskPlace;
  products: DeskCycleReply['products'];
  onShared: (words: string) => void;
}

function Place({ place, products, onShared }: PlaceProps): ReactElement {
  const [shows, setShows] = useState(false);
  const [shares, setShares] = useState(false);
  const { name, storeName, group, state, orders, fetched, left, back, fee } = place;
  return (
    <View className={styles.row}>
      <View className={styles.head}>
        <Text className={styles.entry}>{name === storeName ? name : `${name} · ${storeName}`}</Text>
        {group === null && <Text className={styles.badge}>{words.noGroup}</Text>}
      </View>
      <Text className={styles.faint}>{words.orders(orders, fetched, left, back)}</Text>
      <Text className={styles.faint}>
        {fee === null
          ? words.storeLeads
          : words.fee(fee.leaderName || fee.leader, fee.pickedFen, fee.feeFen, fee.countedAt !== null)}
      </Text>
      {group !== null && state === 'filled' && (
        <View className={styles.buttons}>
          <Pressable className={styles.small} onPress={() => setShows(!shows)}>
            {shows ? words.hidePacking : words.packing}
          </Pressable>
          <Pressable className={styles.small} onPress={() => setShares(true)}>
            {shareWords.open}
          </Pressable>
        </View>
      )}
      {shows && group !== null && <Packing group={group} />}
      {shares && group !== null && (
        <ShareSheet
          group={group}
          products={products}
          onDone={(said) => {
            setShares(false);
            onShared(said);
          }}
          onClose={() => setShares(false)}
        />
      )}
    </View>
  );
}

function Shares({ shares }: Pick<DeskCycleReply, 'shares'>): ReactElement | null {
  if (shares.length === 0) return null;
  return (
    <Panel title={words.shares}>
      {shares.map((share, at) => (
        <View key={at} className={styles.row}>
          <Text className={styles.entry}>
            {words.share(share.place, share.product, decimalYuan(String(share.shareBp)))}
          </Text>
          <Text className={styles.faint}>
            {words.shareLine(share.orders, share.fen, share.doneFen, share.failed)}
          </Text>
          <Text className={styles.faint}>{`${longMoment(share.at)} · ${share.reason}`}</Text>
        </View>
      ))}
    </Panel>
  );
}

interface CycleViewProps {
  shown: DeskCycleReply;
  onEdit: () => void;
  onLeave: () => void;
  onChanged: () => void;
}

/** The whole of it. */
export function CycleView({ shown, onEdit, onLeave, onChanged }: CycleViewProps): ReactElement {
  const [done, setDone] = useState<string | null>(null);
  const { cycle, name, phase, products, atPlaces, shares } = shown;
  return (
    <>
      <View className={styles.top}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.badge}>{phaseNames[phase]}</Text>
      </View>
      <View className={styles.buttons}>
        <Pressable className={styles.small} onPress={onEdit}>
          {words.edit}
        </Pressable>
        <FileButton
          name={`${cycle}-packing.csv`}
          words={words.csv}
          ask={(after) => exportPacking(cycle, after)}
        />
        <FileButton name={`${cycle}-fees.csv`} words={words.feesCsv} ask={() => exportFees(cycle)} />
      </View>
      <MessageLine words={done} />
      <Panel title={words.places}>
        {atPlaces.map((place) => (
          <Place
            key={place.code}
            place={place}
            products={products}
            onShared={(said) => {
              setDone(said);
              onChanged();
            }}
          />
        ))}
      </Panel>
      <Shares shares={shares} />
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton kind="quiet" words={words.back} onPress={onLeave} />
        </View>
      </View>
    </>
  );
}

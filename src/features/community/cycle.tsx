/** A cycle: its days, where it is fetched, what it has, and what is ordered of it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CyclePlace, CycleReply } from '../../../cloudfunctions/contract/community';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { ListRow } from '../../components/list-row';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { plainYuan, Price } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { QuantitySteps } from '../../components/quantity-steps';
import { openParcel } from '../../platform/navigation';
import styles from './cycle.module.scss';
import { ThreeDots } from './three-dots';
import { mostOf, useOrdering, type Chosen } from './use-ordering';
import { cycleWords, parcelStates, phaseWords } from './words';

type Community = NonNullable<CycleReply['offer']['community']>;
/** Of a product without a limit. */
const MOST = 99;

interface PlacesProps {
  places: readonly CyclePlace[];
  value: string | null;
  onChoose: (place: string) => void;
}

function Places({ places, value, onChoose }: PlacesProps): ReactElement {
  return (
    <Panel title={cycleWords.places}>
      <View {...accessible({ role: 'tablist', label: cycleWords.places })}>
        {places.map(({ code, name, address, storeName, group, orders }) => (
          <Pressable
            key={code}
            role="tab"
            selected={value === code}
            disabled={group === null}
            className={`${styles.place} ${value === code ? styles.chosen : ''}`}
            onPress={() => onChoose(code)}
          >
            <View className={styles.head}>
              <Text className={styles.placeName}>{name}</Text>
              <Text className={styles.count}>{cycleWords.orders(orders)}</Text>
            </View>
            <Text className={styles.soft}>
              {[address, cycleWords.at(storeName)].filter((words) => words !== '').join(' · ')}
            </Text>
          </Pressable>
        ))}
      </View>
    </Panel>
  );
}

interface ItemProps {
  item: Community['items'][number];
  place: CyclePlace | null;
  quantity: number;
  isOpen: boolean;
  onChange: (quantity: number) => void;
}

function Item({ item, place, quantity, isOpen, onChange }: ItemProps): ReactElement {
  const { product, name, picture, priceFen, perMember } = item;
  const most = mostOf(item, place, product);
  return (
    <View className={styles.item}>
      <ProductPicture name={picture} className={styles.picture} />
      <View className={styles.room}>
        <Text className={styles.itemName}>{name}</Text>
        {perMember !== null && (
          <Text className={styles.soft}>{cycleWords.most(perMember, perMember - (most ?? 0))}</Text>
        )}
        <Price fen={priceFen} />
      </View>
      {isOpen && (
        <QuantitySteps value={quantity} label={name} least={0} most={most ?? MOST} onChange={onChange} />
      )}
    </View>
  );
}

function Mine({ parcels }: Pick<CycleReply, 'parcels'>): ReactElement | null {
  if (parcels.length === 0) return null;
  return (
    <Panel title={cycleWords.mine} isTight>
      {parcels.map(({ order, what, state, paidFen }) => (
        <ListRow
          key={order}
          title={what}
          value={`${parcelStates[state]} · ${plainYuan(paidFen)}`}
          onPress={() => void openParcel(order)}
        />
      ))}
    </Panel>
  );
}

function Rules({ community, notes }: { community: Community; notes: string }): ReactElement {
  const { leftOver, fetchTo } = community;
  const lines = [cycleWords.leftOver[leftOver](fetchTo), cycleWords.cancelRule, notes];
  return (
    <Panel title={cycleWords.rules}>
      {lines
        .filter((words) => words !== '')
        .map((words) => (
          <Text key={words} className={styles.rule}>
            {words}
          </Text>
        ))}
    </Panel>
  );
}

interface FootProps {
  cycle: CycleReply;
  place: CyclePlace | null;
  chosen: Chosen;
}

function Foot({ cycle, place, chosen }: FootProps): ReactElement {
  const { quote, trouble, busy, pay, paying } = useOrdering(cycle, place, chosen);
  const nothing = Object.values(chosen).every((quantity) => quantity === 0);
  const missing = place === null ? cycleWords.choosePlace : nothing ? cycleWords.chooseItem : null;
  const unpriced = trouble === null ? cycleWords.pricing : cycleWords.cannot;
  const words = missing ?? (quote === null ? unpriced : cycleWords.pay(quote.payableFen));
  return (
    <View className={styles.foot}>
      <MessageLine words={trouble} isTrouble />
      <ActionButton
        words={words}
        busyWords={paying ? cycleWords.paying : null}
        disabled={missing !== null || quote === null || busy}
        onPress={pay}
      />
    </View>
  );
}

/** The whole page; what is chosen lives here. */
export function Cycle({ cycle }: { cycle: CycleReply }): ReactElement | null {
  const { offer, phase, places, parcels } = cycle;
  const { community } = offer;
  const open = places.filter(({ group }) => group !== null);
  const [at, setAt] = useState<string | null>(open.length === 1 ? (open[0]?.code ?? null) : null);
  const [chosen, setChosen] = useState<Chosen>({});
  if (community === null) return null;
  const place = places.find(({ code }) => code === at) ?? null;
  const isOpen = phase === 'ordering' && offer.why === null;
  return (
    <>
      <View className={styles.head}>
        <Text className={styles.title}>{offer.name}</Text>
        <Text className={styles.phase}>{phaseWords[phase]}</Text>
      </View>
      <ThreeDots phase={phase} {...community} />
      <Mine parcels={parcels} />
      {isOpen && <Places places={places} value={at} onChoose={setAt} />}
      <Panel title={cycleWords.items}>
        {community.items.map((item) => (
          <Item
            key={item.product}
            {...{ item, place, isOpen }}
            quantity={chosen[item.product] ?? 0}
            onChange={(quantity) => setChosen({ ...chosen, [item.product]: quantity })}
          />
        ))}
      </Panel>
      <Rules community={community} notes={offer.notes} />
      {isOpen ? (
        <Foot {...{ cycle, place, chosen }} />
      ) : (
        <MessageLine words={offer.why?.message ?? cycleWords.over} />
      )}
    </>
  );
}

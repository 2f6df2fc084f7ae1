/** The brand's orders: filters, the list, taking it along, and one order. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { BrandOrderRow } from '../../../cloudfunctions/contract/trade';
import { ActionButton } from '../../components/action-button';
import { dayAt, daysAfter, longMoment } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { pageParameter } from '../../platform/launch';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listBrandOrders, type OrderFilter } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { Table, type TableColumn } from '../operator-kit/desk/table';
import { filterOf, type TypedFilter } from './filter';
import { FilterForm } from './filter-form';
import { moneyWords } from './money-words';
import { OrderDetail } from './order-detail';
import { useCsv } from './use-csv';
import { ordersWords } from './words';

function Download({ filter }: { filter: OrderFilter }): ReactElement {
  const csv = useCsv();
  return (
    <View className={styles.above}>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton
            words={ordersWords.csv}
            kind="quiet"
            busyWords={csv.busy === null ? null : ordersWords.csvProgress(csv.pages)}
            onPress={() => csv.start(filter)}
          />
        </View>
      </View>
      <Text className={styles.faint}>{ordersWords.csvHint}</Text>
      <MessageLine words={csv.trouble ?? csv.done} isTrouble={csv.trouble !== null} />
    </View>
  );
}

/** The member's name is masked. */
const COLUMNS: readonly TableColumn<BrandOrderRow>[] = [
  { name: ordersWords.pickupNo, valueOf: ({ pickupNo }) => pickupNo ?? ordersWords.noPickup },
  { name: ordersWords.state, valueOf: ({ state }) => ordersWords.states[state] },
  { name: ordersWords.store, valueOf: ({ storeName }) => storeName },
  { name: ordersWords.member, valueOf: ({ member }) => (member === '' ? ordersWords.none : member) },
  { name: ordersWords.createdAt, valueOf: ({ createdAt }) => longMoment(createdAt), share: 1.7 },
  { name: ordersWords.what, valueOf: ({ what }) => what, share: 1.5 },
  { name: ordersWords.money, valueOf: moneyWords, isNumber: true },
  { name: ordersWords.number, valueOf: ({ order }) => order, share: 1.7 },
];

interface OrderListProps {
  filter: OrderFilter;
  /** Another search, though it may be for the same. */
  turn: number;
  onShow: (row: BrandOrderRow) => void;
}

function OrderList({ filter, turn, onShow }: OrderListProps): ReactElement {
  const list = usePagedReply(`orders ${turn}`, (after) => listBrandOrders(filter, after));
  const orders = list.pages.flatMap((page) => page.orders);
  return (
    <PagedList
      list={list}
      isEmpty={orders.length === 0}
      empty={{ title: ordersWords.emptyTitle, hint: ordersWords.emptyHint }}
    >
      <View className={styles.panel}>
        <Table columns={COLUMNS} rows={orders} keyOf={({ order }) => order} onPress={onShow} />
      </View>
    </PagedList>
  );
}

const ORDER = /^(\d{2})(\d{2})(\d{2})\d{12}$/;
const ANYTHING = { store: '', state: '', text: '' } as const;

/** The order that the page was opened for, whose number begins with its day; else the last seven days. */
function firstFilter(): TypedFilter {
  const [order, year, month, date] = ORDER.exec(pageParameter('order') ?? '') ?? [];
  if (order === undefined)
    return { ...ANYTHING, from: daysAfter(dayAt(Date.now()), -6), to: dayAt(Date.now()) };
  const day = `20${year}-${month}-${date}`;
  return { ...ANYTHING, from: day, to: day, text: order };
}

/** Orders of the last seven days, or the one that was asked for, until something else is looked for. */
export function Orders(): ReactElement {
  const [typed, setTyped] = useState(firstFilter);
  const [{ filter, turn }, setSearch] = useState(() => ({ filter: filterOf(typed), turn: 0 }));
  const [shown, setShown] = useState<BrandOrderRow | null>(null);
  if (shown !== null) return <OrderDetail row={shown} onBack={() => setShown(null)} />;
  return (
    <>
      <FilterForm
        typed={typed}
        onType={setTyped}
        onSearch={(next) => setSearch({ filter: next, turn: turn + 1 })}
      />
      {filter !== null && (
        <>
          <Download filter={filter} />
          <OrderList filter={filter} turn={turn} onShow={setShown} />
        </>
      )}
    </>
  );
}

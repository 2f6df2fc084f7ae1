/** Every product of the menu at this store, with a switch that takes it off at once. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { SoldOutReply } from '../../../cloudfunctions/contract/counter';
import { LoadMore } from '../../components/load-more';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { SearchField } from '../../components/search-field';
import { Toggle } from '../../components/toggle';
import { Waiting } from '../../components/waiting';
import { useEndOfPage } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import { useAttempt } from '../staff-session/use-attempt';
import { staffRejection } from '../staff-session/words';
import { listSoldOut, setSoldOut } from './api';
import styles from './sheets.module.scss';
import { soldOutWords } from './words';

type Product = SoldOutReply['products'][number];

function Row({ store, product }: { store: string; product: Product }): ReactElement {
  const [isOut, setOut] = useState(product.soldOut);
  const changing = useAttempt(
    (next: boolean) => setSoldOut(store, product.product, next),
    (_, next) => setOut(next),
  );
  return (
    <View>
      <Toggle
        kind="switch"
        title={product.name}
        hint={isOut ? soldOutWords.soldOut : product.left === null ? '' : soldOutWords.left(product.left)}
        isOn={isOut}
        disabled={changing.busy !== null}
        onChange={changing.start}
      />
      <MessageLine words={changing.trouble} isTrouble />
    </View>
  );
}

/** @param store whose menu it is */
export function SoldOutList({ store }: { store: string }): ReactElement {
  const [text, setText] = useState('');
  const list = usePagedReply(`sold-out ${store}`, (after) => listSoldOut(store, after));
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return (
      <Waiting
        rejection={list.rejection}
        heights={[56, 56, 56, 56]}
        onRetry={list.retry}
        inWords={staffRejection}
      />
    );
  const products = list.pages.flatMap((page) => page.products);
  const found = products.filter(({ name }) => name.includes(text.trim()));
  return (
    <>
      <View className={styles.search}>
        <SearchField value={text} label={soldOutWords.search} onChange={setText} />
      </View>
      {products.length === 0 ? (
        <Notice title={soldOutWords.none} hint={soldOutWords.noneHint} />
      ) : found.length === 0 && !list.hasMore ? (
        <Notice title={soldOutWords.noneFound} hint={soldOutWords.noneFoundHint} />
      ) : (
        <Panel title={soldOutWords.lead}>
          {found.map((product) => (
            <Row key={product.product} store={store} product={product} />
          ))}
        </Panel>
      )}
      <LoadMore list={list} />
    </>
  );
}

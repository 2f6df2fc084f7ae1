/** What the check says of the draft: its problems; and what a piece of each product would cost each level. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { PriceCheckReply } from '../../../cloudfunctions/contract/shop';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { Skeleton } from '../../components/skeleton';
import styles from '../operator-desk/desk.module.scss';
import { Fact } from '../operator-desk/fact';
import { Panel } from '../operator-desk/panel';
import { Trouble } from '../operator-desk/trouble';
import { textAt } from '../operator-programme/document';
import type { PriceCheck } from './use-price-check';
import { bookWords, draftWords, fieldWords } from './words';

/** @example placeWords('offers.0.priceFen', book) = '活动「下午茶特价」 · 特价' */
export function placeWords(path: string, document: unknown): string {
  const [part = '', place = '', ...rest] = path.split('.');
  const named = [...rest].reverse().find((step) => step in fieldWords);
  const field = named === undefined ? '' : (fieldWords[named] ?? '');
  if (part === 'offers') {
    if (place === '') return bookWords.offers;
    const offer = textAt(document, ['offers', Number(place), 'name']) || draftWords.newOffer;
    return draftWords.place(draftWords.offer(offer), field);
  }
  if (part === 'tierPrices')
    return place === ''
      ? draftWords.tierPrices
      : draftWords.place(draftWords.tierPrice(Number(place) + 1), field);
  if (part === 'pointsDeduction') return draftWords.place(draftWords.points, fieldWords[place] ?? '');
  return fieldWords[part] ?? part;
}

function Problems(props: { check: PriceCheckReply; isCurrent: boolean; document: unknown }): ReactElement {
  const { check, isCurrent, document } = props;
  const { problems } = check;
  const state = problems.length === 0 ? draftWords.fine : draftWords.problems(problems.length);
  return (
    <Panel title={draftWords.checkTitle}>
      <View {...accessible({ live: 'polite' })}>
        <Text className={styles.entry}>{isCurrent ? state : draftWords.checking}</Text>
      </View>
      {problems.map(({ path, message }, index) => (
        <View key={index} className={styles.row}>
          <Text className={styles.faint}>{placeWords(path, document)}</Text>
          <Text className={styles.entry}>{message}</Text>
        </View>
      ))}
    </Panel>
  );
}

/** Nothing while the draft has problems. */
export function Examples({ check }: { check: PriceCheck }): ReactElement | null {
  const examples = check.data?.examples ?? [];
  if (examples.length === 0) return null;
  return (
    <Panel title={draftWords.examples}>
      <Text className={styles.faint}>{draftWords.examplesHint}</Text>
      {examples.map(({ product, name, listFen, prices }) => (
        <View key={product} className={styles.row}>
          <View className={styles.head}>
            <Text className={styles.entry}>{name}</Text>
            <Text className={styles.faint}>{draftWords.list(yuan(listFen))}</Text>
          </View>
          {prices.map(({ tier, fen, why }) => (
            <Fact key={tier} name={tier} value={draftWords.example(yuan(fen), why)} />
          ))}
        </View>
      ))}
    </Panel>
  );
}

/** The last answer stays on screen while the next one is on its way. */
export function CheckPanel({ check, document }: { check: PriceCheck; document: unknown }): ReactElement {
  const { data, rejection, isCurrent, retry } = check;
  if (data === null)
    return rejection === null ? (
      <Skeleton heights={[96, 160]} />
    ) : (
      <Trouble code={rejection} onRetry={retry} />
    );
  return (
    <>
      {rejection !== null && <Trouble code={rejection} onRetry={retry} />}
      <Problems check={data} isCurrent={isCurrent} document={document} />
    </>
  );
}

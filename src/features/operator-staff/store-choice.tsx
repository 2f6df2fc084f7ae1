/** At which stores somebody will work. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { LoadMore } from '../../components/load-more';
import { Toggle } from '../../components/toggle';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listStores } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { Waiting } from '../operator-kit/desk/waiting';
import { teamWords } from './words';

interface StoreChoiceProps {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Every store of the brand, page by page. */
export function StoreChoice({ chosen, onChange }: StoreChoiceProps): ReactElement {
  const list = usePagedReply('stores', listStores);
  const stores = list.pages.flatMap((page) => page.stores);
  if (list.pages.length === 0)
    return <Waiting rejection={list.rejection} heights={[44, 44]} onRetry={list.retry} />;
  if (stores.length === 0) return <Text className={styles.faint}>{teamWords.noStores}</Text>;
  return (
    <View>
      {stores.map(({ id, name }) => (
        <Toggle
          key={id}
          kind="checkbox"
          title={name}
          note={id}
          isOn={chosen.includes(id)}
          onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))}
        />
      ))}
      <LoadMore list={list} />
    </View>
  );
}

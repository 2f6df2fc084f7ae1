/** Parts of a section of the desk, or of such a part, chosen by tabs. */
import { useEffect, useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Tabs } from '../../../components/tabs';
import { toTopOfPage } from '../../../platform/navigation';
import { askedPart } from './asked-part';
import styles from './desk.module.scss';

interface PartsProps<Part extends string> {
  /** Names the tabs. */
  label: string;
  /** What each part is called, in the order of the tabs. */
  words: Readonly<Record<Part, string>>;
  parts: Readonly<Record<Part, () => ReactElement>>;
  first: Part;
  /** Parts of a part, below other tabs. */
  isInner?: boolean;
}

/** One of them is on screen; the page's address may ask for another than the first. */
export function Parts<Part extends string>(props: PartsProps<Part>): ReactElement {
  const { label, words, parts, first, isInner = false } = props;
  const [part, setPart] = useState(() => askedPart(words, first, isInner ? 'inner' : 'part'));
  useEffect(() => {
    if (!isInner) toTopOfPage();
  }, [part, isInner]);
  const Shown: () => ReactElement = parts[part];
  const choices = (Object.keys(words) as Part[]).map((value) => ({ value, words: words[value] }));
  return (
    <>
      <View className={styles.above}>
        <Tabs isInner={isInner} label={label} choices={choices} value={part} onChoose={setPart} />
      </View>
      <Shown />
    </>
  );
}

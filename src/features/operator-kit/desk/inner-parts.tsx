/** Parts of one section of the desk, chosen by tabs within it. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Tabs } from '../../../components/tabs';
import { askedPart } from './asked-part';
import styles from './desk.module.scss';

interface InnerPartsProps<Part extends string> {
  /** Names the tabs. */
  label: string;
  /** What each part is called, in the order of the tabs. */
  words: Readonly<Record<Part, string>>;
  parts: Readonly<Record<Part, () => ReactElement>>;
  first: Part;
}

/** One of them is on screen. */
export function InnerParts<Part extends string>(props: InnerPartsProps<Part>): ReactElement {
  const { label, words, parts, first } = props;
  const [part, setPart] = useState(() => askedPart(words, first, 'inner'));
  const Shown: () => ReactElement = parts[part];
  const choices = (Object.keys(words) as Part[]).map((value) => ({ value, words: words[value] }));
  return (
    <>
      <View className={styles.above}>
        <Tabs isInner label={label} choices={choices} value={part} onChoose={setPart} />
      </View>
      <Shown />
    </>
  );
}

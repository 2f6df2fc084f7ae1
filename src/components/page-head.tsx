/**
 * The top of a page above the tabs in a browser: the way back, and its title. WeChat draws both itself, so
 * there it is nothing.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { goBack } from '../platform/navigation';
import { useSingleFlight } from '../platform/use-single-flight';
import { accessible } from './accessible';
import styles from './page-head.module.scss';
import { Pressable } from './pressable';
import { sharedWords } from './words';

interface PageHeadProps {
  title: string;
  /** Classes that lay it out; without them, the title stands in the middle. */
  looks?: Record<'head' | 'back' | 'arrow' | 'title', string>;
}

/** @example <PageHead title="隐私指引" /> */
export function PageHead({ title, looks = styles }: PageHeadProps): ReactElement | null {
  const back = useSingleFlight(goBack);
  if (process.env.TARO_ENV !== 'h5') return null;
  return (
    <View className={looks.head}>
      <Pressable className={looks.back} label={sharedWords.back} onPress={() => back.start(undefined)}>
        <View className={looks.arrow} />
      </Pressable>
      <Text className={looks.title} {...accessible({ role: 'heading', browser: { level: 1 } })}>
        {title}
      </Text>
    </View>
  );
}

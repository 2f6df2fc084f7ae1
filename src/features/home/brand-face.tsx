/** The face of the brand: its name over tea hills in the mist. By day there is a sun, at night a moon. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import styles from './brand-face.module.scss';
import { homeWords } from './words';

interface BrandFaceProps {
  /** Null until it is known. */
  name: string | null;
  line?: string;
  /** Tall for whoever sees the brand for the first time. */
  isTall?: boolean;
}

/** Shows; nothing to press. */
export function BrandFace({ name, line = homeWords.motto, isTall = false }: BrandFaceProps): ReactElement {
  return (
    <View className={`${styles.face} ${isTall ? styles.tall : ''}`}>
      <View className={styles.scene} {...accessible({ hidden: true })}>
        <View className={styles.sun} />
        <View className={styles.birds} />
        <View className={styles.far} />
        <View className={styles.mid} />
        <View className={styles.near} />
      </View>
      <View className={styles.words}>
        {name === null ? (
          <View className={styles.unknown} />
        ) : (
          <>
            <Text className={styles.name} {...accessible({ role: 'heading', browser: { level: 1 } })}>
              {name}
            </Text>
            <Text className={styles.line}>{line}</Text>
          </>
        )}
      </View>
    </View>
  );
}

/** Home until it is known who is there; on WeChat that takes a moment on the first visit. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { BrandFace } from './brand-face';
import styles from './member-home.module.scss';
import { Unready } from './unready';

/** @param rejection why it cannot be known; null: it is being asked */
export function NobodyHome({
  rejection,
  onRetry,
}: {
  rejection: RejectionCode | null;
  onRetry: () => void;
}): ReactElement {
  return (
    <>
      <BrandFace name={null} />
      <View className={styles.column}>
        <Unready rejection={rejection} onRetry={onRetry} />
      </View>
    </>
  );
}

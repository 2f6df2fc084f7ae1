/**
 * What stands under the face of the brand while there is nothing to show: grey shapes, or why not and a way
 * to try again.
 */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { Waiting } from '../../components/waiting';
import styles from './unready.module.scss';

/**
 * @param rejection null: it is on its way
 * @param foot what can be done all the same
 */
export function Unready({
  rejection,
  onRetry,
  foot = null,
}: {
  rejection: RejectionCode | null;
  onRetry: () => void;
  foot?: ReactElement | null;
}): ReactElement {
  return (
    <View className={styles.panel}>
      {
        <Waiting
          rejection={rejection}
          heights={foot === null ? [28, 48, 20, 54] : [28, 48, 20]}
          onRetry={onRetry}
        />
      }
      {foot !== null && <View className={styles.foot}>{foot}</View>}
    </View>
  );
}

/** A guest's photo, as wide as its place. */
import type { ReactElement } from 'react';
import { Image } from '@tarojs/components';
import type { PhotoReply } from '../../../cloudfunctions/contract/counter';
import { accessible } from '../../components/accessible';
import styles from './sheets.module.scss';
import { afterSaleWords } from './words';

/** Shows; nothing to press. */
export function PhotoView({ photo }: { photo: PhotoReply }): ReactElement {
  const address = `data:${photo.type};base64,${photo.base64}`;
  if (process.env.TARO_ENV === 'h5')
    return <img className={styles.photo} src={address} alt={afterSaleWords.photoTitle} />;
  return (
    <Image
      className={styles.photo}
      src={address}
      mode="widthFix"
      {...accessible({ role: 'img', label: afterSaleWords.photoTitle })}
    />
  );
}

/** A picture of a product; a drawn cup where there is none. */
import { useState, type ReactElement } from 'react';
import { Image, View } from '@tarojs/components';
import { pictureAddress } from '../platform/pictures';
import { accessible } from './accessible';
import styles from './product-picture.module.scss';

interface ProductPictureProps {
  /** Name of a picture of the brand. Empty: none. */
  name: string;
  /** Size and corners. */
  className?: string | undefined;
  /**
   * All of it, in the middle of a frame of any shape; asked for at once. Otherwise cut to its frame, and
   * asked for when it comes near the screen.
   */
  isWhole?: boolean;
}

/**
 * Silent: the product's name stands beside it.
 * @example <ProductPicture name="jasmine.webp" className={styles.picture} />
 */
export function ProductPicture({ name, className = '', isWhole = false }: ProductPictureProps): ReactElement {
  const [broken, setBroken] = useState<string | null>(null);
  const address = pictureAddress(name);
  const isThere = address !== null && broken !== address;
  return (
    <View className={`${styles.frame} ${className}`} {...accessible({ hidden: true })}>
      {!isThere && <View className={styles.cup} />}
      {isThere && process.env.TARO_ENV === 'h5' && (
        <img
          className={`${styles.picture} ${isWhole ? styles.whole : ''}`}
          src={address}
          alt=""
          loading={isWhole ? 'eager' : 'lazy'}
          decoding="async"
          onError={() => setBroken(address)}
        />
      )}
      {isThere && process.env.TARO_ENV !== 'h5' && (
        <Image
          className={styles.picture}
          src={address}
          mode={isWhole ? 'aspectFit' : 'aspectFill'}
          lazyLoad={!isWhole}
          onError={() => setBroken(address)}
        />
      )}
    </View>
  );
}

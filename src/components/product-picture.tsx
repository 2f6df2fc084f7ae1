/** A picture of a product; a drawn cup where there is none. */
import { useState, type ReactElement } from 'react';
import { Image, View } from '@tarojs/components';
import { pictureAddress, pictureFor } from '../platform/pictures';
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
 * @example <ProductPicture name="jasmine.png" className={styles.picture} />
 */
export function ProductPicture({ name, className = '', isWhole = false }: ProductPictureProps): ReactElement {
  const [broken, setBroken] = useState<readonly string[]>([]);
  const files = [pictureFor(name, isWhole ? 'head' : 'row'), pictureAddress(name)];
  const address = files.find((file) => file !== null && !broken.includes(file)) ?? null;
  const leave = (): void => setBroken((before) => (address === null ? before : [...before, address]));
  return (
    <View className={`${styles.frame} ${className}`} {...accessible({ hidden: true })}>
      {address === null && <View className={styles.cup} />}
      {address !== null && process.env.TARO_ENV === 'h5' && (
        <img
          className={`${styles.picture} ${isWhole ? styles.whole : ''}`}
          src={address}
          alt=""
          loading={isWhole ? 'eager' : 'lazy'}
          decoding="async"
          onError={leave}
        />
      )}
      {address !== null && process.env.TARO_ENV !== 'h5' && (
        <Image
          className={styles.picture}
          src={address}
          mode={isWhole ? 'aspectFit' : 'aspectFill'}
          lazyLoad={!isWhole}
          webp
          onError={leave}
        />
      )}
    </View>
  );
}

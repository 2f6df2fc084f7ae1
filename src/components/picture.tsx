/**
 * A picture by its address, stretched to the size given. An `img` in a browser, WeChat's own image in a
 * mini-program.
 */
import type { ReactElement } from 'react';
import { Image } from '@tarojs/components';
import { accessible } from './accessible';

interface PictureProps {
  address: string;
  /** Spoken instead of the picture. */
  label: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  className?: string | undefined;
}

/** @example <Picture address={qrImage(code)} label="会员码二维码" width={290} height={290} /> */
export function Picture({ address, label, width, height, className = '' }: PictureProps): ReactElement {
  const style = { width: `${width}px`, height: `${height}px` };
  if (process.env.TARO_ENV === 'h5')
    return <img className={className} src={address} alt={label} style={{ ...style, display: 'block' }} />;
  return (
    <Image
      className={className}
      src={address}
      mode="scaleToFill"
      style={style}
      {...accessible({ role: 'img', label })}
    />
  );
}

/**
 * Lets WeChat's Back, of the bar, the edge or the phone, close what lies over a page. A browser needs no such
 * thing.
 */
import { useState, type ReactElement } from 'react';
import { PageContainer } from '@tarojs/components';
import { closeTop } from '../platform/back-closes';
import { useBackCloses } from '../platform/use-back-closes';

/** Without content: WeChat has one container a page, and takes it away for Back instead of the page. */
export function BackCatcher({ onClose }: { onClose: () => void }): ReactElement | null {
  const isCatching = useBackCloses(onClose);
  // A container that left is no more; what is still open needs another.
  const [turn, setTurn] = useState(0);
  if (process.env.TARO_ENV === 'h5' || !isCatching) return null;
  const catchBack = (): void => {
    closeTop();
    setTurn(turn + 1);
  };
  return <PageContainer key={turn} show overlay={false} duration={0} onAfterLeave={catchBack} />;
}

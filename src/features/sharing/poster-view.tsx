/** A poster: painted on the device, kept or sent from there. */
import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Picture } from '../../components/picture';
import { Skeleton } from '../../components/skeleton';
import { paintPicture, type Painting } from '../../platform/painting';
import { canSendCards, offerPicture } from '../../platform/share';
import { POSTER } from './poster';
import styles from './poster-view.module.scss';
import { posterWords, shareWords } from './words';

/** On screen, about a third of what is painted. Pixels. */
const WIDTH = 240;
const HEIGHT = (WIDTH * POSTER.height) / POSTER.width;

/** Undefined: it is being painted; null: this device cannot. */
function usePainted(painting: Painting | null): string | null | undefined {
  const [painted, setPainted] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (painting === null) return undefined;
    let isHere = true;
    void paintPicture(painting).then((address) => {
      if (isHere) setPainted(address);
    });
    return () => {
      isHere = false;
    };
  }, [painting]);
  return painted;
}

function Ways({ address }: { address: string }): ReactElement {
  const [failed, setFailed] = useState(false);
  if (!canSendCards) return <Text className={styles.hint}>{posterWords.keep}</Text>;
  return (
    <>
      <ActionButton
        words={posterWords.send}
        onPress={() => void offerPicture(address).then((outcome) => setFailed(outcome === 'failed'))}
      />
      <MessageLine words={failed ? posterWords.sendFailed : null} isTrouble />
    </>
  );
}

interface PosterViewProps {
  /** Null: what it says is on its way. */
  painting: Painting | null;
  /** There is nothing to paint. */
  hasFailed: boolean;
  /** Spoken instead of it. */
  label: string;
  onCopy: () => void;
}

/** Where it cannot be painted the link is offered instead. */
export function PosterView({ painting, hasFailed, label, onCopy }: PosterViewProps): ReactElement {
  const painted = usePainted(painting);
  if (hasFailed || painted === null)
    return (
      <Notice
        title={posterWords.failed}
        hint={posterWords.failedHint}
        action={{ words: shareWords.copy, onPress: onCopy }}
        isError
      />
    );
  if (painted === undefined) return <Skeleton heights={[HEIGHT]} />;
  return (
    <View className={styles.shown}>
      <Picture
        className={styles.poster}
        address={painted}
        label={`${posterWords.title}，${label}`}
        width={WIDTH}
        height={HEIGHT}
      />
      <Ways address={painted} />
    </View>
  );
}

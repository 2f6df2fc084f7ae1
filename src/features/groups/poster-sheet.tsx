/** The poster of a group: painted on the device, kept or sent from there. */
import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { GroupReply, ShareReply } from '../../../cloudfunctions/contract/group';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Picture } from '../../components/picture';
import { Sheet } from '../../components/sheet';
import { Skeleton } from '../../components/skeleton';
import { paintPicture } from '../../platform/painting';
import { canSendCards, offerPicture } from '../../platform/share';
import { useReply } from '../../platform/use-reply';
import { shareGroup } from './api';
import { posterOf } from './poster';
import styles from './poster-sheet.module.scss';
import { posterWords } from './words';

/** On screen, a third of what is painted. Pixels. */
const WIDTH = 240;
const HEIGHT = 403;

/** Undefined: it is being painted; null: this device cannot. */
function usePainted(group: GroupReply, share: ShareReply | null): string | null | undefined {
  const [painted, setPainted] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (share === null) return undefined;
    let isHere = true;
    void paintPicture(posterOf(group, share)).then((address) => {
      if (isHere) setPainted(address);
    });
    return () => {
      isHere = false;
    };
    // The group goes on meanwhile; the poster says what was so when it was asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [share]);
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

interface PosterSheetProps {
  group: GroupReply;
  onCopy: () => void;
  onClose: () => void;
}

/** Where it cannot be painted the link is offered instead. */
export function PosterSheet({ group, onCopy, onClose }: PosterSheetProps): ReactElement {
  const { data, rejection } = useReply(`share ${group.group}`, () => shareGroup(group.group));
  const painted = usePainted(group, data);
  const hasFailed = painted === null || (data === null && rejection !== null);
  return (
    <Sheet id="group-poster" title={posterWords.title} onClose={onClose}>
      {hasFailed ? (
        <Notice
          title={posterWords.failed}
          hint={posterWords.failedHint}
          action={{ words: posterWords.copy, onPress: onCopy }}
          isError
        />
      ) : painted === undefined ? (
        <Skeleton heights={[HEIGHT]} />
      ) : (
        <View className={styles.shown}>
          <Picture
            className={styles.poster}
            address={painted}
            label={`${posterWords.label}，${data?.title ?? ''}`}
            width={WIDTH}
            height={HEIGHT}
          />
          <Ways address={painted} />
        </View>
      )}
    </Sheet>
  );
}

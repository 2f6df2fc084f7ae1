/** The one sheet for passing something on: what it brings to both, and the ways. */
import { useMemo, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ShareLinkReply } from '../../../cloudfunctions/contract/referral';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { ProductPicture } from '../../components/product-picture';
import { ShareButton } from '../../components/share-button';
import { Sheet } from '../../components/sheet';
import { Skeleton } from '../../components/skeleton';
import { linkAddress } from '../../platform/launch';
import { isPassing } from '../../platform/passing-trouble';
import { canSendCards } from '../../platform/share';
import { useReply, type ReplyState } from '../../platform/use-reply';
import { posterOf } from './poster';
import { PosterView } from './poster-view';
import styles from './share-sheet.module.scss';
import { factsOfLink, keyOf, type Shared } from './shared';
import type { AskLink } from './use-links';
import { posterWords, shareWords } from './words';

function Gets({ who, what }: { who: string; what: string }): ReactElement | null {
  if (what === '') return null;
  return (
    <View className={styles.gets}>
      <Text className={styles.who}>{who}</Text>
      <Text className={styles.get}>{what}</Text>
    </View>
  );
}

/** What it brings; without a link of one's own, that this does not count. */
function Brings({
  link,
  onRetry,
}: {
  link: ReplyState<ShareLinkReply>;
  onRetry: () => void;
}): ReactElement | null {
  const { data, rejection } = link;
  if (data !== null)
    return (
      <View className={styles.brings}>
        <Gets who={shareWords.friend} what={data.friendGets} />
        <Gets who={shareWords.me} what={data.youGet} />
        {data.youGet !== '' && <Text className={styles.rule}>{shareWords.rule}</Text>}
      </View>
    );
  if (rejection === null) return <Skeleton heights={[92]} />;
  if (!isPassing(rejection)) return <Text className={styles.rule}>{shareWords.plain}</Text>;
  return (
    <View className={styles.brings}>
      <MessageLine words={shareWords.noLink} isTrouble />
      <Pressable className={styles.retry} onPress={onRetry}>
        {shareWords.retry}
      </Pressable>
    </View>
  );
}

function Poster({ shared, ask, onCopy }: { shared: Shared; ask: AskLink; onCopy: () => void }): ReactElement {
  const { data, rejection } = useReply(keyOf(shared.content), () => ask(shared, 'poster'));
  const painting = useMemo(
    () =>
      data === null
        ? null
        : posterOf(shared.poster?.() ?? factsOfLink(data), data.code, linkAddress(data.link)),
    // What is shared goes on meanwhile; the poster says what was so when it was asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [data],
  );
  return (
    <PosterView
      painting={painting}
      hasFailed={data === null && rejection !== null}
      label={data?.title ?? shared.title}
      onCopy={onCopy}
    />
  );
}

interface ShareSheetProps {
  shared: Shared;
  ask: AskLink;
  /** Begins with the poster. */
  isPoster: boolean;
  /** What came of the last copy. */
  said: string | null;
  isCopying: boolean;
  onCopy: () => void;
  /** Another way is looked at: what was said of the last one is over. */
  onTurn: () => void;
  onClose: () => void;
}

function Ways(props: ShareSheetProps & { onPoster: () => void }): ReactElement {
  const { shared, ask, isCopying, onCopy, onPoster } = props;
  const link = useReply(keyOf(shared.content), () => ask(shared, canSendCards ? 'card' : 'link'));
  const title = link.data?.title ?? shared.title;
  return (
    <>
      <View className={styles.head}>
        {shared.picture !== '' && <ProductPicture name={shared.picture} className={styles.picture} />}
        <Text className={styles.title}>{title}</Text>
      </View>
      <Brings link={link} onRetry={link.retry} />
      <View className={styles.ways}>
        {canSendCards && (
          <View className={styles.whole}>
            <ShareButton words={shareWords.send} onPress={onCopy} />
          </View>
        )}
        <View className={styles.half}>
          <ActionButton kind="quiet" words={shareWords.poster} onPress={onPoster} />
        </View>
        <View className={styles.half}>
          <ActionButton
            kind={canSendCards ? 'quiet' : 'main'}
            words={shareWords.copy}
            disabled={isCopying}
            onPress={onCopy}
          />
        </View>
      </View>
    </>
  );
}

/** On screen as long as it is rendered. */
export function ShareSheet(props: ShareSheetProps): ReactElement {
  const { shared, ask, said, onCopy, onTurn, onClose } = props;
  const [isPoster, setPoster] = useState(props.isPoster);
  const turnTo = (poster: boolean): void => {
    onTurn();
    setPoster(poster);
  };
  return (
    <Sheet id="share" title={isPoster ? posterWords.title : shareWords.title} onClose={onClose}>
      {isPoster ? (
        <Poster shared={shared} ask={ask} onCopy={onCopy} />
      ) : (
        <Ways {...props} onPoster={() => turnTo(true)} />
      )}
      <MessageLine words={said} />
      {isPoster && !props.isPoster && (
        <Pressable className={styles.other} onPress={() => turnTo(false)}>
          {posterWords.back}
        </Pressable>
      )}
    </Sheet>
  );
}

/** What the brand gives partners to share: words with a link of one's own, and the usual poster. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { PartnerMaterial } from '../../../cloudfunctions/contract/partner-replies';
import { ActionButton } from '../../components/action-button';
import { LoadMore } from '../../components/load-more';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { ProductPicture } from '../../components/product-picture';
import { copyText } from '../../platform/clipboard';
import { linkAddress } from '../../platform/launch';
import { groupOfferPage, useEndOfPage } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { sharedItem, sharedShop, type Shared } from '../sharing/shared';
import { useLinks, type AskLink } from '../sharing/use-links';
import { listMaterials } from './api';
import styles from './materials.module.scss';
import { materialWords as words } from './words';

/** What material leads to, as it is passed on. */
function sharedOf({ content, title, what, picture }: PartnerMaterial): Shared {
  if (content.kind === 'item') return sharedItem(content.id, what, picture);
  if (content.kind === 'offer') return { content, title, picture, path: groupOfferPage(content.id) };
  return sharedShop;
}

interface CardProps {
  material: PartnerMaterial;
  ask: AskLink;
  onShare: (shared: Shared) => void;
}

function Card({ material, ask, onShare }: CardProps): ReactElement {
  const { title, words: text, picture, what } = material;
  const [said, setSaid] = useState<{ words: string; isTrouble: boolean } | null>(null);
  const copying = useSingleFlight<true>(async () => {
    setSaid(null);
    const reply = await ask(sharedOf(material), 'link');
    if (!reply.ok) return setSaid({ words: troubleWords(reply.code), isTrouble: true });
    const isCopied = await copyText(`${text}\n${linkAddress(reply.data.link)}`);
    setSaid(
      isCopied ? { words: words.copied, isTrouble: false } : { words: words.notCopied, isTrouble: true },
    );
  });
  return (
    <Panel>
      <View className={styles.head}>
        {picture !== '' && <ProductPicture name={picture} className={styles.picture} />}
        <View className={styles.what}>
          <Text className={styles.title}>{title}</Text>
          <Text className={styles.line}>{words.linkTo(what)}</Text>
        </View>
      </View>
      <Text className={styles.text}>{text}</Text>
      <MessageLine words={said?.words ?? null} isTrouble={said?.isTrouble ?? false} />
      <View className={styles.ways}>
        <View className={styles.way}>
          <ActionButton
            words={words.copy}
            label={words.copyLabel(title)}
            busyWords={copying.busy === null ? null : words.copying}
            onPress={() => copying.start(true)}
          />
        </View>
        <View className={styles.way}>
          <ActionButton
            kind="quiet"
            words={words.poster}
            label={words.posterLabel(title)}
            onPress={() => onShare(sharedOf(material))}
          />
        </View>
      </View>
    </Panel>
  );
}

/** @param props.onShare opens every way of passing it on */
export function Materials({ onShare }: { onShare: (shared: Shared) => void }): ReactElement | null {
  const ask = useLinks();
  const list = usePagedReply('partner materials', listMaterials);
  useEndOfPage(list.more);
  const materials = list.pages.flatMap((page) => page.materials);
  if (list.pages.length === 0)
    return <MessageLine words={list.rejection === null ? null : troubleWords(list.rejection)} isTrouble />;
  return (
    <>
      <Text className={styles.section}>{words.title}</Text>
      {materials.length === 0 && <Text className={styles.line}>{words.none}</Text>}
      {materials.map((material) => (
        <Card key={material.material} material={material} ask={ask} onShare={onShare} />
      ))}
      <LoadMore list={list} />
    </>
  );
}

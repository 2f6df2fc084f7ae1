/**
 * A card of a campaign, as home shows it, with its picture or a lantern; without a way to go it is a picture
 * of one.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ShownCard } from '../../cloudfunctions/contract/campaign';
import { accessible } from './accessible';
import styles from './campaign-card.module.scss';
import { Pressable } from './pressable';
import { ProductPicture } from './product-picture';
import { leadWords } from './words';

interface CampaignCardProps {
  card: ShownCard;
  onPress?: () => void;
}

/** The whole card is one button. @example <CampaignCard card={card} onPress={openMenu} /> */
export function CampaignCard({ card, onPress }: CampaignCardProps): ReactElement {
  const { title, line, leads, picture = '' } = card;
  const content = (
    <>
      <View className={styles.words}>
        <Text className={styles.title}>{title}</Text>
        {line !== '' && <Text className={styles.line}>{line}</Text>}
        <Text className={styles.way}>{leadWords[leads.to]}</Text>
      </View>
      {picture === '' ? (
        <View className={styles.lantern} {...accessible({ hidden: true })} />
      ) : (
        <ProductPicture name={picture} className={styles.picture} />
      )}
    </>
  );
  if (onPress === undefined) return <View className={styles.card}>{content}</View>;
  return (
    <Pressable className={styles.card} onPress={onPress}>
      {content}
    </Pressable>
  );
}

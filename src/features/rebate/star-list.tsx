/** 明星分销品: what earns more than the rest, each with what one of it brings. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { StarsReply, StarView } from '../../../cloudfunctions/contract/referral';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { plainYuan } from '../../components/price';
import { Pressable } from '../../components/pressable';
import { ProductPicture } from '../../components/product-picture';
import { openMenu } from '../../platform/navigation';
import styles from './star-list.module.scss';
import { starWords } from './words';

function Row({ star, onShare }: { star: StarView; onShare: () => void }): ReactElement {
  const { name, picture, priceFen, rateBp, commissionFen } = star;
  return (
    <View className={styles.row}>
      <ProductPicture name={picture} className={styles.picture} />
      <View className={styles.what}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.line}>
          {plainYuan(priceFen)} · {starWords.rate(rateBp)}
        </Text>
        <Text className={styles.each}>{starWords.each(commissionFen)}</Text>
      </View>
      <Pressable className={styles.share} label={starWords.shareLabel(name)} onPress={onShare}>
        {starWords.share}
      </Pressable>
    </View>
  );
}

/** @param props.onShare passes one of them on */
export function StarList({
  stars,
  onShare,
}: Pick<StarsReply, 'stars'> & { onShare: (star: StarView) => void }): ReactElement {
  if (stars.length === 0)
    return (
      <Notice
        title={starWords.none}
        hint={starWords.noneHint}
        action={{ words: starWords.toMenu, onPress: () => void openMenu() }}
      />
    );
  return (
    <>
      <Text className={styles.hint}>{starWords.hint}</Text>
      <Panel>
        {stars.map((star) => (
          <Row key={star.product} star={star} onShare={() => onShare(star)} />
        ))}
      </Panel>
    </>
  );
}

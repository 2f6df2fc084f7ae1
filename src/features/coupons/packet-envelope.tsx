/** The envelope of an order: one tap, and its coupons lie open. They were the member's before. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { Pressable } from '../../components/pressable';
import { openWallet } from '../../platform/navigation';
import styles from './packet-envelope.module.scss';
import { useOpenedPackets, usePacket } from './use-packet';
import { packetWords } from './words';

/** Of an order that is paid; nothing where it earned none. */
export function PacketEnvelope({ order }: { order: string }): ReactElement | null {
  const coupons = usePacket(order);
  const isOpen = useOpenedPackets(({ orders }) => orders.includes(order));
  const open = useOpenedPackets((state) => state.open);
  if (coupons.length === 0) return null;
  return (
    <View className={styles.envelope} {...accessible({ live: 'polite' })}>
      <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {isOpen ? packetWords.opened : packetWords.title}
      </Text>
      {isOpen ? (
        <>
          {coupons.map(({ coupon, figure, name, when }) => (
            <View key={coupon} className={styles.row}>
              <Text className={styles.figure}>{figure}</Text>
              <View className={styles.what}>
                <Text className={styles.name}>{name}</Text>
                <Text className={styles.hint}>{when}</Text>
              </View>
            </View>
          ))}
          <Pressable className={styles.more} onPress={() => void openWallet()}>
            {packetWords.toWallet}
          </Pressable>
        </>
      ) : (
        <>
          <Text className={styles.hint}>{packetWords.hint(coupons.length)}</Text>
          <View className={styles.way}>
            <ActionButton words={packetWords.open} onPress={() => open(order)} />
          </View>
        </>
      )}
    </View>
  );
}

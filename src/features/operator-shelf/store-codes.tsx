/**
 * The codes of a store's counter and tables: as QR of the page that they open, and as the scene of a
 * mini-program code.
 */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { StoreDeskReply } from '../../../cloudfunctions/contract/trade';
import { ActionButton } from '../../components/action-button';
import { qrImage } from '../../components/code-drawing';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Picture } from '../../components/picture';
import { placeWords } from '../../components/place-words';
import { Pressable } from '../../components/pressable';
import { copyText } from '../../platform/clipboard';
import { menuAddress } from '../../platform/launch';
import styles from '../operator-kit/desk/desk.module.scss';
import { shelfWords } from './words';

/** Pixels. */
const QR_WIDTH = 180;

function CodeCard(props: { place: string; scene: string; onCopy: (address: string) => void }): ReactElement {
  const { place, scene, onCopy } = props;
  const name = placeWords(place);
  const address = menuAddress(scene);
  return (
    <View className={styles.card}>
      <Text className={styles.name}>{name}</Text>
      <Text className={styles.faint}>{shelfWords.scene(scene)}</Text>
      <View className={styles.lines}>
        <Picture
          address={qrImage(address)}
          label={shelfWords.codeLabel(name)}
          width={QR_WIDTH}
          height={QR_WIDTH}
        />
      </View>
      <Text className={styles.faint}>{address}</Text>
      <Pressable className={styles.small} label={shelfWords.copyLabel(name)} onPress={() => onCopy(address)}>
        {shelfWords.copy}
      </Pressable>
    </View>
  );
}

/** Folded away at first: they are printed once. */
export function StoreCodes({ scenes }: { scenes: StoreDeskReply['scenes'] }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<{ words: string; isTrouble: boolean } | null>(null);
  const copy = async (place: string, address: string): Promise<void> => {
    const copied = await copyText(address);
    setSaid({
      words: copied ? shelfWords.copied(placeWords(place)) : shelfWords.notCopied,
      isTrouble: !copied,
    });
  };
  return (
    <Panel title={shelfWords.codes}>
      <Text className={styles.faint}>{shelfWords.codesHint}</Text>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton
            words={isOpen ? shelfWords.hideCodes : shelfWords.showCodes}
            kind="quiet"
            onPress={() => setOpen(!isOpen)}
          />
        </View>
      </View>
      <MessageLine words={said?.words ?? null} isTrouble={said?.isTrouble ?? false} />
      {isOpen && (
        <View className={`${styles.cards} ${styles.lines}`}>
          {scenes.map(({ place, scene }) => (
            <CodeCard
              key={scene}
              place={place}
              scene={scene}
              onCopy={(address) => void copy(place, address)}
            />
          ))}
        </View>
      )}
    </Panel>
  );
}

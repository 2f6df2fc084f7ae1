/** The picture of something: one that the brand has, or one that is uploaded now. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { MessageLine } from '../../../components/message-line';
import { Pressable } from '../../../components/pressable';
import { ProductPicture } from '../../../components/product-picture';
import { Sheet } from '../../../components/sheet';
import { choosePicture } from '../../../platform/photo';
import { useSingleFlight } from '../../../platform/use-single-flight';
import { uploadPicture } from '../api-trade';
import desk from '../desk/desk.module.scss';
import { troubleOfReply } from '../desk/words';
import type { Path } from './document';
import { FieldFrame } from './field';
import { useFormValue, useProblemsAt } from './form';
import styles from './picture-field.module.scss';
import { pictureWords as words } from './words';

/** Chooses a file and uploads it; why it did not arrive, in words. */
function useUpload(onUploaded: (name: string) => void) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const { start, busy } = useSingleFlight(async () => {
    setTrouble(null);
    const picture = await choosePicture();
    if (picture === 'cancelled') return;
    if (typeof picture === 'string') return setTrouble(words.troubles[picture]);
    const reply = await uploadPicture(picture.base64);
    if (reply.ok) onUploaded(reply.data.picture);
    else setTrouble(troubleOfReply(reply));
  });
  return { start: () => start(undefined), isBusy: busy !== null, trouble };
}

interface PictureSheetProps {
  pictures: readonly string[];
  onChoose: (name: string) => void;
  onClose: () => void;
}

function PictureSheet({ pictures, onChoose, onClose }: PictureSheetProps): ReactElement {
  return (
    <Sheet id="choose-picture" title={words.choose} onClose={onClose}>
      <View className={styles.grid}>
        {pictures.map((name, place) => (
          <Pressable
            key={name}
            className={styles.tile}
            label={words.tile(place + 1)}
            onPress={() => onChoose(name)}
          >
            <ProductPicture name={name} className={styles.picture} />
          </Pressable>
        ))}
      </View>
    </Sheet>
  );
}

interface PictureFieldProps {
  path: Path;
  label: string;
  /** Where there are several of a label: what this one is called. */
  name?: string;
  /** Names of those that the brand has. */
  pictures: readonly string[];
}

/** @example <PictureField path={['picture']} label="图片" pictures={desk.pictures} /> */
export function PictureField({ path, label, name: called, pictures }: PictureFieldProps): ReactElement {
  const [value, set] = useFormValue(path);
  const problems = useProblemsAt(path);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [isChoosing, setChoosing] = useState(false);
  const name = typeof value === 'string' ? value : '';
  const spoken = (way: string): { label?: string } =>
    called === undefined ? {} : { label: `${called} ${way}` };
  const upload = useUpload((uploaded) => {
    setAdded((before) => [uploaded, ...before]);
    set(uploaded);
  });
  const choose = (chosen: string): void => {
    setChoosing(false);
    set(chosen);
  };
  return (
    <FieldFrame label={label} hint={words.hint} problems={problems}>
      <View className={styles.line}>
        <ProductPicture name={name} className={styles.shown} />
        <View className={styles.ways}>
          <Pressable
            {...spoken(words.upload)}
            className={desk.small}
            disabled={upload.isBusy}
            onPress={upload.start}
          >
            {upload.isBusy ? words.uploading : words.upload}
          </Pressable>
          <Pressable {...spoken(words.choose)} className={desk.small} onPress={() => setChoosing(true)}>
            {words.choose}
          </Pressable>
          {name !== '' && (
            <Pressable {...spoken(words.none)} className={desk.small} onPress={() => set('')}>
              {words.none}
            </Pressable>
          )}
          {name === '' && <Text className={desk.faint}>{words.noPicture}</Text>}
        </View>
      </View>
      <MessageLine words={upload.trouble} isTrouble />
      {isChoosing && (
        <PictureSheet
          pictures={[...new Set([...added, ...pictures])]}
          onChoose={choose}
          onClose={() => setChoosing(false)}
        />
      )}
    </FieldFrame>
  );
}

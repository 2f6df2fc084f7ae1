/** What partners are given to share: the newest first, one of them edited in its place. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { DeskMaterial } from '../../../cloudfunctions/contract/partner-desk';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { MessageLine } from '../../components/message-line';
import { usePagedReply } from '../../platform/use-paged-reply';
import { endMaterial, listDeskMaterials } from '../operator-kit/api-partners';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { PagedList } from '../operator-kit/desk/paged-list';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { useNames, type Names } from '../operator-kit/form/use-names';
import { MaterialForm, NEW_MATERIAL } from './material-form';
import { materialWords as words } from './words';

function EndSheet(props: { material: string; onDone: () => void; onCancel: () => void }): ReactElement {
  const { material, onDone, onCancel } = props;
  const ending = useAttempt((_: 'end') => endMaterial(material), onDone);
  return (
    <ConfirmSheet
      id="end-material"
      title={words.endTitle}
      text={words.endText}
      words={words.end}
      isGrave
      busyWords={ending.busy === null ? null : words.ending}
      troubleText={ending.trouble}
      onConfirm={() => ending.start('end')}
      onCancel={onCancel}
    />
  );
}

interface CardProps {
  material: DeskMaterial;
  products: Names['products'];
  onEdit: () => void;
  onEnded: () => void;
}

function Card({ material: one, products, onEdit, onEnded }: CardProps): ReactElement {
  const { material, title, content, fromDay, untilDay, state } = one;
  const leadsTo = products.find(({ value }) => value === content.id)?.words ?? content.id;
  const [asks, setAsks] = useState(false);
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{title}</Text>
        <Text className={styles.badge}>{state === 'live' ? words.live : words.ended}</Text>
      </View>
      <View className={`${styles.lines} ${styles.fill}`}>
        <Text className={styles.entry}>{one.words}</Text>
        <Fact name={words.to} value={[words.kinds[content.kind], leadsTo].filter(Boolean).join(' · ')} />
        <Text className={styles.faint}>{words.days(fromDay, untilDay)}</Text>
      </View>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton
            kind="quiet"
            words={words.edit}
            label={words.of(words.edit, title)}
            onPress={onEdit}
          />
        </View>
        {state === 'live' && (
          <View className={styles.slot}>
            <ActionButton
              kind="quiet"
              words={words.end}
              label={words.of(words.end, title)}
              onPress={() => setAsks(true)}
            />
          </View>
        )}
      </View>
      {asks && <EndSheet material={material} onDone={onEnded} onCancel={() => setAsks(false)} />}
    </View>
  );
}

/** One is edited at a time. */
export function MaterialList(): ReactElement {
  const [turn, setTurn] = useState(0);
  const [edited, setEdited] = useState<DeskMaterial | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const list = usePagedReply(`desk materials ${turn}`, listDeskMaterials);
  const { products } = useNames();
  const all = list.pages.flatMap((page) => page.materials);
  const after = (said: string): void => {
    setEdited(null);
    setDone(said);
    setTurn(turn + 1);
  };
  if (edited !== null)
    return (
      <MaterialForm edited={edited} onSaved={() => after(words.saved)} onCancel={() => setEdited(null)} />
    );
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton
            words={words.add}
            onPress={() => {
              setDone(null);
              setEdited(NEW_MATERIAL());
            }}
          />
        </View>
      </View>
      <MessageLine words={done} />
      <PagedList list={list} isEmpty={all.length === 0} empty={{ title: words.none, hint: words.noneHint }}>
        <View className={styles.cards}>
          {all.map((material) => (
            <Card
              key={material.material}
              material={material}
              products={products}
              onEdit={() => {
                setDone(null);
                setEdited(material);
              }}
              onEnded={() => after(words.endedDone)}
            />
          ))}
        </View>
      </PagedList>
    </>
  );
}

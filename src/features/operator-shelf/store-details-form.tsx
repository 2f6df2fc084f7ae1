/** Where a store is, when it serves, and whether guests may order there. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { storeDetailsSchema, type StoreDetails } from '../../../cloudfunctions/contract/menu';
import type { StoreDeskReply } from '../../../cloudfunctions/contract/trade';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { Toggle } from '../../components/toggle';
import { saveStoreDetails } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import type { Path } from '../operator-kit/form/document';
import { FormField, FormToggle, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { FormContext, useFormValue, useKeptForm } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import { shapeProblems } from '../operator-kit/form/shape-problems';
import { text, yuanOf, type Kind } from '../operator-kit/form/values';
import { formWords, WEEKDAYS } from '../operator-kit/form/words';
import { shelfWords } from './words';

/** Degrees: what a map says, no amount. */
const degrees: Kind = {
  read: (typed) => (/^-?\d{1,3}(\.\d{1,10})?$/.test(typed.trim()) ? Number(typed.trim()) : typed),
  show: (value) => (typeof value === 'number' || typeof value === 'string' ? String(value) : ''),
};

const HOURS: Path = ['hours'];
const NEW_RANGE = { weekdays: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '21:00' };

function Position(): ReactElement {
  const [position, set] = useFormValue(['position']);
  return (
    <>
      <Toggle
        kind="checkbox"
        title={shelfWords.position}
        isOn={position !== null}
        onChange={(isOn) => set(isOn ? { latitude: '', longitude: '' } : null)}
      />
      {position !== null && (
        <View className={`${styles.grid} ${styles.lines}`}>
          <FormField path={['position', 'latitude']} kind={degrees} label={shelfWords.latitude} />
          <FormField path={['position', 'longitude']} kind={degrees} label={shelfWords.longitude} />
        </View>
      )}
    </>
  );
}

function OfflineCoupons(): ReactElement {
  const [offline = null, set] = useFormValue(['offlineCoupons']);
  return (
    <>
      <Toggle
        kind="checkbox"
        title={shelfWords.offlineCoupons}
        hint={shelfWords.offlineHint}
        isOn={offline !== null}
        onChange={(isOn) => set(isOn ? { dailyCapFen: 20_000 } : null)}
      />
      {offline !== null && (
        <View className={`${styles.grid} ${styles.lines}`}>
          <FormField
            path={['offlineCoupons', 'dailyCapFen']}
            kind={yuanOf}
            label={shelfWords.offlineCap}
            isNumber
          />
        </View>
      )}
    </>
  );
}

function Range({ place, onRemove }: { place: number; onRemove: () => void }): ReactElement {
  const path = [...HOURS, place];
  const said = (field: string): string => shelfWords.ofRange(place + 1, field);
  return (
    <View className={styles.row}>
      <ManyChoice
        path={[...path, 'weekdays']}
        label={said(formWords.weekdays)}
        options={WEEKDAYS}
        none={shelfWords.noDays}
        isNumber
      />
      <View className={`${styles.grid} ${styles.lines}`}>
        <FormField
          path={[...path, 'from']}
          kind={text}
          label={shelfWords.from}
          name={said(shelfWords.from)}
        />
        <FormField
          path={[...path, 'to']}
          kind={text}
          label={shelfWords.until}
          name={said(shelfWords.until)}
        />
      </View>
      <Pressable
        className={styles.small}
        label={formWords.removeLabel(shelfWords.range(place + 1))}
        onPress={onRemove}
      >
        {formWords.remove}
      </Pressable>
    </View>
  );
}

function Hours(): ReactElement {
  const { list, add, remove } = useFormList(HOURS);
  return (
    <Panel title={shelfWords.hours} level={3}>
      <Text className={styles.faint}>{shelfWords.hoursHint}</Text>
      {list.map((_, index) => (
        <Range key={index} place={index} onRemove={() => remove(index)} />
      ))}
      <PlaceProblems paths={[HOURS]} />
      <Pressable className={styles.small} onPress={() => add(NEW_RANGE)}>
        {shelfWords.addRange}
      </Pressable>
    </Panel>
  );
}

function asDetails(document: unknown): StoreDetails | null {
  const read = storeDetailsSchema.safeParse(document);
  return read.success ? read.data : null;
}

/** Begins with what is kept; nothing more is kept before it is saved. */
export function StoreDetailsForm(props: { desk: StoreDeskReply; onSaved: () => void }): ReactElement {
  const { desk, onSaved } = props;
  const form = useKeptForm(desk.details, (document) => shapeProblems(storeDetailsSchema, document));
  const saving = useAttempt(saveStoreDetails, onSaved);
  const details = asDetails(form.document);
  const save = (): void => {
    if (details !== null) saving.start({ store: desk.store.id, details });
  };
  return (
    <FormContext.Provider value={form}>
      <Panel title={shelfWords.details}>
        <FormToggle path={['ordering']} label={shelfWords.ordering} hint={shelfWords.orderingHint} />
        <View className={`${styles.grid} ${styles.lines}`}>
          <FormField path={['address']} kind={text} label={shelfWords.address} />
          <FormField path={['phone']} kind={text} label={shelfWords.phone} />
        </View>
        <Position />
        <OfflineCoupons />
        <Hours />
        <MessageLine words={saving.trouble} isTrouble />
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton
              words={shelfWords.save}
              busyWords={saving.busy === null ? null : shelfWords.saving}
              disabled={details === null}
              onPress={save}
            />
          </View>
        </View>
      </Panel>
    </FormContext.Provider>
  );
}

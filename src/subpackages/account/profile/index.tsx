/** The profile: name, birthday, household, phone. Each is saved on its own. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { BirthdayForm } from '../../../features/me/birthday-form';
import { HouseholdForm } from '../../../features/me/household-form';
import { NameForm } from '../../../features/me/name-form';
import { NoMember } from '../../../features/me/no-member';
import { PhoneForm } from '../../../features/me/phone-form';
import { useMe } from '../../../features/me/use-me';
import { profileWords } from '../../../features/me/words';
import { useSession } from '../../../features/session/use-session';
import styles from '../page.module.scss';

function Profile(): ReactElement {
  const { data: me, rejection, retry, refresh } = useMe();
  // What was typed stays on screen whatever a later answer says.
  if (me === null) return <NoMember rejection={rejection} heights={[190, 210, 190]} onRetry={retry} />;
  return (
    <>
      <NameForm name={me.name} onSaved={refresh} />
      <BirthdayForm birthday={me.birthday} onSaved={refresh} />
      <HouseholdForm household={me.household} onSaved={refresh} />
      <PhoneForm phone={me.phone} isLost={me.isPhoneLost} onSaved={refresh} />
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function ProfilePage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={profileWords.title} />
      <Profile key={turn} />
    </View>
  );
}

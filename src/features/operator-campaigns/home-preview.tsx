/** The cards of a draft, as home will show them. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { ShownCard } from '../../../cloudfunctions/contract/campaign';
import { CampaignCard } from '../../components/campaign-card';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { listAt, textAt, valueAt } from '../operator-kit/form/document';
import { editorWords as words } from './words';

/** A card of a document that may lack anything; null: it leads nowhere that is known. */
function cardOf(card: unknown): ShownCard | null {
  const to = textAt(card, ['leads', 'to']);
  if (!(to in words.leads)) return null;
  const leads = valueAt(card, ['leads']) as ShownCard['leads'];
  return {
    title: textAt(card, ['title']) || words.untitled,
    line: textAt(card, ['line']),
    leads,
    picture: textAt(card, ['picture']),
  };
}

/** None: nothing. */
export function HomePreview({ document }: { document: unknown }): ReactElement | null {
  const cards = listAt(document, ['home']).flatMap((card) => cardOf(card) ?? []);
  if (cards.length === 0) return null;
  return (
    <Panel title={words.preview}>
      <View className={styles.lines}>
        {cards.map((card, place) => (
          <CampaignCard key={place} card={card} />
        ))}
      </View>
    </Panel>
  );
}

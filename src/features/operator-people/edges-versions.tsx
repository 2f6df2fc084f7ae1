/** Edges that were published, newest first: by whom, when, and a way to begin with them. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { RfmEdges, RfmVersionsReply } from '../../../cloudfunctions/contract/audience';
import { longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import desk from '../operator-kit/desk/desk.module.scss';
import { yuanOf } from '../operator-kit/form/values';
import { edgesWords as words } from './words';

type Version = RfmVersionsReply['versions'][number];

const listed = (edges: readonly (number | string)[]): string => edges.join(' / ');

const edgesLine = ({ recencyDays, orders, spentFen }: RfmEdges): string =>
  [
    words.days(listed(recencyDays)),
    words.orders(listed(orders)),
    words.spent(listed(spentFen.map((fen) => yuanOf.show(fen)))),
  ].join(' · ');

const byLine = ({ publishedAt, by }: Version): string =>
  publishedAt === null ? words.ownEdges : words.by(longMoment(publishedAt), by ?? words.unknownWho);

interface EdgesVersionsProps {
  versions: readonly Version[];
  onTake: (edges: RfmEdges) => void;
}

/** The first is in force. */
export function EdgesVersions({ versions, onTake }: EdgesVersionsProps): ReactElement {
  return (
    <Panel title={words.versions}>
      {versions.map((line, place) => {
        const name = words.version(line.version);
        return (
          <View key={line.version} className={desk.row}>
            <View className={desk.between}>
              <View className={desk.head}>
                <Text className={desk.entry}>{name}</Text>
                {place === 0 && <Text className={`${desk.badge} ${desk.strong}`}>{words.inForce}</Text>}
              </View>
              {place > 0 && (
                <Pressable
                  className={desk.small}
                  label={words.takeLabel(name)}
                  onPress={() => onTake(line.edges)}
                >
                  {words.take}
                </Pressable>
              )}
            </View>
            <Text className={desk.faint}>{byLine(line)}</Text>
            <Text className={desk.faint}>{edgesLine(line.edges)}</Text>
          </View>
        );
      })}
    </Panel>
  );
}

/** The ticket that is held to the scanner: who, then bars, digits, QR code, and how long it is good for. */
import { useMemo, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { CODE_STEP_MS } from '../../../cloudfunctions/contract/member-code';
import { accessible } from '../../components/accessible';
import { groupedCode } from '../../components/code-drawing';
import { drawnCode } from '../../components/drawn-code';
import { Picture } from '../../components/picture';
import { tierHue } from '../../components/tier-hue';
import { screenSize } from '../../platform/code-screen';
import styles from './code-ticket.module.scss';
import type { CodeFace } from './kept-code';
import { codeWords } from './words';

/** Left and right of the ticket. Pixels. */
const PAGE_MARGIN = 12;
const BAR_HEIGHT = 76;
const STEP_SECONDS = CODE_STEP_MS / 1_000;

/** A long figure is set smaller, never cut off: half a number is another number. */
const figureSize = (figure: string): string =>
  figure.length > 15 ? styles.tinyFigure : figure.length > 9 ? styles.smallFigure : styles.figure;

function Head({ face }: { face: CodeFace }): ReactElement {
  const figure = groupDigits(face.points);
  return (
    <View className={`${styles.head} ${tierHue(face.tierRank)}`}>
      <View className={styles.seal} {...accessible({ hidden: true })}>
        {Array.from(face.tierName)[0] ?? ''}
      </View>
      <View className={styles.who}>
        <Text className={styles.name}>{face.name === '' ? codeWords.noName : face.name}</Text>
        <Text className={styles.tier}>{face.tierName}</Text>
      </View>
      <View className={styles.balance}>
        <Text className={`${styles.points} ${figureSize(figure)}`}>{figure}</Text>
        <Text className={styles.unit}>{codeWords.points}</Text>
      </View>
    </View>
  );
}

interface CodeTicketProps {
  code: string;
  secondsLeft: number;
  /** Null until somebody said it. */
  face: CodeFace | null;
}

/** Always black on white: scanners know no dark mode. */
export function CodeTicket({ code, secondsLeft, face }: CodeTicketProps): ReactElement {
  const [screen] = useState(screenSize);
  const { bars, qr } = useMemo(() => drawnCode(code, screen, PAGE_MARGIN), [code, screen]);
  const left = `${(secondsLeft / STEP_SECONDS) * 100}%`;
  return (
    <View className={styles.ticket}>
      {face !== null && <Head face={face} />}
      <View className={styles.scan}>
        <Picture address={bars.address} label={codeWords.bars} width={bars.width} height={BAR_HEIGHT} />
        <Text className={styles.digits}>{groupedCode(code)}</Text>
        <View className={styles.tear} {...accessible({ hidden: true })} />
        <Picture address={qr.address} label={codeWords.qr} width={qr.width} height={qr.width} />
        <View className={styles.time}>
          <View className={styles.track} {...accessible({ hidden: true })}>
            <View className={styles.left} style={{ width: left }} />
          </View>
          <Text className={styles.next}>{codeWords.next(secondsLeft)}</Text>
        </View>
      </View>
    </View>
  );
}

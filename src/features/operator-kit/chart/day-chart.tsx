/** A chart of days or months, drawn on a canvas; its words stand beside it, for everybody who reads. */
import type { ReactElement } from 'react';
import { Canvas, Text, View } from '@tarojs/components';
import { line } from 'd3-shape';
import { accessible } from '../../../components/accessible';
import { useDrawing, whereTapped, type Board } from '../../../platform/drawing';
import { changePlaces, chartOf, valueAt } from './chart.rules';
import styles from './day-chart.module.scss';

interface DayChartProps {
  id: string;
  /** What it shows, as a sentence: it stands for the picture. */
  label: string;
  /** A value for each day; a second series makes it a chart of lines. */
  series: readonly (readonly number[])[];
  /** From which of the days on another definition counts: a broken line stands before each. */
  changes?: readonly number[];
  /** The day that is looked at. */
  chosen: number;
  /** What the upper edge is called. */
  inWords: (top: number) => string;
  onChoose: (day: number) => void;
}

const DOT = 3;
const BROKEN = [4, 4];

function drawBars(
  { context, width, height, ink, faint }: Board,
  values: readonly number[],
  chosen: number,
): void {
  const { bars } = chartOf([values], { width, height });
  bars.forEach((bar, i) => {
    context.fillStyle = i === chosen ? ink : faint;
    context.fillRect(bar.x, bar.y, bar.width, bar.height);
  });
}

function drawLines(board: Board, series: DayChartProps['series'], chosen: number): void {
  const { context, width, height, ink, faint } = board;
  const { lines } = chartOf(series, { width, height });
  lines.forEach((points, i) => {
    const colour = i === 0 ? ink : faint;
    const path = line<{ x: number; y: number }>()
      .x(({ x }) => x)
      .y(({ y }) => y)
      .context(context);
    context.beginPath();
    path(points);
    context.strokeStyle = colour;
    context.lineWidth = 2;
    context.stroke();
    const point = points[chosen];
    if (point === undefined) return;
    context.beginPath();
    context.arc(point.x, point.y, DOT, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  });
}

function drawChanges(
  { context, width, height, ink }: Board,
  changes: readonly number[],
  count: number,
): void {
  context.save();
  context.setLineDash(BROKEN);
  context.strokeStyle = ink;
  context.lineWidth = 1;
  for (const x of changePlaces(changes, width, count)) {
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x, height);
    context.stroke();
  }
  context.restore();
}

/** A tap looks at the day below it. */
export function DayChart(props: DayChartProps): ReactElement {
  const { id, label, series, changes = [], chosen, inWords, onChoose } = props;
  const count = series[0]?.length ?? 0;
  useDrawing(id, JSON.stringify([series, changes, chosen]), (board) => {
    if (series.length === 1) drawBars(board, series[0] ?? [], chosen);
    else drawLines(board, series, chosen);
    drawChanges(board, changes, count);
  });
  const { top } = chartOf(series, { width: 1, height: 1 });
  return (
    <View className={styles.chart} {...accessible({ role: 'img', label })}>
      <Text className={styles.top}>{inWords(top)}</Text>
      <View
        id={id}
        className={styles.board}
        onClick={(event) =>
          void whereTapped(id, event).then(({ x, width }) => onChoose(valueAt(x, width, count)))
        }
      >
        <Canvas type="2d" id={`${id}-canvas`} canvasId={`${id}-canvas`} className={styles.canvas} />
      </View>
    </View>
  );
}

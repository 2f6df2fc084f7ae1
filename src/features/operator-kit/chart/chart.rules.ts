/** The geometry of a chart of days: bars, or lines for what is compared. Pure; drawn by day-chart.tsx. */
import { scaleBand, scaleLinear } from 'd3-scale';

export interface ChartSize {
  width: number;
  height: number;
}

export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Chart {
  /** What the upper edge stands for: a round number, never 0. */
  top: number;
  /** A bar for each value. */
  bars: Bar[];
  /** The middle of each value as a point of a line, of each series. */
  lines: { x: number; y: number }[][];
}

/** Part of a bar's room that stays empty. */
const GAP = 0.3;

/**
 * Where each value stands. All series share one scale that begins at 0; bars are those of the first.
 * @example [0, 50, 97] on 300 × 100: the top is 100, the last bar 97 high
 */
export function chartOf(series: readonly (readonly number[])[], { width, height }: ChartSize): Chart {
  const first = series[0] ?? [];
  const highest = Math.max(1, ...series.flat());
  const y = scaleLinear().domain([0, highest]).nice(4).range([height, 0]);
  const x = scaleBand<number>()
    .domain(first.map((_, i) => i))
    .range([0, width])
    .paddingInner(GAP);
  const at = (i: number): number => x(i) ?? 0;
  return {
    top: y.domain()[1] ?? highest,
    bars: first.map((value, i) => ({
      x: at(i),
      y: y(value),
      width: x.bandwidth(),
      height: height - y(value),
    })),
    lines: series.map((values) => values.map((value, i) => ({ x: at(i) + x.bandwidth() / 2, y: y(value) }))),
  };
}

/** The value under a place from the left. @example 30 values on 300 wide, 15: the second */
export const valueAt = (x: number, width: number, count: number): number =>
  Math.max(0, Math.min(count - 1, Math.floor((x / width) * count)));

/** Where lines stand before values that changed. @example 30 values on 300 wide, [14]: [140] */
export const changePlaces = (changes: readonly number[], width: number, count: number): number[] =>
  changes.map((at) => (at * width) / count);

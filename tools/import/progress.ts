/*
 * Progress on stderr: a bar with rate and time left for a person, now and then a line for a log.
 */
import { SingleBar } from 'cli-progress';

export interface Progress {
  start(phase: string, total: number, unit: string): void;
  update(done: number): void;
  finish(): void;
}

/** Between two lines of a log. */
const LINE_EVERY_MS = 2_000;

/** Progress for this terminal, or for a log where there is none. */
export const makeProgress = (): Progress => (process.stderr.isTTY ? barProgress() : lineProgress());

function barProgress(): Progress {
  let bar: SingleBar | undefined;
  let startedAt = 0;
  const rate = (done: number): string => perSecond(done, startedAt);
  return {
    start: (phase, total, unit) => {
      startedAt = performance.now();
      bar = new SingleBar({
        format: `${phase} {bar} {percentage} % | {value}/{total} ${unit} | {rate}/s | {eta_formatted} left`,
        stream: process.stderr,
        hideCursor: true,
        etaBuffer: 200,
        gracefulExit: false,
      });
      bar.start(total, 0, { rate: '0' });
    },
    update: (done) => bar?.update(done, { rate: rate(done) }),
    finish: () => {
      bar?.stop();
      bar = undefined;
    },
  };
}

/** Lines such as "Settling 12000 of 39271 receipts, 9000/s, 3 s left". */
export function lineProgress(print = (line: string): void => console.error(line)): Progress {
  let phase = '';
  let unit = '';
  let total = 0;
  let startedAt = 0;
  let printedAt = 0;
  let last = 0;
  return {
    start: (newPhase, newTotal, newUnit) => {
      [phase, total, unit, last] = [newPhase, newTotal, newUnit, 0];
      startedAt = performance.now();
      printedAt = startedAt;
    },
    update: (done) => {
      const now = performance.now();
      last = done;
      if (now - printedAt < LINE_EVERY_MS || done === 0) return;
      printedAt = now;
      const left = Math.ceil(((now - startedAt) / done) * (total - done) * 0.001);
      print(`${phase} ${done} of ${total} ${unit}, ${perSecond(done, startedAt)}/s, ${left} s left`);
    },
    finish: () => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      print(`${phase} ${last} ${unit} took ${seconds} s, ${perSecond(last, startedAt)}/s`);
    },
  };
}

const perSecond = (done: number, startedAt: number): string =>
  Math.round(done / Math.max(0.001, (performance.now() - startedAt) / 1000)).toString();

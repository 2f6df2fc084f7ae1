/*
 * Runs steps in lanes: one that is free takes the first step of the list that need not wait for another. All
 * of them run even when one fails, so that one run shows everything; only what needs a failed step is passed
 * over.
 */
export interface Step {
  name: string;
  /** Names of steps that must have succeeded. */
  needs?: readonly string[];
  run(): Promise<{ code: number; said: string }>;
}

export interface Outcome {
  name: string;
  state: 'ok' | 'FAILED' | 'passed over';
  seconds: number;
}

const passedOver = ({ name }: Step): Outcome => ({ name, state: 'passed over', seconds: 0 });

/** Runs them; what a step said is printed in one piece when it ends. */
export async function runSteps(
  steps: readonly Step[],
  lanes: number,
  print: (text: string) => void,
): Promise<Outcome[]> {
  const waiting = [...steps];
  const running = new Map<string, Promise<void>>();
  const outcomes: Outcome[] = [];
  const stateOf = (name: string) => outcomes.find((one) => one.name === name)?.state;

  const start = (step: Step): void => {
    const startedAt = performance.now();
    print(`\n▷ ${step.name} begins\n`);
    const work = step.run().then(({ code, said }) => {
      const seconds = (performance.now() - startedAt) / 1000;
      const state = code === 0 ? 'ok' : 'FAILED';
      outcomes.push({ name: step.name, state, seconds });
      print(`\n━━ ${step.name}: ${state}, ${seconds.toFixed(0)} s ━━\n${said}`);
      running.delete(step.name);
    });
    running.set(step.name, work);
  };

  for (;;) {
    for (const step of [...waiting]) {
      const needed = (step.needs ?? []).map(stateOf);
      const canNever = needed.some((state) => state !== undefined && state !== 'ok');
      const canNow = needed.every((state) => state === 'ok') && running.size < lanes;
      if (!canNever && !canNow) continue;
      waiting.splice(waiting.indexOf(step), 1);
      if (canNever) outcomes.push(passedOver(step));
      else start(step);
    }
    if (running.size === 0) return [...outcomes, ...waiting.map(passedOver)];
    await Promise.race(running.values());
  }
}

/** What the build gives to the sources: the name of the target. UI tests look at the browser's. */
import { configure } from '@testing-library/dom';

// What must appear may take its time on a busy machine; by itself the library waits for one second.
// Milliseconds.
configure({ asyncUtilTimeout: 10_000 });
process.env.TARO_ENV = 'h5';
// A step back is made by a timer, which tests hold still: it is told at once. back-closes.ui.test.tsx takes
// the browser's own.
window.history.back = () => void window.dispatchEvent(new PopStateEvent('popstate'));
Object.assign(globalThis, {
  definePageConfig: (config: unknown) => config,
  defineAppConfig: (config: unknown) => config,
});

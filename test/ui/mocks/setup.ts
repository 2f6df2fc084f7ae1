/** What the build gives to the sources: the name of the target. UI tests look at the browser's. */
import { configure } from '@testing-library/dom';

// What must appear may take its time on a busy machine; by itself the library waits for one second.
// Milliseconds.
configure({ asyncUtilTimeout: 10_000 });
process.env.TARO_ENV = 'h5';
Object.assign(globalThis, {
  definePageConfig: (config: unknown) => config,
  defineAppConfig: (config: unknown) => config,
});

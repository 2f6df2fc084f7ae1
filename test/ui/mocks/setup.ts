/** What the build gives to the sources: the name of the target. UI tests look at the browser's. */
process.env.TARO_ENV = 'h5';
Object.assign(globalThis, {
  definePageConfig: (config: unknown) => config,
  defineAppConfig: (config: unknown) => config,
});

/*
 * Tests by what they cost: `node` (logic, properties, PostgreSQL), `ui` (components in jsdom), `e2e` (the
 * product in a browser). A test's suffix chooses its project.
 */
const transform = {
  '^.+\\.(ts|tsx|js|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs', ignoreDynamic: true },
      sourceMaps: 'inline',
    },
  ],
};

const shared = {
  rootDir: __dirname,
  transform,
  moduleNameMapper: {
    '\\.module\\.(css|scss)$': 'identity-obj-proxy',
    '\\.(css|scss|svg|png|jpg|webp)$': 'identity-obj-proxy',
    '^@/(.*)$': '<rootDir>/src/$1',
    // ES modules that jest cannot load; each has a plain build beside it.
    '^(d3-[a-z-]+|internmap)$': '<rootDir>/node_modules/$1/dist/$1.js',
  },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@noble/hashes|@seriousme/openapi-schema-validator)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.huigan/'],
};

const withDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      ...withDatabase,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.{unit,prop,pg}.test.ts'],
    },
    {
      ...shared,
      displayName: 'ui',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/ui/mocks/setup.ts'],
      moduleNameMapper: {
        '^@tarojs/taro$': '<rootDir>/test/ui/mocks/taro.ts',
        '^@tarojs/components$': '<rootDir>/test/ui/mocks/components.tsx',
        ...shared.moduleNameMapper,
      },
      testMatch: ['<rootDir>/test/**/*.ui.test.tsx'],
    },
    {
      ...shared,
      ...withDatabase,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.e2e.test.ts'],
    },
  ],
  // A property test or a browser may need more than jest's 5 s, and much more on a busy machine: this ends only
  // what hangs.
  testTimeout: 120_000,
  // The default leaves one core idle, which on two cores is half of the machine.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
};

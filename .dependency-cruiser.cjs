/*
 * Who may import whom. Patterns over folder names, so that a new feature or domain is protected from its
 * first day. The reasons stand with the rules. Purity inside a file, sizes, and who calls `postJournals` are
 * checked in test/architecture.
 */
const featurePairs = require('./config/feature-pairs.json');

const DRIVER = 'node_modules/(pg|pg-[^/]+|@pgtyped/runtime)/';

/** One rule: files matching `from` must not import files matching `to`. */
function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

/** Files below `path` import nothing of the project but `allowed`. */
function confine(name, comment, path, allowed) {
  return forbid(
    name,
    comment,
    { path },
    { path: '^(src|cloudfunctions|tools|test|config)/', pathNot: allowed },
  );
}

/**
 * A feature imports its own files and the features that the table names for it; one that it does not name,
 * none.
 */
function featuresApart() {
  const comment =
    'Features know each other where config/feature-pairs.json says so. Share through components or a kit.';
  const named = Object.entries(featurePairs);
  const rule = (path, others) =>
    forbid(
      'features-apart',
      comment,
      { path },
      { path: '^src/features/', pathNot: others.map((other) => `^src/features/${other}/`) },
    );
  return [
    ...named.map(([feature, others]) => rule(`^src/features/${feature}/`, [feature, ...others])),
    rule(`^src/features/(?!(?:${named.map(([feature]) => feature).join('|')})/)([^/]+)/`, ['$1']),
  ];
}

const client = [
  confine(
    'client-sees-contract-only',
    'The mini-program knows of the server what the contract says, nothing else.',
    '^src/',
    ['^src/', '^cloudfunctions/contract/'],
  ),
  forbid(
    'features-below-pages',
    'Pages compose features, never the other way.',
    { path: '^src/features/' },
    {
      path: '^src/(pages|subpackages)/',
    },
  ),
  ...featuresApart(),
  confine('components-below-features', 'Shared presentation knows no feature.', '^src/components/', [
    '^src/(components|platform)/',
    '^cloudfunctions/contract/',
  ]),
  confine('platform-stands-alone', 'The platform knows nobody above it.', '^src/platform/', [
    '^src/platform/',
    '^cloudfunctions/contract/',
  ]),
  forbid(
    'only-platform-touches-taro',
    'Calls to Taro or wx live in src/platform, so that tests and H5 can answer them. Types may be used anywhere.',
    { path: '^src/(pages|subpackages|features|components)/' },
    { path: 'node_modules/@tarojs/(taro|taro-h5|runtime)/', dependencyTypesNot: ['type-only'] },
  ),
];

const server = [
  confine(
    'contract-stands-alone',
    'Both sides share it: it imports nothing of either.',
    '^cloudfunctions/contract/',
    ['^cloudfunctions/contract/'],
  ),
  forbid(
    'contract-imports-little',
    'Both sides share it: schemas, and the hash of the member code.',
    { path: '^cloudfunctions/contract/' },
    {
      path: 'node_modules/',
      pathNot: 'node_modules/(zod|@noble/hashes)/',
    },
  ),
  forbid(
    'contract-runs-anywhere',
    'A phone has no Node.',
    { path: '^cloudfunctions/contract/' },
    {
      dependencyTypes: ['core'],
    },
  ),
  confine(
    'server-without-client',
    'The server imports neither client nor tools nor tests.',
    '^cloudfunctions/',
    ['^cloudfunctions/'],
  ),
  confine(
    'functions-are-thin',
    'A function writes through settlement, reads through views and stores, and knows no other function.',
    '^cloudfunctions/functions/([^/]+)/',
    [
      '^cloudfunctions/functions/$1/',
      '^cloudfunctions/(contract|platform)/',
      '^cloudfunctions/core/(settlement|views|kernel)/',
      '^cloudfunctions/core/[^/]+/[^/]+\\.(store|types)\\.ts$',
    ],
  ),
  forbid(
    'functions-are-entries',
    'Only the host and nobody in core imports a function.',
    {
      path: '^cloudfunctions/(core|platform|contract)/',
    },
    { path: '^cloudfunctions/(functions|server)/' },
  ),
  confine(
    'platform-without-business',
    'Database, inbox, log and clock know no domain.',
    '^cloudfunctions/platform/',
    ['^cloudfunctions/(platform|contract)/', '^cloudfunctions/core/kernel/'],
  ),
  confine(
    'kernel-stands-alone',
    'Money, time and ids are below everything.',
    '^cloudfunctions/core/kernel/',
    ['^cloudfunctions/core/kernel/', '^cloudfunctions/contract/'],
  ),
  confine(
    'domains-apart',
    'A domain never imports another: book, settlement and views combine them. All may speak the words of the ledger, ' +
      'of the rule set and of receipts.',
    '^cloudfunctions/core/(?!book/|settlement/|views/|kernel/)([^/]+)/',
    [
      '^cloudfunctions/core/($1|kernel)/',
      '^cloudfunctions/core/(ledger|programme|receipt)/[^/]+(?<!\\.store|\\.queries)\\.ts$',
      '^cloudfunctions/(contract|platform)/',
    ],
  ),
  forbid(
    'book-below-settlement',
    'The engine knows who asks it as little as the ledger does.',
    { path: '^cloudfunctions/core/book/' },
    { path: '^cloudfunctions/core/(settlement|views)/' },
  ),
  forbid(
    'views-only-read',
    'A view that could call settlement could move value.',
    { path: '^cloudfunctions/core/views/' },
    { path: '^cloudfunctions/core/(settlement/|book/(post-books\\.store|settle-books)\\.ts$)' },
  ),
  forbid(
    'rooms-apart',
    'A room of settlement knows no other, but how events come in, what orders hold, and the work behind the scenes.',
    { path: '^cloudfunctions/core/settlement/(?!intake/|holdings/|work/)([^/]+)/' },
    {
      path: '^cloudfunctions/core/settlement/',
      pathNot: '^cloudfunctions/core/settlement/($1|intake|holdings|work)/',
    },
  ),
  forbid(
    'shared-rooms-below',
    'What all rooms use imports none of them; work alone runs the jobs of every room.',
    { path: '^cloudfunctions/core/settlement/(intake|holdings)/' },
    {
      path: '^cloudfunctions/core/settlement/',
      pathNot: '^cloudfunctions/core/settlement/(intake|holdings)/',
    },
  ),
  forbid(
    'rules-are-pure',
    'Facts, time, ids and rule set come in, a decision goes out.',
    { path: '\\.rules\\.ts$' },
    {
      path: [
        DRIVER,
        'node_modules/pino/',
        '^cloudfunctions/(platform|server|functions)/',
        '\\.(store|queries)\\.ts$',
      ],
    },
  ),
  forbid(
    'rules-without-node',
    'No files, no network, no randomness.',
    { path: '\\.rules\\.ts$' },
    {
      dependencyTypes: ['core'],
    },
  ),
  forbid(
    'only-stores-touch-the-driver',
    'SQL is found in *.store.ts (and the *.queries.ts generated for it) and platform, nowhere else.',
    { path: '^cloudfunctions/', pathNot: ['^cloudfunctions/platform/', '\\.(store|queries)\\.ts$'] },
    { path: DRIVER },
  ),
];

const everywhere = [
  forbid('no-cycles', 'Files in a circle can only be understood together.', {}, { circular: true }),
  forbid(
    'resolvable',
    'An import that leads nowhere.',
    {},
    { couldNotResolve: true, pathNot: '\\.(css|scss|svg|png)$' },
  ),
  forbid(
    'models-know-nothing',
    'A reference model that shares code with the product shares its mistakes.',
    {
      path: ['^test/model/model[^/]*(?<!\\.test)\\.ts$', '\\.model\\.ts$'],
    },
    { path: '^(cloudfunctions|src)/' },
  ),
  forbid(
    'product-without-tests',
    'Tools and product run without tests.',
    { path: '^(src|cloudfunctions|tools|config)/' },
    {
      path: '^test/',
    },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...client, ...server, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    combinedDependencies: true,
  },
};

// The import table of docs/architecture.md. A room may import itself, what `rooms` names, and of `typesOf` types alone.
// `but` is a file of such a room that may be used all the same. `libraries` are the npm packages of a room. Nobody imports app/; src/ and machines/ never import test/.
const rooms = {
  domain: { rooms: [], libraries: ['zod', 'canonicalize'] },
  case: { rooms: ['domain'], libraries: ['zod'] },
  authorities: { rooms: ['domain', 'case'], libraries: ['zod'] },
  arrangements: { rooms: ['domain', 'case'], libraries: [] },
  life: { rooms: ['domain', 'case', 'arrangements'], typesOf: ['authorities'], libraries: [] },
  words: { rooms: ['domain', 'case'], libraries: [] },
  sample: { rooms: ['domain', 'case'], libraries: [] },
  policy: { rooms: ['domain', 'case', 'authorities', 'arrangements', 'life'], libraries: [] },
  forms: { rooms: ['domain', 'case', 'authorities', 'arrangements', 'words'], libraries: ['zod'] },
  machines: { rooms: ['domain', 'case', 'arrangements', 'forms'], typesOf: ['life'], libraries: ['xstate'] },
  documents: {
    rooms: ['domain', 'case', 'authorities', 'arrangements', 'life', 'forms', 'words'],
    typesOf: ['policy'],
    but: '^src/policy/engine/blocks\\.ts$',
    libraries: ['zod'],
  },
  reading: {
    rooms: ['domain', 'case', 'authorities', 'arrangements', 'life', 'forms', 'policy', 'documents'],
    libraries: [],
  },
  vault: { rooms: ['domain', 'case'], libraries: ['zod', 'dexie', 'hash-wasm'] },
  ui: { rooms: [], libraries: ['react', 'react-dom', 'signature_pad', 'react-pdf', 'pdfjs-dist', 'govuk-frontend'] },
  screens: {
    rooms: [
      'ui',
      'domain',
      'case',
      'authorities',
      'arrangements',
      'life',
      'forms',
      'words',
      'policy',
      'machines',
      'documents',
      'reading',
    ],
    libraries: ['react', '@xstate/react', 'xstate'],
  },
  pwa: { rooms: [], libraries: [] },
};

const pathOf = (room) => (room === 'machines' ? '^machines/' : `^src/${room}/`);
const anyOf = (patterns) => (patterns.length === 0 ? '^$' : patterns.join('|'));
const packages = (names) => anyOf(names.map((name) => `node_modules/${name}/`));

/** documents/html and documents/pdf are renderers: their libraries are theirs alone, and the model knows neither. */
const renderers = '^src/documents/(html|pdf)/';
const librariesOfRenderers = {
  html: ['react'],
  pdf: ['react', '@react-pdf', 'pdfkit', '@fontsource'],
};

const roomRules = Object.entries(rooms).flatMap(([room, { rooms: others, typesOf = [], but = '^$', libraries }]) => [
  {
    name: `${room}-imports-its-own-rooms`,
    comment: `${room} may import ${[...others, ...typesOf.map((name) => `types of ${name}`)].join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path: pathOf(room) },
    to: { path: '^(src|machines)/', pathNot: anyOf([room, ...others, ...typesOf].map(pathOf)) },
  },
  ...typesOf.map((other) => ({
    name: `${room}-takes-only-types-of-${other}`,
    severity: 'error',
    from: { path: pathOf(room) },
    to: { path: pathOf(other), pathNot: but, dependencyTypesNot: ['type-only'] },
  })),
  {
    name: `${room}-has-its-own-libraries`,
    comment: `${room} may use ${libraries.join(', ') || 'no library'}.`,
    severity: 'error',
    from: { path: pathOf(room), ...(room === 'documents' ? { pathNot: renderers } : {}) },
    to: { path: 'node_modules/', pathNot: packages(libraries) },
  },
]);

const rendererRules = Object.entries(librariesOfRenderers).map(([renderer, libraries]) => ({
  name: `documents-${renderer}-has-its-own-libraries`,
  severity: 'error',
  from: { path: `^src/documents/${renderer}/` },
  to: { path: 'node_modules/', pathNot: packages(libraries) },
}));

/** Folders of a room that stand above one another: each may import itself, what it names, and nothing else of the room's folders. */
const siblings = [
  'timetable',
  'pattern',
  'review',
  'sign',
  'pack',
  'notify',
  'register',
  'matrix',
  'changes',
  'cases',
  'settings',
  'start',
];
const floors = {
  'src/screens': {
    words: [],
    shared: ['words'],
    answering: ['words', 'shared'],
    ...Object.fromEntries(siblings.map((sibling) => [sibling, ['words', 'shared', 'answering']])),
    case: ['words', 'shared', 'answering', ...siblings],
  },
  'src/documents': {
    parts: [],
    signing: ['parts'],
    'part-time': ['parts', 'signing'],
    flexi: ['parts', 'signing'],
    both: ['parts', 'signing', 'part-time', 'flexi'],
  },
  'src/vault': { keys: [], store: ['keys'], bundle: ['keys'] },
  'src/policy/rules': { shared: [], 'part-time': ['shared'], flexi: ['shared'] },
};

const floorRules = Object.entries(floors).flatMap(([room, folders]) =>
  Object.entries(folders).map(([folder, below]) => ({
    name: `${room.replace('src/', '').replace('/', '-')}-${folder}-imports-only-what-is-below`,
    comment: `${room}/${folder} may import, of its room's folders, ${below.join(', ') || 'none'}.`,
    severity: 'error',
    from: { path: `^${room}/${folder}/` },
    to: {
      path: anyOf(
        Object.keys(folders)
          .filter((other) => other !== folder && !below.includes(other))
          .map((other) => `^${room}/${other}/`),
      ),
    },
  })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'nobody-imports-app',
      severity: 'error',
      from: { pathNot: '^(src/app/|src/main\\.tsx$|test/)' },
      to: { path: '^src/app/' },
    },
    { name: 'nobody-imports-tests', severity: 'error', from: { path: '^(src|machines)/' }, to: { path: '^test/' } },
    {
      name: 'main-starts-app-and-pwa',
      severity: 'error',
      from: { path: '^src/main\\.tsx$' },
      to: { path: '^(src|machines)/', pathNot: '^src/(app|pwa|ui/styles)/' },
    },
    {
      name: 'screens-never-import-the-pdf',
      severity: 'error',
      from: { path: '^src/screens/' },
      to: { path: '^src/documents/pdf/' },
    },
    {
      name: 'the-model-knows-no-renderer',
      severity: 'error',
      from: { path: '^src/documents/', pathNot: renderers },
      to: { path: renderers },
    },
    {
      name: 'renderers-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/documents/(html|pdf)/' },
      to: { path: renderers, pathNot: '^src/documents/$1/' },
    },
    {
      name: 'the-app-leaves-libraries-in-their-rooms',
      severity: 'error',
      from: { path: '^src/(app/|main\\.tsx$)' },
      to: {
        path: packages([
          'dexie',
          'hash-wasm',
          '@react-pdf',
          'pdfkit',
          'react-pdf',
          'pdfjs-dist',
          'signature_pad',
          'govuk-frontend',
          'canonicalize',
        ]),
      },
    },
    {
      name: 'every-room-is-in-the-table',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf([...Object.keys(rooms).map(pathOf), '^src/app/', '^src/[^/]+$']) },
      to: { path: '.' },
    },
    {
      name: 'the-browser-has-no-node',
      severity: 'error',
      from: { path: '^(src|machines)/', pathNot: '\\.d\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-engine-knows-no-rule',
      severity: 'error',
      from: { path: '^src/policy/engine/' },
      to: { path: '^src/policy/', pathNot: '^src/policy/engine/' },
    },
    {
      name: 'what-builds-documents-stands-above-them',
      severity: 'error',
      from: { path: '^src/documents/(parts|signing|part-time|flexi|both)/' },
      to: { path: '^src/documents/(build-document|pack|to-sign)\\.ts$' },
    },
    {
      name: 'every-folder-of-screens-has-a-floor',
      severity: 'error',
      from: {
        path: '^src/screens/[^/]+/',
        pathNot: anyOf(Object.keys(floors['src/screens']).map((folder) => `^src/screens/${folder}/`)),
      },
      to: { path: '.' },
    },
    {
      name: 'the-pages-of-no-case-stand-alone',
      severity: 'error',
      from: { path: '^src/screens/[^/]+/' },
      to: { path: '^src/screens/[^/]+$' },
    },
    {
      name: 'the-folders-of-the-vault-stand-below-it',
      severity: 'error',
      from: { path: '^src/vault/[^/]+/' },
      to: { path: '^src/vault/(unlock|vault)\\.ts$' },
    },
    ...floorRules,
    ...roomRules,
    ...rendererRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true, // type imports count too
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};

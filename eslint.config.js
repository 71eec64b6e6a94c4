import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noForeignAwait } from './.ci/lint/no-foreign-await.js';

const source = ['src/**/*.{ts,tsx}', 'machines/**/*.ts'];

/** What each selector forbids, and what to do instead. */
const everywhere = [
  ['ExportDefaultDeclaration', 'Export by name, so that a thing has one name everywhere.'],
  ['ExportAllDeclaration, ExportNamedDeclaration[source]', 'Import from the file itself; no barrels.'],
];
const inSource = [
  ...everywhere,
  ['TSAsExpression > TSAsExpression', 'A double cast silences the compiler. Narrow by a check.'],
  ["ImportDeclaration[source.value='zod/mini'] > ImportSpecifier", "Write import * as z from 'zod/mini'."],
  [
    "JSXAttribute[name.name='dangerouslySetInnerHTML'], AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML)$/]",
    'Text never becomes markup.',
  ],
];
const readsTheWorld = [
  [
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'Today is an input. Take it as an argument.',
  ],
  [
    "MemberExpression[object.object.name='Temporal'][object.property.name='Now']",
    'Today is an input. Take it as an argument.',
  ],
  [
    "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    'Chance is an input, or comes from crypto.',
  ],
];
const opensTransactions = [
  ["CallExpression[callee.property.name='transaction']", 'Transactions stand in src/vault/store/door.ts alone.'],
];
const ownWords = [
  [
    'JSXText[value=/[A-Za-z]{2}/], JSXAttribute[name.name=/^(label|legend|hint|next|aria-label|name)$/] > Literal[value=/ /]',
    'What a parent reads stands in src/words/parent/, so that it can be said in another language.',
  ],
];

const forbid = (pairs) => ['error', ...pairs.map(([selector, message]) => ({ selector, message }))];

const storage = ['indexedDB', 'localStorage', 'sessionStorage', 'caches'].map((name) => ({
  name,
  message: 'What touches the disk goes through src/vault/.',
}));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test-results/', 'playwright-report/', '.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': forbid(everywhere),
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'zod', message: "Use 'zod/mini': a quarter of the size." }] },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }], // letter by letter, as fonts and passphrases are read
      '@typescript-eslint/unbound-method': 'off', // interfaces here hold plain functions that know no `this`
      '@typescript-eslint/consistent-indexed-object-style': 'off', // a type that holds itself cannot be a Record
      '@typescript-eslint/consistent-type-definitions': 'off', // an interface and a type each where it reads better
    },
  },
  {
    files: source,
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': forbid([...inSource, ...readsTheWorld, ...opensTransactions]),
      'no-restricted-globals': ['error', ...storage],
    },
  },
  {
    files: ['src/screens/sign/parent/**'],
    rules: { 'no-restricted-syntax': forbid([...inSource, ...readsTheWorld, ...opensTransactions, ...ownWords]) },
  },
  {
    files: ['src/app/**', 'src/main.tsx'],
    rules: { 'no-restricted-syntax': forbid([...inSource, ...opensTransactions]) },
  },
  {
    files: ['src/vault/**'],
    plugins: { waymark: { rules: { 'no-foreign-await': noForeignAwait } } },
    rules: { 'no-restricted-globals': 'off', 'waymark/no-foreign-await': 'error' },
  },
  { files: ['src/vault/store/door.ts'], rules: { 'no-restricted-syntax': forbid([...inSource, ...readsTheWorld]) } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'off', // some tests print what they counted
      'no-empty-pattern': 'off', // Playwright reads the names of a fixture's needs from the pattern
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/index.{ts,tsx}'],
    rules: { 'no-restricted-syntax': forbid([['Program', 'No index files: name the file by what it holds.']]) },
  },
  { files: ['**/*.config.ts', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
);

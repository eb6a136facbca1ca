import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const projectRoot = fileURLToPath(new URL('.', import.meta.url));

const maxFileLines = 300;
const maxFunctionLines = 70;
/** A seventh dependency of a constructor means that a second verb is hiding in the class. */
const maxParameters = 6;

const specs = ['**/*.spec.ts', '**/*.spec.tsx', 'test/**'];

/** Nothing is focused: a focused test hides every other one. */
const focusedTest = {
  selector:
    "MemberExpression[property.name='only'][object.name=/^(it|test|describe|suite|bench)$/]",
  message: 'A focused test hides every other one.',
};

const starExport = {
  selector: 'ExportAllDeclaration',
  message: 'Export by name: the front door says what it opens.',
};

/** @OneToMany makes a two-way import, which crashes under ESM. */
const twoWayRelation = {
  selector: "Decorator > CallExpression[callee.name='OneToMany']",
  message: 'Relations go from child to parent only.',
};

const forwardReference = {
  selector: "CallExpression[callee.name='forwardRef']",
  message: 'Two modules that need each other are one module, or three.',
};

/** What only holds for one process, one clock or one run has no place in a formula. */
const domainSyntax = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain has no clock: take the time as an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'The domain has no clock: take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain has no clock: take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The domain has no randomness: take a generator as an argument.',
  },
];

const nodeGlobals = [
  'process',
  'Buffer',
  'global',
  'globalThis',
  '__dirname',
  '__filename',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'crypto',
  'performance',
].map((name) => ({ name, message: 'The domain has no input, output, clock or randomness.' }));

const everywhere = [focusedTest, starExport, twoWayRelation, forwardReference];

/** Mistakes that no type shows, by the names they have in ESLint itself. */
const plainMistakes = [
  'for-direction',
  'no-async-promise-executor',
  'no-control-regex',
  'no-cond-assign',
  'no-constant-condition',
  'no-debugger',
  'no-empty-character-class',
  'no-fallthrough',
  'no-irregular-whitespace',
  'no-loss-of-precision',
  'no-misleading-character-class',
  'no-prototype-builtins',
  'no-self-assign',
  'no-self-compare',
  'no-sparse-arrays',
  'no-template-curly-in-string',
  'no-unreachable-loop',
  'no-unsafe-finally',
  'no-unused-labels',
  'no-useless-backreference',
  'no-useless-escape',
];

/** Rules on form and size; formatting itself is Prettier's. */
const houseRules = {
  ...Object.fromEntries(plainMistakes.map((rule) => [rule, 'error'])),
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  // An empty catch is allowed only with a comment that says why the error is expected.
  'no-empty': 'error',
  'no-restricted-syntax': ['error', ...everywhere],
  'max-lines': ['error', { max: maxFileLines }],
  'max-lines-per-function': ['error', { max: maxFunctionLines, skipComments: true }],
  'max-params': 'off',
  '@typescript-eslint/max-params': ['error', { max: maxParameters }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-extraneous-class': 'off',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
};

/** The few rules that need types and find what reading does not: a promise nobody waits for. */
const typedRules = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': [
    'error',
    { checksVoidReturn: { attributes: false, arguments: false } },
  ],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  '@typescript-eslint/only-throw-error': 'error',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      'coverage/',
      '.lagesbild/',
      'apps/web/src/api/schema.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.eslintRecommended, tseslint.configs.recommended],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'apps/web/tsconfig.json'],
        tsconfigRootDir: projectRoot,
      },
    },
    rules: { ...houseRules, ...typedRules },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...domainSyntax],
      'no-restricted-globals': ['error', ...nodeGlobals],
    },
  },
  {
    // Settings of tools stand outside every tsconfig.
    files: ['**/*.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: null, program: null } },
    rules: Object.fromEntries(Object.keys(typedRules).map((rule) => [rule, 'off'])),
  },
  {
    // A command talks to the terminal; tests and build scripts do, too.
    files: ['apps/cli/**', 'test/**', '.ci/**', '**/*.config.{js,ts}'],
    rules: { 'no-console': 'off' },
  },
  {
    // A story is read from top to bottom; a describe block is as long as what it describes.
    files: specs,
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Migrations never change once they ran, and tables of facts are as long as the facts.
    files: ['libs/database/src/migrations/*.ts', '**/*.data.ts', '**/*-table.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    // A front door is a list of names, as long as what it leads to.
    files: ['libs/*/src/index.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    rules: {
      ...Object.fromEntries(plainMistakes.map((rule) => [rule, 'error'])),
      'no-empty': 'error',
      'no-restricted-syntax': ['error', focusedTest],
    },
  },
);

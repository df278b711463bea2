import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** What would read the clock, chance, or the machine's own language: facts come in as arguments. */
const surroundings = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'The present day is an argument.'],
  ['CallExpression[callee.name="Date"]', 'The present day is an argument.'],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'The present day is an argument.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'Chance has no place here.'],
  ['MemberExpression[property.name=/^toLocale/]', 'Words and numbers are formatted in presentation/format.'],
  ['CallExpression[callee.property.name="localeCompare"][arguments.length<2]', 'Name the locale.'],
  [
    ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.length=0]',
    'Name the locale.',
  ],
].map(([selector, message]) => ({ selector, message }));

const onlyOrSkipped = {
  selector: 'MemberExpression[object.name=/^(describe|it)$/][property.name=/^(only|skip)$/]',
  message: 'Every test runs.',
};

/** The type of chai's `equal` says that it answers with a promise, which it does not. */
const equal = { from: 'package', package: '@types/chai', name: 'Equal' };

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'bench/.build/', 'bench/node_modules/', 'examples/', 'tools/frameworks/*.d.ts']),
  js.configs.recommended,
  comments.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { '@eslint-community/eslint-comments/require-description': 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // asks for the assertion that no-non-null-assertion forbids
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // lit binds the listeners of a template to its host.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    rules: {
      'wc/file-name-matches-element': 'off',
      'lit/no-template-bind': 'error',
      'lit/quoted-expressions': 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/presentation/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...surroundings] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'Intl', message: 'The domain knows no locale.' }] },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', onlyOrSkipped],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [equal] }],
      // chai asserts by reading a property, and a test may know that something is there.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    // the gallery's own scripts, and what the tests in Node run inside a page
    files: ['site/**/*.js', 'tests/**/*.mjs'],
    languageOptions: { globals: globals.browser },
  },
  {
    // Much of it runs in the pages that are measured.
    files: ['bench/**'],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
);

import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Patterns of the worlds (docs/decisions/0001-worlds.md) that a file may not import from. */
const worlds = (...names) =>
  names.map((name) => ({
    group: [`**/${name}`, `**/${name}/**`],
    message: `This world must not know ${name} (docs/decisions/0001-worlds.md).`,
  }));

const dateLibrary = {
  group: ['date-fns', 'date-fns/**', '@date-fns/**'],
  message: 'The calendar stays behind src/etiquette/day.ts.',
};

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default defineConfig(
  globalIgnores(['dist/', '.types/', '.workbench/', 'coverage/']),
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      jsdoc.configs['flat/recommended-typescript-error'],
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true, MethodDefinition: true },
          contexts: ['TSTypeAliasDeclaration', 'VariableDeclaration'],
        },
      ],
      'jsdoc/require-param': 'off',
      'jsdoc/require-returns': 'off',
      'jsdoc/require-throws-type': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
      complexity: ['error', { max: 12, variant: 'modified' }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/etiquette/**', 'src/words/**', 'src/tracker/**', 'src/email/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'The engine knows days, not instants: use src/etiquette/day.ts.' },
      ],
    },
  },
  {
    files: ['src/etiquette/**'],
    rules: restrict(
      dateLibrary,
      ...worlds('words', 'tracker', 'email', 'apps-script', 'sidebar', 'workbench'),
    ),
  },
  {
    files: ['src/etiquette/day.ts'],
    rules: {
      'no-restricted-globals': 'off',
      ...restrict(...worlds('words', 'tracker', 'email', 'apps-script', 'sidebar', 'workbench')),
    },
  },
  {
    files: ['src/words/**'],
    rules: restrict(
      dateLibrary,
      ...worlds('tracker', 'email', 'apps-script', 'sidebar', 'workbench'),
    ),
  },
  {
    files: ['src/tracker/**', 'src/email/**'],
    rules: restrict(dateLibrary, ...worlds('apps-script', 'sidebar', 'workbench')),
  },
  { files: ['src/apps-script/**'], rules: restrict(...worlds('sidebar', 'workbench')) },
  {
    files: ['src/sidebar/**'],
    rules: restrict(dateLibrary, ...worlds('apps-script', 'workbench')),
  },
  {
    // Google's help card reads the types of the parameters, the names and this tag.
    files: ['src/apps-script/functions/**'],
    rules: {
      'jsdoc/no-types': 'off',
      'jsdoc/check-types': 'off',
      'jsdoc/tag-lines': 'off',
      'jsdoc/check-tag-names': ['error', { definedTags: ['customfunction'] }],
    },
    settings: { jsdoc: { tagNamePreference: { returns: 'return' } } },
  },
  { files: ['workbench/**'], rules: restrict(...worlds('src')) },
  {
    files: ['workbench/**/*.ts'],
    ignores: ['workbench/calculation/**'],
    rules: restrict(...worlds('src'), {
      group: ['hyperformula', 'hyperformula/**'],
      message: 'HyperFormula (GPL-3.0) stays behind workbench/calculation.',
    }),
  },
  {
    files: ['test/**'],
    rules: {
      'jsdoc/require-jsdoc': 'off',
      'max-lines-per-function': 'off',
      complexity: 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  prettier,
);

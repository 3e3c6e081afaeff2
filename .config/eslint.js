import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist*/', '.astro/', '.cache/', '.content/', '**/fixtures/**', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // A function that ends nowhere is written `() => undefined`; the rule adds nothing to that.
      '@typescript-eslint/no-empty-function': 'error',
      // `void` as a type argument of Promise is what it is for.
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A kind is a const list and its type.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files: name what is exported.' },
      ],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        ...['node:fs', 'node:fs/promises'].map((name) => ({
          name,
          importNames: ['mkdtemp', 'mkdtempSync'],
          message: 'newFolder of .config/new-folder.ts takes its folders away again.',
        })),
      ],
    },
  },
)

import { markdownOf, type Generator } from './site.ts'

export const framework: Generator = {
  name: 'Observable Framework',
  packages: { '@observablehq/framework': '1.13.4' },
  files: (site) =>
    new Map([
      ...markdownOf(site, { folder: 'src' }),
      // Without pages of its own for navigation, fonts or scripts of others, which there is no network for.
      [
        'observablehq.config.js',
        "export default { title: 'Bench', root: 'src', sidebar: false, pager: false, toc: false, globalStylesheets: [] }\n",
      ],
    ]),
  command: ['@observablehq/framework/dist/bin/observable.js', 'build'],
  outDir: 'dist',
}

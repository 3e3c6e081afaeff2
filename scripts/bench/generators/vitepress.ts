import { markdownOf, type Generator } from './site.ts'

export const vitepress: Generator = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  files: (site) =>
    new Map([
      ...markdownOf(site, { folder: 'docs' }),
      ['docs/.vitepress/config.mjs', "export default { title: 'Bench', lang: 'en' }\n"],
    ]),
  command: ['vitepress/bin/vitepress.js', 'build', 'docs'],
  outDir: 'docs/.vitepress/dist',
}

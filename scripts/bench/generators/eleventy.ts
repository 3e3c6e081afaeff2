import { markdownOf, type Generator } from './site.ts'

export const eleventy: Generator = {
  name: 'Eleventy',
  packages: { '@11ty/eleventy': '3.1.8' },
  files: (site) =>
    new Map([
      ...markdownOf(site, { folder: 'src' }),
      ['src/src.json', '{ "layout": "page.liquid" }\n'],
      ['src/_includes/page.liquid', layout],
    ]),
  command: ['@11ty/eleventy/cmd.cjs', '--input=src', '--output=dist', '--quiet'],
  outDir: 'dist',
}

const layout = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main>{{ content }}</main></body></html>
`

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { letters } from './letters.ts'

// None of the machine's, so that every machine draws the same bytes.
const names = [
  ['@expo-google-fonts/source-sans-3', '400Regular/SourceSans3_400Regular.ttf'],
  ['@expo-google-fonts/source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'],
  ['@expo-google-fonts/source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'],
] as const

/** The faces of drawings, with where they come from and where what is cut from them stands. */
export const cutFaces = names.map(([family, file]) => ({
  from: `${family}/${file}`,
  cut: fileURLToPath(new URL(`faces/${file.replace(/^.*\//, '')}`, import.meta.url)),
}))

const { resolve } = createRequire(import.meta.url)

const known = new Set(letters)

/** Whether the cut faces have all letters of a text. */
export const isUsual = (text: string): boolean =>
  [...text].every((letter) => known.has(letter) || letter === '\n')

/**
 * The files of the faces that a drawing is set in: cut to the usual letters, for the renderer reads the whole of a file
 * for each letter that it draws; whole where the drawing has others.
 */
export const facesFor = (svg: string): string[] =>
  isUsual(svg) ? cutFaces.map(({ cut }) => cut) : cutFaces.map(({ from }) => resolve(from))

/** What a PNG is made with besides its drawing: another version of any may make other bytes. */
export const tools: string = [
  ...['@resvg/resvg-js', ...new Set(names.map(([family]) => family))].map((name) =>
    readFileSync(resolve(`${name}/package.json`), 'utf8'),
  ),
  ...['draw', 'indexed-png', 'render', 'set-lines', 'text-line', 'word-masks'].map((name) =>
    readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8'),
  ),
].join('\n')

import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { siteSchema } from '../../src/model/site.ts'
import { Slip } from '../../src/model/slip.ts'
import { sayCause } from '../command/cause.ts'
import { createFile } from '../command/write.ts'

/** What a new content folder begins with. */
export type Beginning = {
  readonly dir: string
  /** What it is called; a name to be changed where none is given. */
  readonly title: string | undefined
  /** A language tag of BCP 47. */
  readonly language: string
  /** An ISO day. */
  readonly today: string
}

/**
 * The examples that are written, by language, with the words below where something of the writer's stands; in a
 * language that has none, the first one.
 */
const starters = [
  {
    language: 'en',
    title: 'A new explainer',
    by: 'The editors',
    why: 'The example of a new site.',
  },
  {
    language: 'de',
    title: 'Eine neue Erklärung',
    by: 'Die Redaktion',
    why: 'Das Beispiel einer neuen Website.',
  },
] as const
type Starter = (typeof starters)[number]

const starterFor = (tag: string): Starter =>
  starters.find(({ language }) => language === tag.split('-')[0]?.toLowerCase()) ?? starters[0]

/**
 * Writes a content folder that checks and builds: an article with three claims, a figure, sources, a term, all
 * signed. The folder must be free or empty; on any fault nothing of it is left. Returns the files' paths.
 */
export function beginSite({ dir, title, language, today }: Beginning): readonly string[] {
  if (!isFree(dir)) {
    throw new Slip(`${dir} holds something already: name a folder that is not there yet.`)
  }
  if (!siteSchema.shape.language.safeParse(language).success) {
    throw new Slip(`--language ${language} is no language tag: en, de or pt-BR are.`)
  }
  const example = starterFor(language)
  const folder = resolve(import.meta.dirname, 'starters', example.language)
  const words = { TITLE: title ?? example.title, LANGUAGE: language, TODAY: today }
  let draft: string | undefined
  try {
    mkdirSync(dirname(resolve(dir)), { recursive: true })
    draft = mkdtempSync(join(dirname(resolve(dir)), '.new-'))
    chmodSync(draft, 0o755)
    const files = filesOf(folder)
    for (const file of files) {
      mkdirSync(dirname(join(draft, file)), { recursive: true })
      createFile(join(draft, file), fill(readFileSync(join(folder, file), 'utf8'), words))
    }
    sign(draft, example)
    if (existsSync(dir)) rmdirSync(dir)
    renameSync(draft, dir)
    return files.map((file) => join(dir, file))
  } catch (error) {
    throw error instanceof Slip ? error : new Slip(`No site was begun. ${sayCause(error)}`)
  } finally {
    if (draft !== undefined) rmSync(draft, { recursive: true, force: true })
  }
}

/** Signs what the example says as a writer would, by the command that a writer uses. */
function sign(contentDir: string, { why, by }: Starter): void {
  const reason = ['--why', why, '--by', by]
  for (const args of [['--extracts'], ['--all', ...reason], ['--records', '--all', ...reason]]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/sign-off.ts', ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: contentDir },
      },
    )
    if (status !== 0) throw new Error(`invalid starter: ${stdout}${stderr}`)
  }
}

/** The text with each word that stands for something of the writer's replaced, quoted as JSON and YAML have it. */
const fill = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\b(?:TITLE|LANGUAGE|TODAY)\b/g, (word) =>
    JSON.stringify(words[word] ?? word).slice(1, -1),
  )

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

function isFree(dir: string): boolean {
  try {
    return readdirSync(dir).length === 0
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  }
}

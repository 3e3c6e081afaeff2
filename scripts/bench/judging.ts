import { recallArticles } from '../../src/corpus/gather/recall.ts'
import { buildCorpus } from '../../src/corpus/load.ts'
import { readContent, type TextFile } from '../../src/corpus/read/read.ts'

const rounds = 15 // of each edit, as many as warm a process that a writer works with; the middle one is told

/**
 * How long a process judges the content the first time, and again after one edit, as `dev` does. Processor time of the
 * whole process, so that a busy machine says the same; what counts are the ratios of one run.
 */
export function reportJudging(): string {
  const read = readContent('content')
  const inputs = { now: new Date('2026-11-26T12:00:00Z'), base: '/', readArticle: recallArticles() }
  const judge = (files: readonly TextFile[]) =>
    timed(() => void buildCorpus({ ...read, files }, inputs))
  const first = judge(read.files)
  judge(read.files) // what a first time alone takes is over
  const told = edits.map(([name, path]) => {
    const again = Array.from({ length: rounds }, (_, i) => judge(edited(read.files, path, i)))
    const time = again.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? first
    return `${name}: ${time.toFixed(0)} ms, ${(time / first).toFixed(2)} of the first time`
  })
  return [`the first time: ${first.toFixed(0)} ms of processor time`, ...told].join('\n')
}

const edits = [
  ['nothing changed', undefined],
  ['a word of an article', /^articles\/.*\.mdx$/],
  ['a word of a claim', /^claims\//],
  ['a word of the sources', /^sources\.json$/],
] as const

/** The files with a word more in the first that a pattern finds, another one each round. */
function edited(
  files: readonly TextFile[],
  path: RegExp | undefined,
  round: number,
): readonly TextFile[] {
  const at = path ? files.findIndex((file) => path.test(file.path)) : -1
  return files.map((file, i) =>
    i === at
      ? { ...file, text: file.text.replace(/ of the /, ` of th${'e'.repeat(round + 2)} `) }
      : file,
  )
}

function timed(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

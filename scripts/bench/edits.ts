import { buildInputs } from '../../src/corpus/read/inputs.ts'
import { Slip } from '../../src/model/slip.ts'
import { sayEdit } from './edits/edit.ts'
import { readEdits } from './edits/read-edits.ts'
import type { Fate, Tried } from './edits/try-edits.ts'
import { tryInThreads } from './edits/try-in-threads.ts'

/**
 * Makes each edit of the content folder's `.edits/` and says what became of it, by place and kind, with every
 * miss. Throws a slip, with the report, where a harmful edit would be published or an edit no longer applies.
 */
export async function reportEdits({ contentDir, now, base } = buildInputs()): Promise<string> {
  const set = readEdits(contentDir)
  const edits = [...set.harmful, ...set.harmless]
  const began = performance.now()
  const tried = await tryInThreads(edits, { contentDir, now, base }, counted(edits.length))
  const stale = tried.filter(isStale)
  const harmful = tried.slice(0, set.harmful.length).filter((one) => !isStale(one))
  const harmless = tried.slice(set.harmful.length).filter((one) => !isStale(one))
  const passed = harmful.filter(({ fate }) => fate === 'silent' || fate === 'warned')
  const told = harmless.filter(({ fate }) => fate !== 'silent')
  const report = [
    `Harmful: ${harmful.length} edits, ${harmful.length - passed.length} stopped (recall ${share(harmful.length - passed.length, harmful.length)}).`,
    ...tables(harmful, ['refused', 'sign-off', 'warned', 'silent']),
    `Harmless: ${harmless.length} edits, ${harmless.length - told.length} without a word ` +
      `(${share(harmless.length - told.length, harmless.length)}; precision ${share(harmful.length - passed.length, harmful.length - passed.length + told.filter(isStopped).length)}).`,
    ...tables(harmless, ['silent', 'warned', 'sign-off', 'refused']),
    ...list('Harmful and published', passed),
    ...list('Harmless and told', told),
    ...list('Applies no longer', stale),
    '',
    `${edits.length} edits in ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`,
  ].join('\n')
  if (passed.length + stale.length === 0) return report
  throw new Slip(
    `${report}\n\n${passed.length} harmful edits would be published; ${stale.length} edits apply no longer.`,
  )
}

/** True for an edit whose words are gone: it was not tried, and counts for nothing. */
const isStale = ({ fate }: Tried): boolean => fate === 'stale'

const isStopped = ({ fate }: Tried): boolean => fate === 'refused' || fate === 'sign-off'

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`

const tables = (tried: readonly Tried[], columns: readonly Fate[]): readonly string[] => [
  '',
  ...table(tried, 'place', columns),
  '',
  ...table(tried, 'kind', columns),
  '',
]

function table(tried: readonly Tried[], by: 'place' | 'kind', columns: readonly Fate[]): string[] {
  const groups = [...Map.groupBy(tried, ({ edit }) => edit[by])]
  const count = (own: readonly Tried[], fate: Fate) => {
    const number = own.filter((one) => one.fate === fate).length
    return String(number === 0 ? '' : number).padStart(10)
  }
  return [
    `  ${by.padEnd(44)}${columns.map((fate) => fate.padStart(10)).join('')}`,
    ...groups.map(
      ([name, own]) => `  ${name.padEnd(44)}${columns.map((fate) => count(own, fate)).join('')}`,
    ),
  ]
}

const list = (title: string, tried: readonly Tried[]): readonly string[] =>
  tried.length === 0 ? [] : ['', `${title}:`, ...tried.map(sayTried)]

const sayTried = ({ edit, fate, messages }: Tried): string =>
  [
    `  ${fate}  ${sayEdit(edit)}`,
    ...messages.map(({ rule, what }) => `      ${rule}: ${what.slice(0, 200)}`),
  ].join('\n')

/** Counts on the terminal while it runs. */
function counted(all: number): () => void {
  let done = 0
  return () => {
    done += 1
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all}`)
  }
}

if (import.meta.main) process.stdout.write(`${await reportEdits()}\n`)

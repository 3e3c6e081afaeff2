import { loadCorpus } from '../../src/corpus/load.ts'
import { buildInputs } from '../../src/corpus/read/inputs.ts'
import { judgeNumbers, tryMutants, type Trial } from '../../src/corpus/lock/mutate.ts'
import { tryExchanges, type Exchange } from '../../src/corpus/lock/exchange.ts'
import { mutantKinds } from '../../src/corpus/lock/mutants.ts'

/** Falsifies every number of the articles of a content folder; a table of what was refused, with every miss. */
export function reportMutations(contentDir = buildInputs().contentDir): string {
  const { content } = loadCorpus({ contentDir, now: new Date(0), base: '/' })
  const faults = [...judgeNumbers(content)].length
  const trials = [...tryMutants(content)]
  const misses = trials.filter(({ refused }) => !refused)
  return [
    `Mutations: ${trials.length} falsified numbers, ${trials.length - misses.length} refused, ${misses.length} missed; ` +
      `${faults} messages about the content as it is.`,
    ...[...content.corpus.articles.keys()].flatMap((slug) => table(slug, trials)),
    ...misses.map(({ kind, was, is }) => `  missed  ${kind}\n    was  ${was}\n    is   ${is}`),
    ...exchanged([...tryExchanges(content)]),
  ].join('\n')
}

/** Of the numbers of the record's texts, how many pass as another value of the record that has their unit. */
function exchanged(exchanges: readonly Exchange[]): readonly string[] {
  const byKind = Map.groupBy(exchanges, ({ at }) =>
    at.includes('/figures/') ? 'figures' : 'claims',
  )
  const lines = [...byKind].flatMap(([kind, own]) => {
    const missed = Map.groupBy(
      own.filter(({ refused }) => !refused),
      ({ at, was }) => `  passes  ${at}  ${was}`,
    )
    const passed = [...missed.values()].reduce((sum, list) => sum + list.length, 0)
    return [
      `  ${kind.padEnd(14)} ${own.length - passed} of ${own.length}; ${missed.size} numbers have another that passes`,
      ...[...missed].map(([was, list]) => `${was} → ${list.map(({ is }) => is).join(', ')}`),
    ]
  })
  return ['Numbers exchanged for another of the record, with its unit:', ...lines]
}

function table(slug: string, trials: readonly Trial[]): readonly string[] {
  const own = trials.filter((trial) => trial.slug === slug)
  const rows = mutantKinds.flatMap((kind) => {
    const ofKind = own.filter((trial) => trial.kind === kind)
    const refused = ofKind.filter((trial) => trial.refused).length
    return ofKind.length > 0 ? [`  ${kind.padEnd(14)} ${refused} of ${ofKind.length}`] : []
  })
  return [`${slug}: ${own.length}`, ...rows]
}

if (import.meta.main) process.stdout.write(`${reportMutations()}\n`)

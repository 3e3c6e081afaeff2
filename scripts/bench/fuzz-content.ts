import fc from 'fast-check'
import { anyArticle, faultOfArticle } from '../../src/annotate/arbitrary.ts'
import { inputWith } from '../../src/annotate/fixtures/read-case.ts'
import { almostJson, anyUnits, faultOfJson } from '../../src/corpus/read/arbitrary.ts'

const slow = 2000 // ms of processor time for one input, far beyond any that is expected

/** Reads so many generated articles and JSON texts; every fault with its shortest input, as lines to print. */
export function reportContentFuzz({ inputs = 100_000, seed = 1907 } = {}): string {
  const input = inputWith()
  const json = fc.oneof({ arbitrary: almostJson, weight: 3 }, { arbitrary: anyUnits, weight: 1 })
  return [
    fuzz('Articles with directives', anyArticle, (text) => faultOfArticle(text, input)),
    fuzz('JSON with places', json, faultOfJson),
  ].join('\n')

  function fuzz(
    name: string,
    texts: fc.Arbitrary<string>,
    faultOf: (text: string) => string | undefined,
  ): string {
    let worst = 0
    const outcome = fc.check(
      fc.property(texts, (text) => {
        const begun = process.cpuUsage().user
        const fault = faultOf(text)
        const took = (process.cpuUsage().user - begun) / 1000
        worst = Math.max(worst, took)
        if (fault) throw new Error(fault)
        if (took > slow) throw new Error(`it took ${Math.round(took)} ms`)
      }),
      { numRuns: inputs, seed },
    )
    const head = `${name}: ${outcome.numRuns} inputs, seed ${seed}`
    if (!outcome.failed) return `${head}, none thrown, none hung (worst ${Math.round(worst)} ms).`
    return `${head}, a fault:\n  ${JSON.stringify(outcome.counterexample)}\n  ${String(outcome.errorInstance)}`
  }
}

if (import.meta.main) {
  process.stdout.write(`${reportContentFuzz({ inputs: Number(process.argv[2] ?? 100_000) })}\n`)
}

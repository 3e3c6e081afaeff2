import * as fc from 'fast-check'
import { faultOfReading, prosePieces } from '../../src/prose/fuzz-properties.ts'

const prose = fc
  .array(fc.tuple(fc.constantFrom(...prosePieces), fc.constantFrom('', ' ', ' ')), {
    maxLength: 24,
  })
  .map((pieces) => pieces.flat().join(''))
// Any UTF-16 units at all, halves of pairs and controls among them.
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((codes) => String.fromCharCode(...codes))
const anything = fc.oneof(
  { arbitrary: prose, weight: 3 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }), weight: 1 },
  { arbitrary: units, weight: 1 },
)

/** Reads so many generated texts as quantities, tokens and sentences; every fault with its shortest text. */
export function reportProseFuzz({ inputs = 100_000, seed = 1882 } = {}): string {
  const outcome = fc.check(
    fc.property(anything, (text) => {
      const fault = faultOfReading(text)
      if (fault) throw new Error(fault)
    }),
    { numRuns: inputs, seed },
  )
  const head = `Fuzz of the prose readers: ${outcome.numRuns} inputs, seed ${seed}`
  if (!outcome.failed) return `${head}, no fault.`
  return `${head}, a fault:\n  ${JSON.stringify(outcome.counterexample)}\n  ${String(outcome.errorInstance)}`
}

if (import.meta.main) process.stdout.write(`${reportProseFuzz()}\n`)

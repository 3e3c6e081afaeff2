import { readFileSync } from 'node:fs'
import { qualifiers, type Qualifier } from '../../model/quantity.ts'
import type { Datum } from './held-sentence.ts'
import { testHeld, type Held } from './held-table.ts'

// What is said of a dozen subjects, and what a hurried writer says falsely: written before it was first run. Each part of
// a table begins with its datum: `# label | unit | value, or low, point and high | qualifier | interval`.

function partOf(text: string): Held {
  const [head = '', ...sentences] = text.split('\n')
  const [label = '', unit = '', values = '', ...more] = head.slice('# '.length).split(' | ')
  const numbers = values.split(' ').map(Number)
  const isBounded = numbers.length === 3
  const [low = 0, central = low, high = central] = numbers
  const datum: Datum = {
    ...{ label, unit, qualifier: more.find(isQualifier) ?? 'exact' },
    ...(numbers.length === 2 ? { low, high: central } : { central: isBounded ? central : low }),
    ...(isBounded ? { low, high } : {}),
    ...(more.some((one) => one.startsWith('95%')) ? { interval } : {}),
  }
  return [datum, sentences.join('\n')]
}

const interval = { kind: 'confidence', level: 95 } as const

const isQualifier = (word: string): word is Qualifier =>
  (qualifiers as readonly string[]).includes(word)

for (const language of ['en', 'de']) {
  const file = new URL(`fixtures/many-subjects.${language}.txt`, import.meta.url)
  testHeld(language, readFileSync(file, 'utf8').trim().split('\n\n').map(partOf))
}

import { findMisfit, start } from '../src/exports/ledger/chain.ts'
import { ledgerSchema } from '../src/exports/ledger/ledger-schema.ts'
import { Slip } from '../src/model/slip.ts'
import { readOptions } from './command/options.ts'
import { sayCause } from './command/cause.ts'
import { readNamed } from './command/read-file.ts'
import { runCommand } from './command/run.ts'

// `npm run verify-ledger -- FILE-or-URL`: recomputes the chain of a published ledger and names the first entry
// that does not fit. Whoever kept an earlier head tells with `--head HASH` whether the past is as it was.

const name = 'npm run verify-ledger'

await runCommand(async () => {
  const { words, values } = readOptions({ name, options: { head: { type: 'string' } }, words: 1 })
  const [named] = words
  if (!named) {
    throw new Slip(`Name the ledger: \`${name} -- dist/ledger.json\`, or its address.`)
  }
  const ledger = parse(await read(named), named)
  const misfit = findMisfit(ledger)
  if (!misfit) {
    const fits = `${ledger.entries.length} entries fit; the head is ${ledger.head}\n`
    if (values.head === undefined) {
      process.stdout.write(fits)
      return 0
    }
    const kept = values.head.trim().toLowerCase()
    const after = kept === start ? 0 : ledger.entries.findIndex(({ hash }) => hash === kept) + 1
    const isThere = after > 0 || kept === start
    process.stdout.write(
      fits + (isThere ? sayKept(after, ledger.entries.length) : sayUnknown(kept)),
    )
    return isThere ? 0 : 1
  }
  const { entry, expected, given } = misfit
  const state = ledger.entries[entry - 1]
  const what = state ? `, \`${state.claim}\` of ${state.date},` : ''
  process.stdout.write(
    `Entry ${entry} of ${ledger.entries.length}${what} does not fit: its hash is ${given}, what stands there comes to ${expected}.\nIt was changed, or an entry before it was put in or left out, after it was published.\n`,
  )
  return 1
})

function sayKept(after: number, all: number): string {
  return `The head you kept is that of entry ${after}: what came before is as it was, ${all - after} came since.\n`
}

function sayUnknown(kept: string): string {
  return `No entry has the head you kept, ${kept}.\nSomething before it was changed, put in or left out since; or it is of a day on which more was signed after you kept it.\n`
}

async function read(named: string): Promise<string> {
  if (!/^https?:\/\//i.test(named)) return readNamed(named).toString()
  try {
    const response = await fetch(named)
    if (!response.ok) throw new Error(`The server answers ${response.status}.`)
    return await response.text()
  } catch (error) {
    throw new Slip(`${named} cannot be read. ${sayCause(error)}`)
  }
}

function parse(text: string, named: string) {
  try {
    return ledgerSchema.parse(JSON.parse(text))
  } catch {
    throw new Slip(`${named} is no ledger: it lacks entries with hashes, and a head.`)
  }
}

import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readOnce } from '../src/corpus/read-once.ts'
import { Slip } from '../src/model/slip.ts'
import { createFile, replaceFile } from './command/write.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { askAddress } from './site/ask-address.ts'
import { externalLinks, isDue, keptAnswer, type Answer } from './site/external.ts'

// `npm run check:external [-- --seconds N --cache FILE]`: asks every address of another site that the content leads to.
// A command of its own, and no part of a build: other people's servers break for a day, and a build must not.

const between = 300 // ms between two questions to one host, so that nobody is pressed
const atOnce = 8 // hosts

/** What was answered before, by address; what cannot be read is asked again. */
function answersIn(file: string): Map<string, Answer> {
  try {
    const before = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Answer> // written here
    return new Map(Object.entries(before))
  } catch {
    return new Map()
  }
}

/** Asks several hosts at once, and each host's addresses one after the other. */
async function askAll(urls: readonly string[], ask: (url: string) => Promise<void>): Promise<void> {
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()].values()
  const worker = async () => {
    // One iterator for all of them: each takes the next host.
    for (const each of hosts) {
      for (const url of each) {
        await ask(url)
        await pause(between)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

await runCommand(async () => {
  const { values } = readOptions({
    name: 'npm run check:external',
    options: {
      seconds: { type: 'string', default: '20' },
      cache: { type: 'string', default: '.cache/external-links.json' },
    },
  })
  const patience = Number(values.seconds) * 1000
  if (!(patience > 0 && patience < 2 ** 31))
    throw new Slip('Say how long to wait for an answer: --seconds 20.')
  const { loaded } = readOnce()
  if (!loaded.corpus)
    throw new Slip('There is no content to check: `npm run check:content` says why.')
  const links = externalLinks(loaded.corpus, loaded.content.prose)
  const answers = answersIn(values.cache)
  const today = new Date().toISOString().slice(0, 10)
  const due = links.map(({ url }) => url).filter((url) => isDue(answers.get(url), today))
  // Kept as they come: who stops this has not asked in vain.
  await askAll(due, async (url) => {
    answers.set(url, keptAnswer(await askAddress(url, today, patience), answers.get(url)))
    keep(values.cache, Object.fromEntries(links.map((link) => [link.url, answers.get(link.url)])))
  })
  const told = (verdict: Answer['verdict']) =>
    links.filter(({ url }) => answers.get(url)?.verdict === verdict)
  const [gone, unknown] = [told('gone'), told('unknown')]
  const say = ({ url, from }: (typeof links)[number]) =>
    process.stdout.write(`${url}\n  ${answers.get(url)?.said ?? ''}, from ${from}\n`)
  gone.forEach(say)
  if (unknown.length > 0) process.stdout.write('\nDid not say whether they are there:\n\n')
  unknown.forEach(say)
  process.stdout.write(
    `\n${gone.length} gone of ${links.length} addresses; ${unknown.length} did not say\n`,
  )
  return gone.length === 0 ? 0 : 1
})

function keep(file: string, kept: Readonly<Record<string, Answer | undefined>>): void {
  mkdirSync(dirname(file), { recursive: true })
  const text = `${JSON.stringify(kept, undefined, 2)}\n`
  if (existsSync(file)) replaceFile(file, text)
  else createFile(file, text)
}

import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readOnce } from '../src/corpus/read-once.ts'
import { Slip } from '../src/model/slip.ts'
import { createFile, replaceFile } from './command/write.ts'
import { sayCause } from './command/cause.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { externalLinks, isDue, verdictOf, type Answer } from './site/external.ts'

// `npm run check:external`: asks every address of another site that the content leads to. A command of its own, and no
// part of a build: other people's servers break for a day, and a build must not.

const cache = '.cache/external-links.json'
const longest = 20_000 // ms for an answer
const between = 300 // ms between two questions, so that nobody is pressed

/** Asks an address for its head, and for the whole where that is refused. */
async function ask(url: string, today: string): Promise<Answer> {
  const get = async (method: 'HEAD' | 'GET') => {
    const { status, body } = await fetch(url, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(longest),
      headers: { 'user-agent': 'allegedly link check', accept: '*/*' },
    })
    await body?.cancel()
    return status
  }
  try {
    const head = await get('HEAD')
    const status = verdictOf(head) === 'there' ? head : await get('GET')
    return { verdict: verdictOf(status), said: String(status), asked: today }
  } catch (error) {
    return { verdict: 'unknown', said: sayCause(error), asked: today }
  }
}

/** What was answered before, by address; what cannot be read is asked again. */
function answersBefore(): Map<string, Answer> {
  try {
    const before = JSON.parse(readFileSync(cache, 'utf8')) as Record<string, Answer> // written here
    return new Map(Object.entries(before))
  } catch {
    return new Map()
  }
}

await runCommand(async () => {
  readOptions({ name: 'npm run check:external', options: {} })
  const { loaded } = readOnce()
  if (!loaded.corpus)
    throw new Slip('There is no content to check: `npm run check:content` says why.')
  const links = externalLinks(loaded.corpus, loaded.content.prose)
  const answers = answersBefore()
  const today = new Date().toISOString().slice(0, 10)
  for (const { url } of links) {
    if (!isDue(answers.get(url), today)) continue
    answers.set(url, await ask(url, today))
    await pause(between)
  }
  const kept = Object.fromEntries(links.flatMap(({ url }) => [[url, answers.get(url)]]))
  mkdirSync(dirname(cache), { recursive: true })
  const text = `${JSON.stringify(kept, undefined, 2)}\n`
  if (existsSync(cache)) replaceFile(cache, text)
  else createFile(cache, text)
  const gone = links.filter(({ url }) => answers.get(url)?.verdict === 'gone')
  const unknown = links.filter(({ url }) => answers.get(url)?.verdict === 'unknown')
  for (const { url, from } of gone) {
    process.stdout.write(`${url}\n  ${answers.get(url)?.said ?? ''}, from ${from}\n`)
  }
  process.stdout.write(
    `${gone.length} gone of ${links.length} addresses; ${unknown.length} did not say\n`,
  )
  return gone.length === 0 ? 0 : 1
})

import { cpus, loadavg, totalmem } from 'node:os'

type Run = {
  readonly name: string
  readonly title: string
  /** The report; what stands before its first empty line is kept. */
  readonly said: string
  /** When and on what it was measured. */
  readonly where: string
}

const begins = '<!-- measured -->'
const ends = '<!-- end of measured -->'

/** A README with a report in its section of what was measured, in the place of the last report of that name. */
export function keepMeasured(readme: string, { name, title, said, where }: Run): string {
  const from = readme.indexOf(begins)
  const to = readme.indexOf(ends)
  if (from < 0 || to < from) throw new Error(`README.md has no \`${begins}\` … \`${ends}\``)
  const kept = new Map(partsOf(readme.slice(from + begins.length, to)))
  const [first = ''] = said.trim().split(/\n\s*\n/)
  kept.set(
    name,
    `### ${title}\n\n\`npm run bench -- ${name}\`, ${where}:\n\n\`\`\`text\n${first}\n\`\`\``,
  )
  const parts = [...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part)
  return `${readme.slice(0, from)}${begins}\n\n${parts.join('\n\n')}\n\n${readme.slice(to)}`
}

/** Each report that is kept, by its name. */
const partsOf = (section: string): readonly (readonly [name: string, part: string])[] =>
  section
    .split(/^(?=### )/m)
    .map((part) => part.trim())
    .flatMap((part) => {
      const name = /^`npm run bench -- ([a-z-]+)`/m.exec(part)?.[1]
      return name === undefined ? [] : [[name, part] as const]
    })

/** The day, Node and the machine, as far as they bear on a time. */
export function sayMachine(): string {
  const [cpu] = cpus()
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`
  const load = (loadavg()[0] ?? 0).toFixed(1)
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory}, load ${load} at the end`
}

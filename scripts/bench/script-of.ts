import { readFileSync } from 'node:fs'

/** What `npm run NAME` gives to Node, word by word: flags of V8 among them, which `scripts/README.md` has reasons for. */
export function scriptOf(name: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  } // our own file
  const [program, ...words] = (scripts[name] ?? '').split(' ')
  if (program !== 'node') throw new Error(`invalid script: \`npm run ${name}\` does not start Node`)
  return words
}

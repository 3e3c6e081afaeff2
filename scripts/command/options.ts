import { parseArgs } from 'node:util'
import { oneLine } from '../../src/model/one-line.ts'
import { nearest } from '../../src/model/nearest.ts'
import { Slip } from '../../src/model/slip.ts'

/** An option: a switch, or one that takes a value, with what it is without one. */
export type Option =
  { readonly type: 'boolean' } | { readonly type: 'string'; readonly default?: string }

type Values<O extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof O]: O[Name] extends { type: 'boolean' }
    ? boolean
    : O[Name] extends { default: string }
      ? string
      : string | undefined
}

type Command<O> = {
  /** As a person calls it: `npm run build`. */
  readonly name: string
  readonly options: O
  /** How many words it takes besides its options; none where absent. */
  readonly words?: number
}

/** The options and words a command was called with; a slip in one line for what it does not take. */
export function readOptions<const O extends Readonly<Record<string, Option>>>(
  { name, options, words = 0 }: Command<O>,
  args: readonly string[] = process.argv.slice(2),
): { readonly values: Values<O>; readonly words: readonly string[] } {
  const types = Object.fromEntries(
    Object.entries(options).map(([key, { type }]) => [key, { type }] as const),
  )
  const { tokens } = parseArgs({ args: [...args], options: types, strict: false, tokens: true })
  const given: string[] = []
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(options).map(([key, option]) => [
      key,
      option.type === 'boolean' ? false : option.default,
    ]),
  )
  for (const token of tokens) {
    if (token.kind === 'positional') given.push(token.value)
    if (token.kind !== 'option') continue
    // A name that every object has is none of ours.
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option || token.rawName !== `--${token.name}`)
      throw unknownOption(token.rawName, name, options)
    if (option.type === 'boolean') {
      if (token.value !== undefined) throw new Slip(`${token.rawName} takes no value.`)
      values[token.name] = true
    } else {
      values[token.name] = valueOf(token, name)
    }
  }
  const extra = given[words]
  if (extra !== undefined)
    throw new Slip(`\`${oneLine(extra)}\` is no option: ${takes(name, options)}`)
  // Each value was read as its option's type just above.
  return { values: values as Values<O>, words: given }
}

type Given = {
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function valueOf({ rawName, value, inlineValue }: Given, name: string): string {
  const isMissing = value === undefined || value === '' || (!inlineValue && value.startsWith('-'))
  if (isMissing) throw new Slip(`${rawName} needs a value: \`${name} -- ${rawName} …\`.`)
  return value
}

function unknownOption(
  given: string,
  name: string,
  options: Readonly<Record<string, Option>>,
): Slip {
  const near = nearest(given.replace(/^-+/, ''), Object.keys(options))
  const guess = near ? ` (did you mean --${near}?)` : ''
  return new Slip(`There is no option ${oneLine(given)}${guess}: ${takes(name, options)}`)
}

function takes(name: string, options: Readonly<Record<string, Option>>): string {
  const known = Object.keys(options).map((key) => `--${key}`)
  return `\`${name}\` takes ${known.length > 0 ? known.join(', ') : 'no options'}.`
}

/**
 * The port a server is asked to listen at: by its option, else by PORT, else 4321; 0 is any free one. A slip
 * in one line for what is no port.
 */
export function portOf(option: string | undefined, env: NodeJS.ProcessEnv = process.env): number {
  const [name, text] = option === undefined ? ['PORT', env['PORT'] || '4321'] : ['--port', option]
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new Slip(
    `${name} ${oneLine(text)} is no port: give a whole number from 0 (any free one) to 65535.`,
  )
}

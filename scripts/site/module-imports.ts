import { ImportType, init, parse } from 'es-module-lexer'

await init

/** Addresses of the modules that a script loads before it runs; none where it cannot be read as a module. */
export function staticImportsIn(script: string): readonly string[] {
  return importsIn(script, ({ t }) => t === ImportType.Static)
}

/** Addresses of every module a script names, those it loads later and those of its workers among them. */
export function addressesIn(script: string): readonly string[] {
  return [...new Set([...importsIn(script, () => true).filter(isAddress), ...calledIn(script)])]
}

/** Names of modules that are no addresses, which an import map is to say the address of. */
export const bareNamesIn = (script: string): readonly string[] =>
  importsIn(script, () => true).filter((name) => !isAddress(name))

/** What `import` takes for an address; calls take any text for one. */
const isAddress = (name: string): boolean => /^(?:\.{0,2}\/|https?:)/.test(name)

/** Texts that are addresses where they stand: of a worker, of a worklet, of a file beside a module. */
const inCalls = [
  /\b(?:new\s+(?:\w+\.)?(?:Shared)?Worker|importScripts|serviceWorker\s*\.\s*register|\.addModule)\s*\(\s*(["'`])([^"'`$\\\n]+)\1/g,
  /\bnew\s+URL\s*\(\s*(["'`])([^"'`$\\\n]+)\1\s*,\s*import\.meta\.url/g,
]

const calledIn = (script: string): readonly string[] =>
  inCalls.flatMap((call) => [...script.matchAll(call)].map(([, , address = '']) => address))

type Import = ReturnType<typeof parse>[0][number]

function importsIn(script: string, wanted: (found: Import) => boolean): readonly string[] {
  try {
    const [imports] = parse(script)
    return imports.filter(wanted).flatMap(({ n }) => (n === undefined ? [] : [n]))
  } catch {
    return []
  }
}

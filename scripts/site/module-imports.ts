import { ImportType, init, parse } from 'es-module-lexer'

await init

/** Addresses of the modules that a script loads before it runs; none where it cannot be read as a module. */
export function staticImportsIn(script: string): readonly string[] {
  return importsIn(script, ({ t }) => t === ImportType.Static)
}

/** Addresses of every module a script names, those it loads later and those of its workers among them. */
export function allImportsIn(script: string): readonly string[] {
  return [...new Set([...importsIn(script, () => true), ...workersIn(script)])]
}

/** Texts that are addresses where they stand: of a worker, of a file beside a module. */
const inCalls = [
  /\b(?:new\s+(?:Shared)?Worker|importScripts)\s*\(\s*(["'`])([^"'`$\\\n]+)\1/g,
  /\bnew\s+URL\s*\(\s*(["'`])([^"'`$\\\n]+)\1\s*,\s*import\.meta\.url/g,
]

const workersIn = (script: string): readonly string[] =>
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

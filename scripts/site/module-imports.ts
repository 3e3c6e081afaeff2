import { ImportType, init, parse } from 'es-module-lexer'

await init

/** Addresses of the modules that a script loads before it runs; none where it cannot be read as a module. */
export function staticImportsIn(script: string): readonly string[] {
  return importsIn(script, ({ t }) => t === ImportType.Static)
}

/** Addresses of every module a script names, those it loads later among them. */
export function allImportsIn(script: string): readonly string[] {
  return importsIn(script, () => true)
}

type Import = ReturnType<typeof parse>[0][number]

function importsIn(script: string, wanted: (found: Import) => boolean): readonly string[] {
  try {
    const [imports] = parse(script)
    return imports.filter(wanted).flatMap(({ n }) => (n === undefined ? [] : [n]))
  } catch {
    return []
  }
}

import { existsSync, readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SourceError } from './errors-of-bundle.ts'

/** A line of a stack: the file that ran, and the line and column in it, from 1. */
const frame = /^ +at .*?(file:\/\/[^\n()]+):(\d+):(\d+)\)?$/gm

/** Folders of the project in which somebody writes programs. */
const ownFolders: ReadonlySet<string> = new Set(['src', 'scripts'])

/**
 * Gives, of an error, the innermost place of the project's own source on the way that it came: `src/say/list.ts:4:9`;
 * undefined where none is known. What was bundled is followed back by the map that lies beside it; what could not be
 * bundled has a place of its own.
 */
export function placesOfErrors(project: string): (error: unknown) => string | undefined {
  const maps = new Map<string, SourceMap | undefined>()

  const sourceOf = (file: string, line: number, column: number): string | undefined => {
    const map = maps.has(file) ? maps.get(file) : mapOf(file)
    maps.set(file, map)
    if (!map) return sayPlace(file, line, column)
    const found = map.findEntry(line - 1, column - 1)
    if (!('originalSource' in found)) return undefined
    const source = resolve(dirname(file), found.originalSource)
    return sayPlace(source, found.originalLine + 1, found.originalColumn + 1)
  }

  const sayPlace = (file: string, line: number, column: number): string | undefined => {
    const steps = relative(project, file).split(sep)
    return ownFolders.has(steps[0] ?? '') ? `${steps.join('/')}:${line}:${column}` : undefined
  }

  return (error) => {
    if (!(error instanceof Error)) return undefined
    if (error instanceof SourceError) {
      const { file, line, column } = error.place
      return `${relative(project, resolve(project, file)).split(sep).join('/')}:${line}:${column}`
    }
    for (const [, url = '', line, column] of (error.stack ?? '').matchAll(frame)) {
      const place = sourceOf(fileURLToPath(url), Number(line), Number(column))
      if (place !== undefined) return place
    }
    return undefined
  }
}

function mapOf(file: string): SourceMap | undefined {
  const map = `${file}.map`
  if (!existsSync(map)) return undefined
  return new SourceMap(JSON.parse(readFileSync(map, 'utf8')) as SourceMapPayload) // the bundler's own
}

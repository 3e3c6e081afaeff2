import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { contentPath } from '../../model/content-path.ts'
import { editDistance, nearest } from '../../model/nearest.ts'
import type { Records } from '../../model/records.ts'
import { sourceIdOf } from '../../model/source-id.ts'
import { articleOf } from '../article/article-data.ts'
import { report } from '../article/report.ts'

type Sources = Records['sources']

/** True for a key that is a slip away from a source’s id, or a long part of one; a handle by chance is not. */
export function isNearSource(key: string, sources: Sources): boolean {
  const id = sourceIdOf(key)
  if (id.length < 4) return false
  const slips = id.length < 10 ? 1 : 2
  return [...sources.keys()].some(
    (known) =>
      editDistance(id, known) <= slips ||
      id.replaceAll('-', '') === known.replaceAll('-', '') ||
      (id.includes('-') && known.startsWith(`${id}-`)),
  )
}

/** Reports a citation of a source that is not there. */
export function reportUnknown(
  key: string,
  at: Point | undefined,
  { file, sources }: { readonly file: VFile; readonly sources: Sources },
): void {
  const close = nearest(sourceIdOf(key), sources.keys())
  const path = contentPath(articleOf(file)?.folder ?? '.', 'sources.json')
  report(file, {
    rule: 'source-exists',
    at,
    what: `Source \`${key}\` is not in ${path}.`,
    why: 'A citation leads a reader to the source it names.',
    mend: close ? `Use \`${close}\`, or add \`${key}\` to ${path}.` : `Add \`${key}\` to ${path}.`,
    actual: key,
    ...(close ? { expected: [close] } : {}),
  })
}

/** Reports a name with an at sign that may be a handle or a source. */
export function reportHandle(key: string, at: Point | undefined, file: VFile): void {
  const id = sourceIdOf(key)
  report(file, {
    rule: 'source-exists',
    at,
    what: `\`@${key}\` may be the source \`${id}\` or somebody’s handle.`,
    why: 'A citation leads a reader to the source it names; a handle is a word like others.',
    mend: `Write \`@${id}\` for the source, \`\\@${key}\` for the handle.`,
    actual: key,
    expected: [id],
  })
}

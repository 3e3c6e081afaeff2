import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** For tests: noon of a day, or of the last day of an article where that is later: what was published since is not kept out. */
export function clockOf(contentDir: string, day: string): Date {
  const days = globSync(join(contentDir, 'articles/*/index.mdx')).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(frontMatterDay)].map(([, found = '']) => found),
  )
  return new Date(`${[day, ...days].toSorted().at(-1) ?? day}T12:00:00Z`)
}

const frontMatterDay = /^(?:published|updated): ['"]?(\d{4}-\d\d-\d\d)/gm

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Content } from '../../src/corpus/read/content.ts'
import { linkLeadsSomewhere } from '../../src/corpus/rules/link-leads-somewhere.ts'
import type { Message } from '../../src/model/message.ts'
import { nearest } from '../../src/model/nearest.ts'
import { quoted } from '../../src/say/quoted.ts'
import { addressOf, resolveLink } from './address.ts'
import { readPage } from './read-page.ts'

/**
 * Links of articles that lead to no file or no place of the site as it was built, where their writer put them. The
 * rule of the same name knows pages and the headings of articles; what else a page holds stands in the page alone.
 */
export function judgeProseLinks(root: string, { prose, withheld }: Content): readonly Message[] {
  const idsOf = readerOf(root)
  // Articles do not know where the site is served.
  const served = { base: '/' }
  return [...prose].flatMap(([slug, { ties, placeAt }]) => {
    const page = `articles/${slug}/index.html`
    if (withheld.has(`articles/${slug}`)) return []
    return ties.flatMap(({ kind, to, start }): readonly Message[] => {
      const target = kind === 'link' ? resolveLink(to, addressOf(page, served), served) : undefined
      if (target?.kind !== 'own') return []
      const { file, fragment } = target
      const said = (what: string, mend: string): readonly Message[] => {
        const { id: rule, severity, why } = linkLeadsSomewhere
        return [{ place: placeAt(start), severity, rule, what, why, mend, actual: to }]
      }
      if (!existsSync(join(root, file))) {
        const sought = file.endsWith('/index.html') ? 'page' : 'file'
        return said(
          `The link ${quoted(to)} leads to no ${sought} of this site.`,
          `Write the address of a ${sought} that the site has.`,
        )
      }
      const ids = fragment === '' || fragment === 'top' ? undefined : idsOf(file)
      if (!ids || ids.has(fragment)) return []
      const near = nearest(fragment, ids)
      return said(
        `The link ${quoted(to)} leads to a page that has no ${quoted(`#${fragment}`)}.`,
        near
          ? `Use ${quoted(`#${near}`)}, or link to the page alone.`
          : 'Link to the page alone, or to one of its headings.',
      )
    })
  })
}

/** The ids of a page, each page read once; undefined for a file that is no page. */
function readerOf(root: string): (file: string) => ReadonlySet<string> | undefined {
  const read = new Map<string, ReadonlySet<string>>()
  return (file) => {
    if (!/\.(?:html|svg)$/.test(file)) return undefined
    const ids = read.get(file) ?? readPage(readFileSync(join(root, file), 'utf8')).ids
    read.set(file, ids)
    return ids
  }
}

import type { PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'
import { SKIP, visit } from 'unist-util-visit'
import { contentPath } from '../../model/content-path.ts'
import type { ArticleInput } from '../article/reading.ts'
import type { Directive, DirectiveName, Reference } from './directive.ts'
import { isDirective, ownName, referenceOf } from './directive.ts'
import { languageSpanOf } from './language-span.ts'
import { articleOf } from '../article/article-data.ts'

/**
 * Makes elements of the directives that name a record that exists; others lose their mark and are reported.
 *
 *     :claim[about 100 kW]{#power}  →  <span data-claim-words="power">about 100 kW</span>
 *     :term[breeder]{#breeder}      →  <span data-term="breeder">breeder</span>
 *     ::figure{#output}             →  <figure data-figure="output"></figure>
 *     :span[кран]{lang=ru}          →  <span lang="ru">кран</span>
 */
export function remarkDirectives() {
  return (tree: Root, file: VFile): undefined => {
    const article = articleOf(file)
    if (!article) return
    const references = referencesIn(article)
    visit(tree, (node, index, parent) => {
      if (!isDirective(node) || !parent || index === undefined) return
      const name = ownName(node)
      if (!name) return
      const properties = propertiesOf(node, name, { references, file })
      if (properties) {
        node.data = { hName: name === 'figure' ? 'figure' : 'span', hProperties: properties }
        if (name === 'figure') node.children = []
        return
      }
      const words = name === 'figure' ? [] : (node.children as PhrasingContent[]) // text directives hold phrasing
      parent.children.splice(index, 1, ...(words as typeof parent.children))
      return [SKIP, index]
    })
  }
}

type Context = { readonly references: References; readonly file: VFile }

/** What an element says that a directive becomes; undefined where the directive is at fault, which is reported. */
function propertiesOf(
  node: Directive,
  name: DirectiveName,
  { references, file }: Context,
): Readonly<Record<string, string>> | undefined {
  if (name === 'span') return languageSpanOf(node, file)
  const id = referenceOf(node, references[name], file)
  return id === undefined ? undefined : { [attributes[name]]: id }
}

/** Attributes that carry a directive's id from mdast to hast; those of claims and terms go before the page does. */
const attributes = {
  claim: 'dataClaimWords',
  term: 'dataTerm',
  figure: 'dataFigure',
} as const satisfies Record<Reference['noun'], string>

type References = Readonly<Record<Reference['noun'], Reference>>

const referencesIn = ({ records, folder }: ArticleInput): References => ({
  claim: {
    noun: 'claim',
    rule: 'claim-exists',
    folder: contentPath(folder, 'claims/'),
    known: records.claims,
    why: 'Every :claim must name an entry, so that a reader can see what it rests on.',
  },
  term: {
    noun: 'term',
    rule: 'term-exists',
    folder: contentPath(folder, 'glossary.json'),
    known: records.terms,
    why: 'Every :term leads a reader to its definition at the foot of the article.',
  },
  figure: {
    noun: 'figure',
    rule: 'figure-exists',
    folder: contentPath(folder, 'figures/'),
    known: records.figures,
    why: 'A figure is drawn from its record; without one there is nothing to draw.',
  },
})

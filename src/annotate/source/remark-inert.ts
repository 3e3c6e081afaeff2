import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'
import { SKIP, visit } from 'unist-util-visit'
import { holdsSignIn } from '../../model/sign-in.ts'
import { maskedAddress, signInMend, signInWhy } from '../../say/masked-address.ts'
import { isSafeUrl } from './safe-url.ts'
import { articleOf } from '../article/article-data.ts'
import { report } from '../article/report.ts'
import { isComment, parseWaiver } from './waiver.ts'

/**
 * Takes out of an article whatever could run or load, and reports it; what stood inside stays as text.
 * The one expression a writer has is a comment; comments that waive a rule are kept for `rehypeProse`.
 *
 *     <div onclick="…">lamps</div>  →  lamps
 *     {1 + 1}, import x from 'y'    →  nothing
 *     [log](javascript:alert(1))    →  log
 */
export function remarkInert() {
  return (tree: Root, file: VFile): undefined => {
    if (!articleOf(file)) return
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return
      const fault = faultOf(node)
      if (fault) {
        report(file, { rule: 'content-is-inert', at: node.position, why, ...fault })
        return replace(parent, index, contentOf(node))
      }
      if (isExpression(node) && !parseWaiver(node.value)) return replace(parent, index, [])
      return undefined
    })
    visit(tree, 'paragraph', (node, index, parent) => {
      if (parent && index !== undefined && hasOnlyComments(node)) {
        return replace(parent, index, node.children.filter(isExpression))
      }
      return undefined
    })
  }
}

/** What stands inside a node; words directly in an element between blocks become a paragraph. */
function contentOf(node: Nodes): readonly Nodes[] {
  if (!('children' in node)) return []
  if (node.type !== 'mdxJsxFlowElement' || node.children.every(isBlock)) return node.children
  // MDX takes the paragraph away from around an element that stands alone on a line.
  const children = node.children as readonly Nodes[] as PhrasingContent[]
  return [{ type: 'paragraph', children, ...(node.position ? { position: node.position } : {}) }]
}

const blocks: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'containerDirective',
  'definition',
  'heading',
  'leafDirective',
  'list',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'paragraph',
  'table',
  'thematicBreak',
])
const isBlock = ({ type }: Nodes): boolean => blocks.has(type)

const why = 'An article is prose and directives; nothing in it runs or is loaded when it is read.'

type Kind = {
  readonly what: string
  readonly why?: string
  readonly mend: string
  readonly actual?: string
}

/** What is not inert about a node; undefined where nothing is. */
function faultOf(node: Nodes): Kind | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFault(node.name ?? '', node.attributes)
    case 'html':
      return elementFault(node.value.slice(0, 40), [])
    case 'mdxjsEsm':
      return {
        what: 'An article has an import or an export.',
        mend: 'Take the line out; if it is a sentence, do not let it begin with `import` or `export`.',
      }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (isComment(node.value)) return undefined
      return {
        what: `The braces hold an expression, \`${node.value.slice(0, 60)}\`.`,
        mend: 'Write the value in words, or `\\{` for a brace; only a comment, `{/* … */}`, stands in braces.',
      }
    case 'link':
    case 'image':
    case 'definition':
      return addressFault(node.url)
    default:
      return undefined
  }
}

/** Whatever page the address stands on. */
const anyPage = 'https://site.invalid/'

function addressFault(url: string): Kind | undefined {
  const actual = maskedAddress(url)
  const shown = `The address \`${actual.slice(0, 60)}\``
  if (!isSafeUrl(url)) {
    return {
      what: `${shown} is neither http(s), mailto nor relative.`,
      mend: 'Link to an http or https address, or to a page of this site such as /method/.',
      actual,
    }
  }
  if (!URL.canParse(url, anyPage)) {
    return {
      what: `${shown} is none that a browser can open.`,
      why: 'Who follows it comes nowhere.',
      mend: 'Mend its host or its port, or copy it from the browser in which the page is open.',
      actual,
    }
  }
  if (holdsSignIn(url, anyPage)) {
    return {
      what: `${shown} holds a name or a password.`,
      why: signInWhy,
      mend: signInMend,
      actual,
    }
  }
  return undefined
}

type Attributes = Extract<Nodes, { readonly type: 'mdxJsxTextElement' }>['attributes']

function elementFault(name: string, attributes: Attributes): Kind {
  const names = attributes.map((attribute) => ('name' in attribute ? attribute.name : '{…}'))
  const handler = names.find((each) => /^on/i.test(each))
  return {
    what: `An article has an element, \`<${name}>\`${handler ? `, with \`${handler}\`` : ''}.`,
    mend: 'Say it in Markdown, or write `\\<` for the character.',
    actual: `<${name}>`,
  }
}

const isExpression = (node: Nodes) =>
  node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'

/** True for a line of comments, which the parser takes for a paragraph where text directives may stand. */
const hasOnlyComments = ({ children }: Paragraph): boolean =>
  children.every(
    (child) => isExpression(child) || (child.type === 'text' && child.value.trim() === ''),
  )

function replace(parent: Parents, index: number, nodes: readonly Nodes[]): [typeof SKIP, number] {
  parent.children.splice(index, 1, ...(nodes as typeof parent.children)) // as it parsed there before
  return [SKIP, index]
}

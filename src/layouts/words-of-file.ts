import { extname } from 'node:path'
import type { Nodes, Properties } from 'hast'
import { rehype } from 'rehype'

/** What readers see or hear of a file of a built site in its own language: texts, without what is said to be in another. */
export function wordsOfFile(name: string, text: string, language: string): readonly string[] {
  switch (extname(name)) {
    case '.html':
    case '.svg':
      return wordsOfPage(text, language)
    case '.xml':
      // Atom has pages inside of texts.
      return wordsOfPage(text, language).flatMap((words) => wordsOfPage(words, language))
    case '.json':
    case '.jsonld':
      return textsIn(JSON.parse(text)).flatMap((each) => wordsOfPage(each, language))
    default:
      return [text.replace(/`[^`]*`|\]\([^)]*\)|https?:\S+/g, ' ')]
  }
}

/** The sentences and phrases of a value; one word alone may be a name that programs know. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => (cut.includes(key) ? [] : textsIn(each)))
}

/** What stands around a quotation is cut wherever it may be. */
const cut = ['prefix', 'suffix']

const wordsOfPage = (html: string, language: string): readonly string[] =>
  wordsIn(rehype().parse(html), language)

/** What is no text, or is a program's. */
const unread = ['script', 'style', 'code', 'pre', 'textarea', 'link']
const named = ['ariaLabel', 'title', 'alt', 'placeholder', 'ariaDescription'] as const

function wordsIn(node: Nodes, language: string): readonly string[] {
  if (node.type === 'text') return [node.value.replace(/https?:\S+|site:\S+/g, ' ')]
  if (node.type !== 'root' && node.type !== 'element') return []
  const inside = node.children.flatMap((child) => wordsIn(child, language))
  if (node.type === 'root') return inside
  const { tagName, properties } = node
  const lang = properties['lang'] ?? properties['hrefLang']
  if (unread.includes(tagName) || (typeof lang === 'string' && !lang.startsWith(language)))
    return []
  const content = tagName === 'template' && node.content ? wordsIn(node.content, language) : []
  return [...namesIn(tagName, properties), ...inside, ...content]
}

function namesIn(tagName: string, properties: Properties): readonly string[] {
  const texts = named.flatMap((name) => {
    const words = properties[name]
    return typeof words === 'string' ? [words] : []
  })
  const about = String(properties['name'] ?? properties['property'] ?? '')
  const content = properties['content']
  const isSaid = tagName === 'meta' && /description|title|alt/.test(about)
  return isSaid && typeof content === 'string' ? [...texts, content] : texts
}

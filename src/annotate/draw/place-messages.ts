import type { Element, Root, RootContent } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { type Message, sayMessage } from '../../model/message.ts'

/**
 * In `dev`, puts each message behind the block of an article whose words it is about: by its line where it
 * stands in the article, by the claim where it stands in a claim's file or names one. What belongs to no
 * block, such as a fault of the front matter, stands first.
 */
export function placeMessages(tree: Root, messages: readonly Message[], path: string): undefined {
  if (messages.length === 0) return
  const placed = new Map<RootContent, Message[]>()
  const loose: Message[] = []
  for (const message of messages) {
    const block = tree.children.find((top) => isAbout(top, message, path))
    if (block) placed.set(block, [...(placed.get(block) ?? []), message])
    else if (message.place.file === path) loose.push(message)
  }
  tree.children = [
    ...loose.map(asideOf),
    ...tree.children.flatMap((top) => [top, ...(placed.get(top) ?? []).map(asideOf)]),
  ]
}

function isAbout(top: RootContent, { place, what }: Message, path: string): boolean {
  if (top.type !== 'element') return false
  if (place.file === path) return linesOf(top).includes(place.line)
  return claimsOf(top).some(
    (id) => place.file.endsWith(`/claims/${id}.json`) || what.includes(`\`${id}\``),
  )
}

/** The source lines that a block and what is in it came from. */
function linesOf(top: Element): readonly number[] {
  const lines: number[] = []
  visit(top, (node) => {
    if (!node.position) return
    const { start, end } = node.position
    for (let line = start.line; line <= end.line; line += 1) lines.push(line)
  })
  return lines
}

function claimsOf(top: Element): readonly string[] {
  const ids: string[] = []
  visit(top, 'element', ({ properties }) => {
    if (typeof properties['dataClaim'] === 'string') ids.push(properties['dataClaim'])
  })
  return ids
}

/** `pre`, so that the four lines stay four. */
function asideOf(message: Message): Element {
  const said = h('pre', sayMessage(message))
  return h('aside.dev-message', { dataSeverity: message.severity, ariaLabel: message.rule }, [said])
}

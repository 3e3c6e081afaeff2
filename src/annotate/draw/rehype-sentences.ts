import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import { byFirmness, isStatus, type Status } from '../../model/status.ts'
import { sentencesOf } from '../../prose/text/sentences.ts'
import { isPhrasing } from '../article/blocks.ts'
import { isLanding } from '../article/landing.ts'

/**
 * Wraps each sentence of a block that has claims, with the weakest status in it, so that a style sheet can
 * hold back what is weaker than a reader asked for, and each note with the choice that holds its words back and not
 * itself: all its marks stand in sentences that say something weaker as well. It comes last and changes no text.
 *
 *     <p>It ran. It made <span class="claim" data-status="estimate">100 kW</span>.</p>  →
 *     <p><span class="sentence">It ran.</span> <span class="sentence" data-weakest="estimate">…</span></p>
 */
export function rehypeSentences() {
  return (tree: Root): undefined => {
    for (const top of tree.children) {
      // Notes or none: a claim that is used again has its note at its first use.
      const blocks = isAnnotated(top) ? top.children : [top]
      for (const block of blocks) {
        if (block.type === 'element' && !hasClass(block, 'notes')) wrapIn(block)
      }
    }
    tellNotes(tree)
  }
}

const isAnnotated = (node: Root['children'][number]): node is Element =>
  node.type === 'element' && hasClass(node, 'annotated')

/** Wraps what has claims, wherever it stands: in a paragraph, a heading, a cell, an item before or behind its list. */
function wrapIn(element: Element): void {
  if (statusesIn(element).length === 0) return
  const wrapped: ElementContent[] = []
  let words: ElementContent[] = []
  const end = () => {
    wrapped.push(
      ...(words.some((word) => statusesIn(word).length > 0) ? wrapSentences(words) : words),
    )
    words = []
  }
  for (const child of element.children) {
    if (isPhrasing(child)) words.push(child)
    else {
      end()
      wrapped.push(child)
      if (child.type === 'element') wrapIn(child)
    }
  }
  end()
  element.children = wrapped
  for (const floor of floors) countRuns(element.children, floor)
}

/** The phrasing content of a block with each sentence in a span; the space between stands outside. */
export function wrapSentences(children: readonly ElementContent[]): ElementContent[] {
  const pieces = cutAtSentences(children)
  const groups: ElementContent[][] = []
  for (const { node, isFirst } of pieces) {
    const last = groups.at(-1)
    // The place that links to a claim land on goes with the claim.
    if (last && (!isFirst || last.every(isEmptyPlace))) last.push(node)
    else groups.push([node])
  }
  return groups.flatMap((group) => {
    const space = takeSpace(group)
    if (toString({ type: 'root', children: group }).trim() === '') return [...group, ...space]
    const weakest = weakestIn(group)
    return [h('span.sentence', { dataWeakest: weakest }, group), ...space]
  })
}

/** What a reader may ask for at least, by the name that the page's choice has. */
const floors = [
  ['dataFacts', 'fact'],
  ['dataEstimates', 'estimate'],
] as const

/**
 * Tells sentences that are held back together how many they are, for a choice: the last of a run says it for all, and
 * the others nothing. One that stands alone needs no telling.
 */
function countRuns(children: readonly ElementContent[], [name, floor]: (typeof floors)[number]) {
  let run: Element[] = []
  const end = () => {
    for (const [i, { properties }] of run.entries()) {
      if (run.length > 1) properties[name] = i < run.length - 1 ? 0 : run.length
    }
    run = []
  }
  for (const child of children) {
    if (child.type !== 'element') continue
    const weakest = child.properties['dataWeakest']
    if (isStatus(weakest) && byFirmness(weakest, floor) > 0) run.push(child)
    else end()
  }
  end()
}

/** Says on notes by `data-without` from which choice on no sentence is left that has their words. */
function tellNotes(tree: Root): void {
  const firmest = new Map<unknown, Status>()
  const notes: Element[] = []
  const lookIn = (element: Element, weakest: Status | undefined): void => {
    const { dataClaim, dataStatus, dataWeakest } = element.properties
    if (hasClass(element, 'note')) notes.push(element)
    const shown = isStatus(dataWeakest) ? dataWeakest : weakest
    if (hasClass(element, 'claim') && isStatus(dataStatus)) {
      const here = shown ?? dataStatus
      const before = firmest.get(dataClaim) ?? here
      firmest.set(dataClaim, byFirmness(here, before) < 0 ? here : before)
    }
    for (const child of element.children) if (child.type === 'element') lookIn(child, shown)
  }
  for (const child of tree.children) if (child.type === 'element') lookIn(child, undefined)
  for (const { properties } of notes) {
    const { dataClaim, dataStatus } = properties
    const words = firmest.get(dataClaim)
    if (!words || !isStatus(dataStatus)) continue
    const without = choices.find(
      ([, floor]) => byFirmness(words, floor) > 0 && byFirmness(dataStatus, floor) <= 0,
    )
    if (without) properties['dataWithout'] = without[0]
  }
}

/** The weakest first: what it holds back the other does as well. */
const choices = [
  ['estimates', 'estimate'],
  ['facts', 'fact'],
] as const

type Piece = { readonly node: ElementContent; readonly isFirst: boolean }

/** The same content with its texts cut where a sentence begins; a boundary inside an element is none. */
function cutAtSentences(children: readonly ElementContent[]): readonly Piece[] {
  const text = children.map(textOf).join('')
  const starts = new Set(sentencesOf(text).map(({ start }) => start))
  let at = 0
  return children.flatMap((node): Piece[] => {
    const from = at
    at += textOf(node).length
    if (node.type !== 'text') {
      return [{ node, isFirst: (at > from || isEmptyPlace(node)) && starts.has(from) }]
    }
    const cuts = [...starts].filter((start) => start > from && start < at)
    return [from, ...cuts].map((start, i) => ({
      node: { type: 'text', value: node.value.slice(start - from, (cuts[i] ?? at) - from) },
      isFirst: starts.has(start),
    }))
  })
}

const isEmptyPlace = (node: ElementContent): boolean => node.type === 'element' && isLanding(node)

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? toString(node) : ''

/** Takes the white space off the end of a sentence. */
function takeSpace(group: ElementContent[]): ElementContent[] {
  const last = group.at(-1)
  if (last?.type !== 'text') return []
  const words = last.value.trimEnd()
  const space = last.value.slice(words.length)
  if (space === '') return []
  if (words === '') group.pop()
  else group[group.length - 1] = { type: 'text', value: words }
  return [{ type: 'text', value: space }]
}

function weakestIn(nodes: readonly ElementContent[]): Status | undefined {
  return nodes.flatMap(statusesIn).toSorted(byFirmness).at(-1)
}

function statusesIn(node: ElementContent): Status[] {
  if (node.type !== 'element') return []
  const status = node.properties['dataStatus']
  const inside = node.children.flatMap(statusesIn)
  return hasClass(node, 'claim') && isStatus(status) ? [status, ...inside] : inside
}

function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties
  return Array.isArray(className) && className.includes(name)
}

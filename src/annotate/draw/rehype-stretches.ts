import type { Element, Root, RootContent } from 'hast'
import { h } from 'hastscript'

const many = 100 // claims, more than which a slow phone cannot have follow a choice in 50 ms
const long = 2 // blocks of a stretch: about half a screen
const most = 16 // stretches that lie side by side

/**
 * Lays the blocks of an article of many claims into stretches, which a browser passes over while they are off the
 * screen; more than sixteen of them into stretches of their own, since one that is passed over costs something too. The last
 * block before anything else stays outside: its margin and that of what follows are one.
 *
 *     <div class="annotated">…</div> × 4  →  <div class="stretch">… × 2</div><div class="stretch">…</div><div class="annotated">…</div>
 */
export function rehypeStretches() {
  return (tree: Root): undefined => {
    const blocks = tree.children.filter(isAnnotated)
    if (blocks.reduce((sum, block) => sum + notesIn(block), 0) <= many) return
    const laid: RootContent[] = []
    let run: RootContent[] = []
    for (const child of tree.children) {
      if (isAnnotated(child) || (run.length > 0 && isSpace(child))) run.push(child)
      else {
        laid.push(...inStretches(run), child)
        run = []
      }
    }
    tree.children = [...laid, ...inStretches(run)]
  }
}

function inStretches(run: readonly RootContent[]): readonly RootContent[] {
  const ends = run.flatMap((child, i) => (isAnnotated(child) ? [i + 1] : []))
  const within = ends.slice(0, -1)
  const cuts = within.filter((_, i) => i % long === long - 1 || i === within.length - 1)
  const stretches = cuts.map((end, i) => {
    // What stands in an article's tree are elements and texts.
    return h('div.stretch', run.slice(cuts[i - 1] ?? 0, end) as Element[])
  })
  return [...ofStretches(stretches), ...run.slice(cuts.at(-1) ?? 0)]
}

function ofStretches(stretches: readonly Element[]): readonly Element[] {
  if (stretches.length <= most) return stretches
  const firsts = stretches.flatMap((_, i) => (i % most === 0 ? [i] : []))
  return firsts.map((i) => h('div.stretch.of-stretches', stretches.slice(i, i + most)))
}

const isSpace = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === ''

const isAnnotated = (node: RootContent): node is Element =>
  node.type === 'element' && classesOf(node).includes('annotated')

const notesIn = (node: Element): number =>
  node.children.reduce(
    (sum, child) => sum + (child.type !== 'element' ? 0 : isNote(child) ? 1 : notesIn(child)),
    0,
  )

const isNote = (node: Element): boolean => classesOf(node).includes('note')

const classesOf = ({ properties: { className } }: Element): readonly unknown[] =>
  Array.isArray(className) ? className : []

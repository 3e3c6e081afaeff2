import type { CDPSession } from 'playwright-core'

type Value = { readonly value?: unknown }
type Node = {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly childIds?: readonly string[]
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
}

/** Roles whose contents a line runs on through. */
const inline: ReadonlySet<string> = new Set([
  'StaticText',
  'generic',
  'link',
  'strong',
  'emphasis',
  'deletion',
  'Legend',
  'superscript',
  'subscript',
])
/** Roles that a listener hears with their name, and nothing of what is inside them. */
const whole: ReadonlySet<string> = new Set(['image', 'button', 'checkbox', 'DisclosureTriangle'])
/** Roles that are heard before what is inside them. */
const said: ReadonlySet<string> = new Set(['heading', 'note', 'group', 'region', 'list', 'status'])

/**
 * What is heard inside the first element that a selector finds, a line a block, from the browser's own
 * accessibility tree.
 */
export async function heardIn(protocol: CDPSession, selector: string): Promise<string> {
  const { root } = await protocol.send('DOM.getDocument', { depth: 0 })
  const { nodeId } = await protocol.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { node } = await protocol.send('DOM.describeNode', { nodeId })
  const { nodes } = (await protocol.send('Accessibility.getFullAXTree')) as {
    nodes: readonly (Node & { readonly backendDOMNodeId?: number })[] // by the protocol
  }
  const byId = new Map(nodes.map((each) => [each.nodeId, each]))
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)
  if (!start) throw new Error(`invalid selector: nothing is heard of ${selector}`)
  const lines: string[] = []
  let line = ''
  const end = () => {
    if (line.trim()) lines.push(line.replaceAll(/\s+/g, ' ').trim())
    line = ''
  }
  const hear = (each: Node): void => {
    const role = String(each.role?.value ?? '')
    const name = String(each.name?.value ?? '')
    if (!each.ignored && role === 'InlineTextBox') return
    if (!each.ignored && role === 'StaticText') line += name
    else if (!each.ignored && role === 'link') line += ` [${name}] `
    else if (!each.ignored && whole.has(role)) {
      end()
      line = `${role}: ${name}${statesOf(each)}`
      end()
    } else if (role !== 'LabelText') {
      // A label is heard as the name of what it labels.
      const isBlock = !each.ignored && !inline.has(role)
      if (isBlock) end()
      if (!each.ignored && said.has(role) && (name || role === 'note')) {
        lines.push(`${role}${name ? `: ${name}` : ''}`)
      }
      if (role !== 'heading') for (const id of each.childIds ?? []) hear(byId.get(id) ?? each)
      if (isBlock) end()
    }
  }
  hear(start)
  end()
  return `${lines.join('\n')}\n`
}

/** States that are heard with a name. */
function statesOf({ properties = [] }: Node): string {
  const state = (name: string) => properties.find((each) => each.name === name)?.value.value
  return [
    state('expanded') === false && 'folded',
    state('expanded') === true && 'open',
    state('checked') === 'true' && 'ticked',
    state('checked') === 'false' && 'not ticked',
    state('pressed') === 'true' && 'pressed',
  ]
    .filter(Boolean)
    .map((word) => `, ${word}`)
    .join('')
}

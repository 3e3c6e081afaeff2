import type { Message } from '../../model/message.ts'
import type { Content } from '../read/content.ts'

/** A message about a block of an article, which a waiver in that block may silence. */
export type Finding = { readonly slug: string; readonly block: number; readonly message: Message }

/** The messages of findings that nobody waived in their block. */
export function* unwaived(findings: Iterable<Finding>, content: Content): Iterable<Message> {
  for (const { slug, block, message } of findings) {
    const waivers = content.prose.get(slug)?.waivers ?? []
    const isWaived = waivers.some(
      (waiver) => waiver.block === block && waiver.rule === message.rule,
    )
    if (!isWaived) yield message
  }
}

import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Message, RuleId, Severity } from '../../model/message.ts'
import { codePoint } from '../../say/quoted.ts'
import { hiddenCharacters } from './hidden-characters.ts'

/** A fault as a plugin sees it; the place is in the MDX, front matter counted. */
export type Fault = Pick<Message, 'what' | 'why' | 'mend' | 'actual' | 'expected'> & {
  readonly rule: RuleId
  readonly severity?: Severity
  readonly at: Position | Position['start'] | undefined
}

/** A VFileMessage of ours: its parts stand beside `note`, in which other tools print them as one text. */
type Reported = VFileMessage & Pick<Message, 'rule' | 'why' | 'mend'>

/** Puts a fault on the file as a VFileMessage: reason is what, note is why and mend, one a line. */
export function report(file: VFile, fault: Fault): undefined {
  const [why, mend] = [oneLine(fault.why), oneLine(fault.mend)]
  const message = file.message(oneLine(fault.what), {
    ...(fault.at ? { place: fault.at } : {}),
    ruleId: fault.rule,
    source: 'allegedly',
  })
  message.note = `${why}\n${mend}`
  message.fatal = fault.severity !== 'warning'
  message.actual = fault.actual
  if (fault.expected) message.expected = [...fault.expected]
  Object.assign(message, { rule: fault.rule, why, mend })
}

/** A message quotes the article; what it quotes may hold line feeds and characters that turn a terminal's text. */
const oneLine = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(hiddenCharacters, (character) => codePoint(character))

/** A VFileMessage of ours as a message to the writer; undefined for one by another plugin. */
export function toMessage(message: VFileMessage, path: string): Message | undefined {
  if (!isReported(message)) return undefined
  const { rule, why, mend } = message
  return {
    place: { file: path, line: message.line ?? 1, column: message.column ?? 1 },
    severity: message.fatal === false ? 'warning' : 'error',
    rule,
    what: message.reason,
    why,
    mend,
    actual: message.actual ?? undefined,
    expected: message.expected,
  }
}

/** True for what `report` made, which gives it its parts. */
const isReported = (message: VFileMessage): message is Reported =>
  message.source === 'allegedly' && 'rule' in message && 'why' in message && 'mend' in message

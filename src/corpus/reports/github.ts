import type { Message } from '../../model/message.ts'
import { stemFloods } from './floods.ts'

/**
 * Messages as workflow commands, which GitHub shows beside the line on a pull request.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function sayAnnotations(messages: readonly Message[]): string {
  return stemFloods(messages)
    .shown.map(({ place: { file, line, column }, severity, rule, what, why, mend }) => {
      const at = `file=${property(file)},line=${line},col=${column}`
      return `::${severity} ${at},title=${property(rule)}::${escape([what, why, mend].join('\n'))}`
    })
    .join('\n')
}

const escape = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string =>
  escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

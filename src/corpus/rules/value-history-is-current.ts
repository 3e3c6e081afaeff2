import { sayDate } from '../../say/date.ts'
import { sayValue } from '../../say/past-value.ts'
import { listed, quoted } from '../../say/quoted.ts'
import { openValues, type OpenValue } from '../judge/open-values.ts'
import type { Content } from '../read/content.ts'
import { valuesPath } from '../read/layout.ts'
import type { Fault, Rule } from './rule.ts'

/** No value of the data, and no sum made of them, changes without readers being told what it was and why. */
export const valueHistoryIsCurrent: Rule<'value-history-is-current'> = {
  id: 'value-history-is-current',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'A value of the data, or one that is computed from them, is not what the list of values says it is, although its record is reviewed. While writing it is a warning; what is published may hold none. A value that is not in the list yet is a warning.',
  why: 'Who cited a number finds another one, and is not told that it changed, when and why.',
  mend: 'Put the value back, or say why it changed with `npm run sign-off -- --records`, which tells readers.',
  follows: { unread: 'anything' },
  *judge(content) {
    if (!content.corpus.valueStates) return
    const open = openValues(content).filter(
      ({ valued: { collection, id } }) => !content.withheld.has(`${collection}/${id}`),
    )
    for (const each of open) if (each.last) yield changed(each, content)
    yield* unlisted(
      open.filter(({ last }) => !last),
      content,
    )
  },
}

function changed(
  { valued: { name, collection, id, at, quantity }, last }: OpenValue,
  { isPublishing, placeOf }: Content,
): Fault {
  const was = sayValue(last?.quantity)
  const is = sayValue(quantity)
  return {
    severity: isPublishing ? 'error' : 'warning',
    place: placeOf(collection, id, at),
    what: `${quoted(name)} is ${is}; its history ends with ${was}, since ${sayDate(last?.since ?? '')}.`,
    mend: `Put back what makes it ${was}, or say why it changed: \`npm run sign-off -- --records ${collection}/${id} --why "…"\`.`,
    actual: is,
    expected: [was],
  }
}

/** Values that the list does not have, where one is kept: a sign-off writes them down. */
function* unlisted(open: readonly OpenValue[], { folder, placeOf }: Content): Generator<Fault> {
  const [first] = open
  if (!first) return
  const { collection, id, at, name } = first.valued
  yield {
    severity: 'warning',
    place: placeOf(collection, id, at),
    what: `${listed(
      open.map(({ valued }) => valued.name),
      'and',
    )} ${open.length === 1 ? 'is' : 'are'} not in the list of values, ${folder}/${valuesPath}.`,
    why: 'What is in the list cannot change unnoticed.',
    mend: 'Write the list with `npm run sign-off -- --addresses`.',
    actual: name,
  }
}

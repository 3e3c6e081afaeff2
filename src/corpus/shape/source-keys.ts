import { cslDateKeys } from '../../model/csl-date.ts'
import { cslFields, dateFields, foreignFields, nameFields } from '../../model/csl-fields.ts'
import { cslNameKeys } from '../../model/csl-name.ts'
import { isRecord } from '../../model/csl-reading.ts'
import type { Severity } from '../../model/message.ts'
import { nearest } from '../../model/nearest.ts'
import { customFields } from '../../model/source.ts'
import type { JsonPath } from '../read/content.ts'
import { quoted } from '../../say/quoted.ts'
import type { Explanation } from './explain-issue.ts'

type StrangeKey = Explanation & { readonly severity: Severity }
type Owner = { readonly path: JsonPath; readonly name: string; readonly keys: readonly string[] }

/**
 * Keys of a source that CSL-JSON does not have: an error where one that it has is meant, else a warning, since
 * programs add keys of their own, which reach no page and harm none.
 */
export function strangeKeys(source: unknown): readonly StrangeKey[] {
  if (!isRecord(source)) return []
  const item: Owner = { path: [], name: 'a source', keys: cslFields }
  return [
    ...keysOf(source, item, foreignFields),
    ...nameFields.flatMap((field) => {
      const list: readonly unknown[] = [source[field]].flat()
      return list.flatMap((each, i) =>
        keysOf(each, { path: [field, i], name: `a name in ${quoted(field)}`, keys: cslNameKeys }),
      )
    }),
    ...dateFields.flatMap((field) =>
      keysOf(source[field], { path: [field], name: quoted(field), keys: cslDateKeys }),
    ),
    ...keysOf(source['custom'], { path: ['custom'], name: '`custom`', keys: customFields }),
  ]
}

function keysOf(
  value: unknown,
  { path, name, keys }: Owner,
  foreign: Readonly<Record<string, string>> = {},
): readonly StrangeKey[] {
  if (!isRecord(value)) return []
  const unused = keys.filter((key) => !(key in value))
  return Object.keys(value)
    .filter((key) => !keys.includes(key))
    .map((key) => {
      const meant = Object.hasOwn(foreign, key) ? foreign[key] : nearKey(key, unused)
      return {
        path: [...path, key],
        isKey: true,
        severity: meant === undefined ? 'warning' : 'error',
        what: `${quoted(key)} is not a key of ${name}.`,
        why: 'What the build does not know reaches no page.',
        mend: meant
          ? `Use ${quoted(meant)}, if that is meant.`
          : 'Leave it, if no reader needs it; else say it in `note`.',
        actual: key,
        ...(meant ? { expected: [meant] } : {}),
      }
    })
}

/** A key that differs in capitals and signs only, or in a letter or two. */
function nearKey(key: string, known: readonly string[]): string | undefined {
  const same = known.find((each) => bare(each) === bare(key))
  if (same !== undefined) return same
  const near = nearest(key, known)
  // A key that only begins like another is one of its own: `published-print`.
  return near !== undefined && Math.abs(near.length - key.length) <= 2 ? near : undefined
}

const bare = (key: string): string => key.toLowerCase().replace(/[-_ ]/g, '')

import { cslDateKeys } from '../../model/csl-date.ts'
import { cslFields, dateFields, foreignFields, nameFields } from '../../model/csl-fields.ts'
import { cslNameKeys } from '../../model/csl-name.ts'
import { strayTags } from '../../model/csl-markup.ts'
import { isRecord } from '../../model/csl-reading.ts'
import type { Severity } from '../../model/message.ts'
import { editDistance, nearest } from '../../model/nearest.ts'
import { customFields } from '../../model/source.ts'
import type { JsonPath } from '../read/content.ts'
import { quoted } from '../../say/quoted.ts'
import type { Explanation } from './explain-issue.ts'

type Strangeness = Explanation & { readonly severity: Severity }
type Owner = { readonly path: JsonPath; readonly name: string; readonly keys: readonly string[] }

/**
 * What CSL-JSON does not have and a source has. A key is an error where one that CSL has is meant, else a warning,
 * since programs add keys of their own, which reach no page; a tag in a text is a warning.
 */
export function strangeness(source: unknown): readonly Strangeness[] {
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
    ...markedFields.flatMap((field) => strayMarkup(field, source[field])),
  ]
}

/** Texts of a source in which CSL-JSON has markup, and which readers see. */
const markedFields = ['title', 'container-title', 'publisher'] as const

function strayMarkup(field: string, text: unknown): readonly Strangeness[] {
  const [tag] = typeof text === 'string' ? strayTags(text) : []
  if (tag === undefined) return []
  return [
    {
      path: [field],
      isKey: false,
      severity: 'warning',
      what: `${quoted(field)} has the tag ${quoted(tag)}, which is none of CSL-JSON or has no other end.`,
      why: 'Readers see it as it stands.',
      mend: 'Set words as `<i>…</i>`, `<b>…</b>`, `<sub>…</sub>` or `<sup>…</sup>`; write `&lt;` where the sign itself is meant.',
      actual: tag,
    },
  ]
}

function keysOf(
  value: unknown,
  { path, name, keys }: Owner,
  foreign: Readonly<Record<string, string>> = {},
): readonly Strangeness[] {
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
  // A key of other programs that only looks a little like one of CSL is meant: `tags` is no `page`.
  const slips = key.length < 6 ? 1 : 2
  return near !== undefined && editDistance(key, near) <= slips ? near : undefined
}

const bare = (key: string): string => key.toLowerCase().replace(/[-_ ]/g, '')

import { addressesOf, movesOf } from '../../model/addresses.ts'
import { nearest } from '../../model/nearest.ts'
import { listed, quoted } from '../../say/quoted.ts'
import { publishedOf } from '../references/withheld.ts'
import type { Content, JsonPath } from '../read/content.ts'
import { addressesPath } from '../read/layout.ts'
import type { Fault, Rule } from './rule.ts'

/** An address that was published leads somewhere for good, and to one thing. */
export const addressIsKept: Rule<'address-is-kept'> = {
  id: 'address-is-kept',
  group: 'References',
  severity: 'error',
  cause:
    'An address of an article, a claim or a figure that was published leads nowhere: its file was renamed or removed, and no `aliases` has its old name. Or an alias is the address of something else. An address that is not in the list yet is a warning.',
  why: 'Who cited it, linked to it or embedded it finds nothing there, and does not learn why.',
  mend: 'Give the record that took its place the old name in `aliases`, or say in the list of addresses that it is gone.',
  follows: { unread: 'anything' },
  *judge(content) {
    yield* takenTwice(content)
    yield* vanished(content)
    yield* unlisted(content)
  },
}

/** Aliases that are an address of today, or an earlier alias. */
function* takenTwice({ corpus, placeOf }: Content): Generator<Fault> {
  const taken = new Map(addressesOf(corpus).map(({ path, id }) => [path, id]))
  for (const { from, collection, id, index } of movesOf(corpus)) {
    const owner = taken.get(from)
    const path: JsonPath = ['aliases', index]
    if (owner !== undefined) {
      yield {
        place: placeOf(collection, id, path),
        what: `The alias ${quoted(from)} is the address of ${quoted(owner)}.`,
        why: 'Of two things under one address a reader reaches one.',
        mend: 'Take it out here, or rename the other.',
        actual: from,
      }
    } else taken.set(from, id)
  }
}

/** Addresses of the list that lead nowhere. */
function* vanished({ corpus, withheld, addresses = [] }: Content): Generator<Fault> {
  const published = publishedOf(corpus, withheld)
  const present = addressesOf(published)
  const moved = movesOf(published)
  const known = new Set([...present.map(({ path }) => path), ...moved.map(({ from }) => from)])
  const old = new Set(addresses.map(({ address }) => address))
  const fresh = present.map(({ path }) => path).filter((path) => !old.has(path))
  for (const { address, gone, place } of addresses) {
    if (gone || known.has(address)) continue
    const [, collection = '', id = ''] = address.split('/')
    const heirs = fresh.filter((path) => path.startsWith(`/${collection}/`))
    const heir = heirs.length === 1 ? heirs[0] : nearest(address, heirs)
    const who = heir ? quoted(heir.split('/')[2]) : 'something else'
    const isDraft = withheld.has(`${collection}/${id}`)
    yield {
      place,
      what: `${quoted(address)} was published and ${isDraft ? 'is kept out now' : 'leads nowhere now'}.`,
      mend: `${isDraft ? 'Take out what makes it wait. ' : ''}If ${who} took its place, put ${quoted(id)} into its \`aliases\`; if nothing did, add \`"gone": "<day>", "why": "…"\` to this line, and readers are told so.`,
      actual: address,
      ...(heirs.length > 0 ? { expected: heirs } : {}),
    }
  }
}

/** Addresses that no list has yet, where one is kept: a review writes them down. */
function* unlisted({ corpus, addresses, withheld, folder, placeOf }: Content): Generator<Fault> {
  if (!addresses) return
  const old = new Set(addresses.map(({ address }) => address))
  const missing = addressesOf(corpus).filter(
    ({ path, collection, id }) => !old.has(path) && !withheld.has(`${collection}/${id}`),
  )
  const [first] = missing
  if (!first) return
  yield {
    severity: 'warning',
    place: placeOf(first.collection, first.id),
    what: `${listed(
      missing.map(({ path }) => path),
      'and',
    )} ${missing.length === 1 ? 'is' : 'are'} not in the list of addresses, ${folder}/${addressesPath}.`,
    why: 'What is in the list cannot vanish unnoticed.',
    mend: 'Write the list with `npm run sign-off -- --addresses`.',
    actual: first.path,
  }
}

import { isoOf, readCslDate } from '../../model/csl-date.ts'
import type { Demand } from '../../model/demand.ts'
import type { Message } from '../../model/message.ts'
import { nearest } from '../../model/nearest.ts'
import { valueCollections } from '../../model/value-ref.ts'
import type { Issue } from './issue.ts'
import { sayCount } from '../../say/count.ts'
import { maskedAddress, signInMend, signInWhy } from '../../say/masked-address.ts'
import { quoted } from '../../say/quoted.ts'
import { sentence } from '../../say/sentence.ts'

type Words = Pick<Message, 'what' | 'why' | 'mend'> & {
  readonly rule?: Message['rule']
  readonly actual?: string
}

/** Addresses that browsers execute or unpack instead of visiting. */
const activeUrl = /^\s*(?:javascript|vbscript|data|blob|file):/i

/** What is said of a value of the right type that breaks a limit: a size, a form, a condition. */
export function explainLimit(issue: Issue, name: string, actual: unknown): Words {
  if (issue.code === 'too_small' || issue.code === 'too_big') return size(issue, name, actual)
  const isAddress = issue.format === 'url'
  const demanded = issue.params?.demand
  const isMasked = isAddress || demanded === 'no-sign-in'
  const shown = quoted(isMasked ? maskedAddress(String(actual)) : actual)
  const masked = isMasked ? { actual: shown } : {}
  if (isAddress && typeof actual === 'string' && activeUrl.test(actual)) {
    return {
      ...masked,
      rule: 'content-is-inert',
      what: `${name} is ${shown}, which would run or hold a program.`,
      why: 'A reader who follows a link comes to a page, never into a program.',
      mend: 'Give an http or https address, or remove it.',
    }
  }
  const must = isAddress || issue.params ? issue.message : 'is not legal here'
  const subject = typeof actual === 'object' ? name : `${name}, ${shown},`
  const reason = isAddress ? address : demanded && reasons[demanded]
  return {
    ...masked,
    ...(demanded === 'no-sign-in' ? { rule: 'content-is-inert' } : {}),
    what: sentence(`${subject} ${must}`),
    why: reason?.why ?? 'Pages and figures are built on this being so.',
    mend: issue.params?.mend ?? reason?.mend(String(actual)) ?? 'Mend the value.',
  }
}

type Reason = { readonly why: string; readonly mend: (actual: string) => string }

const address: Reason = {
  why: 'Readers follow it in a browser.',
  mend: () => 'Write the whole address, beginning with `https://`.',
}

const oneForm =
  'Dates are put in order and counted from; one form leaves no doubt which day is meant.'

/** Why the model demands what it demands, and the mend. */
const reasons: Readonly<Record<Demand, Reason>> = {
  'id-form': {
    why: 'An id is a file name, an address and a fragment at once.',
    mend: (actual) => `Use ${quoted(slug(actual) || 'some-id')}.`,
  },
  'value-reference': {
    why: 'Words and figures are held against the datum that is named here.',
    mend: nearestCollection,
  },
  'real-date': {
    why: 'Dates are put in order and counted from, so they must be real.',
    mend: () => 'Look the date up; where the day is not certain, write the month, `YYYY-MM`.',
  },
  'day-form': {
    why: oneForm,
    mend: (actual) => {
      const date = isoDate(actual)
      return date?.length === 10 ? `Use ${quoted(date)}.` : 'Write the whole day, `YYYY-MM-DD`.'
    },
  },
  'date-form': {
    why: oneForm,
    mend: (actual) => {
      const date = isoDate(actual)
      return date
        ? `Use ${quoted(date)}.`
        : 'Write `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, whichever is known.'
    },
  },
  'dates-form': {
    why: oneForm,
    mend: (actual) => {
      const ends = yearsJoined(actual)
        .split(/[–—/]| to /)
        .map((end) => isoDate(end.trim()))
      return ends.length < 3 && ends.every((date) => date !== undefined)
        ? `Use ${quoted(ends.join('/'))}.`
        : 'Write `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, whichever is known, or two of them with a slash, `2020/2021`.'
    },
  },
  'period-order': {
    why: 'A period runs from its first day to its last.',
    mend: () => 'Swap its two dates, or mend the one that is mistyped.',
  },
  'quantity-order': {
    why: 'A quantity whose ends are crossed can be neither drawn nor compared.',
    mend: () => 'Swap `low` and `high`, or mend the number that is mistyped.',
  },
  'quantity-ends': {
    why: 'A point is drawn as a point and an interval as an interval; half of one is neither.',
    mend: () =>
      'Give `central`, or both `low` and `high`; a bound alone is `central` with `up-to`.',
  },
  'part-of-list': {
    why: 'A row that is counted twice makes a sum too large, so that it has to be known which one.',
    mend: () => 'Name the `incident` of the other part, or leave `mayRepeat` out.',
  },
  'scale-reason': {
    why: 'On a log scale lengths mislead whoever does not know; the caption says why it is used.',
    mend: () => 'Add `scaleReason`, or draw it on a linear scale.',
  },
  language: {
    why: 'Screen readers choose their voice by it, and browsers their hyphens.',
    mend: () => 'Write the name of a language or its tag, `Japanese` or `ja`.',
  },
  'language-tag': {
    why: 'Screen readers choose their voice by it, and browsers their hyphens.',
    mend: () => 'Use `en`, or the tag of the language the site is written in.',
  },
  'site-path': {
    why: 'The header leads to pages of this site, wherever it is published.',
    mend: () => 'Write the path alone, with one slash at its head and one at its end: `/method/`.',
  },
  'no-sign-in': {
    why: signInWhy,
    mend: () => signInMend,
  },
  host: {
    why: 'Readers are led there, and a name like this leads nowhere.',
    mend: () => 'Copy the address from the browser’s address bar.',
  },
  'alias-form': {
    why: 'It is an address of before, which leads to this page from then on.',
    mend: () =>
      'Write the id that the file had, or a whole path with a slash at its head and at its end: `/2019/09/sums/`.',
  },
  words: {
    why: 'A reader is shown it, so it has to say something.',
    mend: () => 'Write it in words; markup alone shows nothing.',
  },
  digest: {
    why: 'The extract is held against it, so that a change in it is noticed.',
    mend: () => 'Take `extract` out and run `npm run sign-off -- --extracts`, which writes it.',
  },
}

function size(issue: Issue, name: string, actual: unknown): Words {
  const limit = issue.minimum ?? issue.maximum ?? 0
  if (typeof actual !== 'string' && !Array.isArray(actual)) return bound(issue, name, actual)
  const isList = issue.origin === 'array'
  const many = (n: number) => sayCount(n, isList ? 'entry' : 'character')
  const { length } = actual
  const has = length === 0 ? 'is empty' : `has ${many(length)}`
  if (issue.code === 'too_small') {
    return {
      what: `${name} ${has}${length === 0 ? '' : `; the least is ${many(limit)}`}.`,
      why: 'A reader is shown it, so it has to say something.',
      mend: `Give it at least ${many(limit)}.`,
    }
  }
  return {
    what: `${name} ${has}; the most is ${many(limit)}.`,
    why: 'More than this no longer fits the place where it is shown.',
    mend: 'Shorten it.',
  }
}

function bound(
  { code, minimum, maximum, inclusive = true }: Issue,
  name: string,
  actual: unknown,
): Words {
  const isSmall = code === 'too_small'
  const limit = quoted(isSmall ? minimum : maximum)
  const more = isSmall ? 'more' : 'less'
  const end = isSmall ? 'least' : 'most'
  return {
    what: `${name} is ${quoted(actual)}; ${inclusive ? `the ${end} is ${limit}` : `it has to be ${more} than ${limit}`}.`,
    why: 'Beyond it a number is a slip, or too large to be reckoned with and drawn.',
    mend: inclusive
      ? `Give ${limit} or ${more}, in a larger unit where there is one.`
      : `Give ${more} than ${limit}.`,
  }
}

function nearestCollection(actual: string): string {
  const [name = '', id = ''] = actual.split('/')
  const near = nearest(name, valueCollections)
  return near && id
    ? `Use ${quoted(`${near}/${yearsJoined(id.replace(/^[^#]+/, slug))}`)}.`
    : 'Use an id with its collection, such as `estimates/some-id`.'
}

/** Two years as ISO 8601 joins them. */
const yearsJoined = (text: string): string =>
  text.replace(/(?<!\d)(\d{4})\s?[–-]\s?(?=\d{4}(?!\d))/gu, '$1/')

/** The ISO form of a date written otherwise, `20 November 2026`; undefined where it is none, or may be two. */
function isoDate(text: string): string | undefined {
  const { value } = readCslDate(text)
  const isOne = value?.['date-parts']?.length === 1 && value.season === undefined
  return isOne && !value.circa && !value.open ? isoOf(value) : undefined
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

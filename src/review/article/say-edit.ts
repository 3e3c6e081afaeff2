import { sayDiff } from '../../anchor/word-diff.ts'
import type { Bound, Reviewed, SeenKind } from '../../model/review.ts'
import { listed, quoted } from '../../say/quoted.ts'
import { reboundIn, sayBinding } from '../same/rebound.ts'
import type { Edit } from './compare-review.ts'
import type { TieChange } from './judge-sentence.ts'

/** An edit that nobody reviewed. */
export type OpenEdit = Extract<Edit, { readonly state: 'changed' | 'new' | 'removed' }>

/** What is told of an edit that nobody reviewed, in a sentence or two. */
export function sayEdit(edit: OpenEdit): string {
  switch (edit.state) {
    case 'new':
      return `Nobody reviewed this ${noun[edit.sentence.kind]}: ${said(edit.sentence.text)}`
    case 'removed':
      return `A ${noun[edit.line.kind]} that was reviewed ${sayWhen(edit.line)} is gone: ${said(edit.line.text)}`
    case 'changed':
      return sayChanged(edit)
    default:
      return edit satisfies never
  }
}

/** The diff of a changed sentence with what its ties came to: what changed, as one sees it. */
export function sayChange({ judged: { words, ties } }: Changed, { colour = false } = {}): string {
  const diff = words.verdict === 'meaning' ? [sayDiff(words.diff, { colour })] : []
  const [numbers, others] = [
    ties.filter(({ tie }) => tie.kind === 'number'),
    ties.filter(({ tie }) => tie.kind !== 'number'),
  ]
  return [...diff, ...others.map(sayTie), ...sayRebound(numbers)].join(' ')
}

type Changed = Extract<Edit, { readonly state: 'changed' }>

function sayChanged(edit: Changed): string {
  const { line, sentence, judged, place } = edit
  const what = `This ${noun[sentence.kind]}`
  const when = `since it was reviewed ${sayWhen(line)}`
  const change = sayChange(edit)
  const became = line.kind === sentence.kind ? '' : `It was a ${noun[line.kind]}.`
  const where = place === undefined ? '' : sayPlace(place, sentence.text)
  const rest = [became, where].filter(Boolean).join(' ')
  if (judged.words.verdict === 'meaning')
    return [`${what} changed ${when}: ${change}`, rest].filter(Boolean).join(' ')
  const head = `${what}, ${said(sentence.text)}, has the words that were reviewed ${sayWhen(line)}, and yet changed.`
  return [head, change, rest].filter(Boolean).join(' ')
}

const sayPlace = (place: 'moved' | 'follows another', text: string): string =>
  place === 'moved'
    ? 'It stands elsewhere, and what it says depends on where it stands.'
    : `It follows another sentence, so that ${quoted(/^\S+/.exec(text)?.[0] ?? '')} may mean something else.`

/** Numbers that are bound otherwise than they were: each with both data. */
const sayRebound = (ties: readonly TieChange[]): readonly string[] => {
  const of = (change: TieChange['change']) =>
    ties.filter((one) => one.change === change).map(({ tie, words }) => ({ words, ref: tie.to }))
  const [was, is] = [of('gone'), [...of('come'), ...of('moved')]]
  return reboundIn(was, is).map(sayBinding)
}

function sayTie({ change, tie: { kind, to, locator }, words }: TieChange): string {
  const at = words === '' ? '' : ` at ${said(words)}`
  const target = quoted(to)
  switch (kind) {
    case 'claim':
      if (change === 'moved') return `Claim ${target} now marks ${said(words)}.`
      return change === 'gone'
        ? `Claim ${target} no longer marks ${said(words)}.`
        : `Claim ${target} marks ${said(words)}, which was not marked.`
    case 'citation': {
      const source = locator ? `${target}, ${locator}` : target
      if (change === 'moved') return `The citation of ${source} stands at other words.`
      return change === 'gone'
        ? `It no longer cites ${source}.`
        : `It cites ${source}, as it did not.`
    }
    case 'struck':
      return change === 'gone'
        ? `${said(words)} is no longer struck out.`
        : `${said(words)} is struck out.`
    case 'term':
    case 'link':
    case 'value':
    case 'file':
    case 'rule':
    case 'number': {
      const thing = `The ${tieNoun[kind]} ${target}`
      if (change === 'moved') return `${thing} stands at other words.`
      return change === 'gone' ? `${thing} is gone${at}.` : `${thing} came in${at}.`
    }
    default:
      return kind satisfies never
  }
}

const tieNoun = {
  term: 'term',
  link: 'link to',
  value: 'value',
  file: 'picture',
  rule: 'rule',
  number: 'number of',
}

/** When a line was reviewed, and by whom: `on 2026-11-26 by The editors`. */
const sayWhen = ({ reviewed, by }: Reviewed): string => `on ${reviewed} by ${by}`

/** What a sentence carries, so that who signs it knows what it touches: `Claims: …; sources: …`. */
export function sayCarried(bound: readonly Bound[]): string {
  const of = (kind: Bound['kind']) => [
    ...new Set(bound.filter((tie) => tie.kind === kind).map(({ to }) => to)),
  ]
  const parts = (['claim', 'citation'] as const).flatMap((kind) => {
    const ids = of(kind)
    return ids.length === 0 ? [] : [`${carriedNoun[kind]} ${listed(ids, 'and')}`]
  })
  return parts.length === 0 ? '' : `It carries ${parts.join(' and ')}.`
}

const carriedNoun = { claim: 'claim', citation: 'source' }

const said = (text: string): string => `“${text}”`

const noun: Readonly<Record<SeenKind, string>> = {
  title: 'title',
  dek: 'sentence of the dek',
  author: 'author’s name',
  published: 'day of publishing',
  updated: 'day of the last change',
  correction: 'part of a correction',
  heading: 'heading',
  paragraph: 'sentence',
  'list-item': 'item of a list',
  quote: 'sentence of a quotation',
  cell: 'cell',
  code: 'block of code',
  figure: 'figure',
  picture: 'description of a picture',
  credit: 'credit of a picture',
  waiver: 'reason of a waiver',
}

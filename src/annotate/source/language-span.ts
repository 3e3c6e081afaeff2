import type { VFile } from 'vfile'
import { languageTagOf } from '../../model/language.ts'
import { nearest } from '../../model/nearest.ts'
import { report } from '../article/report.ts'
import type { Directive } from './directive.ts'
import { directiveForms } from './directive.ts'

/** The language of a stretch of words, and the direction that it is written in. */
export type LanguageSpan = { readonly lang: string; readonly dir?: string }

const directions = ['ltr', 'rtl', 'auto'] as const
const { example } = directiveForms.span

/**
 * What `:span[words]{lang=ar dir=rtl}` says of its words; undefined where it says nothing that a browser knows,
 * which is reported. The direction is that of the language's script where none is given.
 */
export function languageSpanOf(node: Directive, file: VFile): LanguageSpan | undefined {
  const { lang, dir, ...others } = node.attributes ?? {}
  const [other] = Object.keys(others)
  if (other !== undefined) return fault(node, file, attributeOf(other))
  if (!lang) return fault(node, file, noLanguage)
  const tag = /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(lang) ? languageTagOf(lang) : undefined
  if (tag === undefined) return fault(node, file, unknownLanguage(lang))
  if (dir && !directions.some((each) => each === dir)) return fault(node, file, unknownWay(dir))
  if (node.children.length === 0) return fault(node, file, noWords)
  const way = dir ?? (isRightToLeft(tag) ? 'rtl' : undefined)
  return { lang: tag, ...(way ? { dir: way } : {}) }
}

const rightToLeft = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']
const isRightToLeft = (tag: string): boolean =>
  rightToLeft.includes(new Intl.Locale(tag).maximize().script ?? '')

type Words = { readonly what: string; readonly why: string; readonly mend: string }

function fault(node: Directive, file: VFile, { what, why, mend }: Words): undefined {
  const isEvent = Object.keys(node.attributes ?? {}).some((name) => /^on/i.test(name))
  report(file, {
    rule: isEvent ? 'content-is-inert' : 'directive-is-known',
    at: node.position,
    what,
    why,
    mend,
    actual: node.name,
  })
}

const why =
  'Whoever listens hears words in the voice of their language, and needs a tag that voices know.'

const noLanguage: Words = {
  what: 'This :span has no language.',
  why,
  mend: `Write \`${example}\`.`,
}
const noWords: Words = { what: 'This :span has no words.', why, mend: `Write \`${example}\`.` }

function unknownLanguage(lang: string): Words {
  const named = languageTagOf(lang)
  const mend = named === undefined ? `Write \`${example}\`.` : `Write \`lang=${named}\`.`
  return { what: `The language \`${lang}\` of this :span is no tag of a language.`, why, mend }
}

const unknownWay = (dir: string): Words => ({
  what: `The direction \`${dir}\` of this :span is none.`,
  why: 'A browser knows left to right, right to left, and `auto`.',
  mend: `Write \`dir=${nearest(dir, directions) ?? 'rtl'}\`, or leave it out: a language has its own.`,
})

const attributeOf = (name: string): Words => ({
  what: `This :span has an attribute \`${name}\` beside its language.`,
  why: 'A stretch in another language takes `lang` and `dir`, and nothing else.',
  mend: `Write \`${example}\`.`,
})

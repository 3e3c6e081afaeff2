import type { Position } from 'unist'
import { nearest } from '../../model/nearest.ts'
import type { ArticleInput } from '../article/reading.ts'
import type { Fault } from '../article/report.ts'

/** A picture as its writer wrote it. */
export type WrittenPicture = {
  readonly url: string
  /** The file that the address names, within the article's folder. */
  readonly file: string
  readonly description: string
  readonly credit: string
  /** The whole of it in the MDX. */
  readonly source: string
  readonly position: Position | undefined
}

/** What is wrong with a picture of an article, if anything. */
export function* faultsOfPicture(picture: WrittenPicture, article: ArticleInput): Generator<Fault> {
  yield* faultsOfAddress(picture, article)
  yield* faultsOfSource(picture)
  yield* faultsOfWords(picture)
}

/** Endings of the kinds of picture that are published. */
const isShown = /\.(?:png|jpe?g|webp|avif|gif)$/i

/** A picture from elsewhere, of another kind, or one that is not there. */
function* faultsOfAddress(
  { url, file, position: at }: WrittenPicture,
  { path, pictures }: ArticleInput,
): Generator<Fault> {
  const folder = path.replace(/[^/]*$/, '')
  const host = hostOf(url)
  if (host !== undefined) {
    yield {
      rule: 'content-is-inert',
      at,
      what: `This picture would be loaded from another place, \`${host}\`, when the page is read.`,
      why: 'A page asks nobody else for anything: whoever is asked learns who reads what.',
      mend: `Put the file into ${folder} and write \`![what it shows](file.jpg "whose picture it is")\`.`,
      actual: url,
    }
  } else if (!isShown.test(file)) {
    yield {
      rule: 'picture-exists',
      at,
      what: `\`${file}\` is not the name of a PNG, JPEG, WebP, AVIF or GIF.`,
      why: 'Every browser shows these, and nothing in them can run.',
      mend: `Save the picture as one of them in ${folder}, and name that file.`,
      actual: file,
    }
  } else if (!pictures?.has(file)) {
    const close = nearest(file, pictures?.keys() ?? [])
    yield {
      rule: 'picture-exists',
      at,
      what: `There is no picture \`${file}\` in ${folder}.`,
      why: 'A picture stands in the folder of its article, is published with it and shown in its own size.',
      mend: close
        ? `Use \`${close}\`, or put \`${file.replace(/^.*\//, '')}\` there.`
        : 'Put it there, as a PNG, JPEG, WebP, AVIF or GIF, and name it without a folder.',
      actual: file,
      ...(close ? { expected: [close] } : {}),
    }
  }
}

/** A directive or a citation in the brackets of a picture. */
function* faultsOfSource({ source, position: at }: WrittenPicture): Generator<Fault> {
  const directive = /:(claim|term)\[|\[@/.exec(source)
  if (!directive) return
  const noun = directive[1] ?? 'citation'
  yield {
    rule: 'prose-is-well-formed',
    at,
    what: `A ${noun} stands in the text, not in a picture’s description.`,
    why: 'Those who see the picture would not meet it, and it has no place for a mark.',
    mend: `Write it in the paragraph, and in the brackets of the picture what it shows.`,
    actual: directive[0],
  }
}

/** A picture without a description, or one that does not say whose it is. */
function* faultsOfWords({
  file,
  description,
  credit,
  source,
  position: at,
}: WrittenPicture): Generator<Fault> {
  if (description === '') {
    yield {
      rule: 'picture-has-words',
      at,
      what: `The picture \`${file}\` has no description.`,
      why: 'Whoever does not see it would not know what it shows, nor that something is missing.',
      mend: `Write what it shows in the brackets, or \`![decorative](${file})\` where it shows nothing that the text does not say.`,
      actual: source,
    }
  }
  if (credit === '') {
    yield {
      rule: 'picture-has-words',
      severity: 'warning',
      at,
      what: `The picture \`${file}\` does not say whose it is.`,
      why: 'A picture is somebody’s work, and evidence like any other: readers ask where it is from.',
      mend: `Write it in quotation marks behind the file, \`![…](${file} "Photo: the county society, CC BY 4.0")\`.`,
      actual: source,
    }
  }
}

/** The host, or the scheme, of an address that leaves the site; undefined for one that does not. */
function hostOf(url: string): string | undefined {
  // Browsers drop white space and controls, and take a backslash for a slash.
  const read = url.replace(/[\u0000-\u0020]/g, '').replaceAll('\\', '/')
  const [, scheme, host] = /^([a-z][a-z\d+.-]*:)?(?:\/\/([^/?#]*))?/i.exec(read) ?? []
  return host || scheme || undefined
}

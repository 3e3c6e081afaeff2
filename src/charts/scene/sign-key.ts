import { statusFaces, statuses, type Status } from '../../model/status.ts'
import { t } from '../../model/words.ts'
import { statusWord } from '../../say/status.ts'
import { setRemark } from './paragraph.ts'
import type { Scene } from './scene.ts'
import type { Frame } from './sizes.ts'

/** A scene with a line at its foot that says what the signs before its words mean; as it was where it has none. */
export function withSignKey(scene: Scene, frame: Frame): Scene {
  const used = unsaidSigns(scene.texts.map(({ text }) => text))
  if (used.length === 0) return scene
  const key = setRemark(saySigns(used), { top: scene.height + gap, frame })
  return { ...scene, height: key.bottom + gap, texts: [...scene.texts, ...key.texts] }
}

/** `How firmly each stands: “ attributed, ≈ estimate`; a sign and its word stay in one line. */
const saySigns = (used: readonly Status[]): string =>
  [t('How firmly each stands:'), used.map(signWithWord).join(', ')].join(' ')

/** Statuses whose sign stands in some text without its word, firmest first. */
function unsaidSigns(texts: readonly string[]): readonly Status[] {
  return statuses.filter((status) => {
    const words = texts.flatMap((text) => text.replaceAll(signWithWord(status), '').split(/\s/u))
    // A sign is a word of its own: a quotation mark has its first word behind it.
    return words.includes(statusFaces[status].glyph)
  })
}

const signWithWord = (status: Status): string =>
  `${statusFaces[status].glyph}\u00a0${statusWord(status)}`

const gap = 4 // px over and under the line

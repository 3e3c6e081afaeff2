import { setParagraph } from './paragraph.ts'
import type { Scene } from './scene.ts'
import type { Frame } from './sizes.ts'

/** A scene that only says something, such as that there is nothing to draw. */
export function emptyScene(words: string, frame: Frame): Scene {
  const { texts, bottom } = setParagraph(words, {
    x: 0,
    top: 8,
    width: frame.width,
    size: frame.body,
    line: frame.line,
    tone: 'ink-2',
  })
  return { width: frame.width, height: bottom + 8, guides: [], marks: [], texts }
}

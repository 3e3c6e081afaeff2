import { getDocumentProxy } from 'unpdf'

/** What a sheet of paper shows of itself. */
export type Sheet = {
  /** Share of the height between the margins that stands empty below the last line, 0 to 1. */
  readonly blank: number
  /** Words that are printed over other words. */
  readonly overprinted: readonly string[]
  readonly words: string
}

type Run = {
  readonly words: string
  readonly left: number // pt
  readonly right: number
  readonly baseline: number // pt from the foot
  readonly size: number
}

/** The sheets of a printed page. @param margin of the paper, in pt */
export async function sheetsOf(pdf: Uint8Array, margin: number): Promise<readonly Sheet[]> {
  const paper = await getDocumentProxy(new Uint8Array(pdf))
  const sheets: Sheet[] = []
  for (let i = 1; i <= paper.numPages; i++) {
    const page = await paper.getPage(i)
    const height = page.getViewport({ scale: 1 }).height
    const { items } = await page.getTextContent()
    const runs = items.flatMap((item): Run[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , , left = 0, baseline = 0] = item.transform as readonly number[] // a PDF matrix
      return [{ words: item.str, left, right: left + item.width, baseline, size: item.height }]
    })
    const last = Math.min(height - margin, ...runs.map(({ baseline }) => baseline))
    sheets.push({
      blank: Math.max(0, (last - margin) / (height - 2 * margin)),
      overprinted: overprinted(runs),
      words: runs.map(({ words }) => words).join(' '),
    })
  }
  return sheets
}

/** Runs whose letters stand in the letters of another line. */
function overprinted(runs: readonly Run[]): string[] {
  return runs.flatMap((run, i) =>
    runs.slice(i + 1).flatMap((other) => {
      const apart = Math.abs(run.baseline - other.baseline)
      const shared = Math.min(run.right, other.right) - Math.max(run.left, other.left)
      const isOver = apart < 0.5 * Math.min(run.size, other.size) && shared > 3
      // A chart writes its letters twice, the first time as the ground they stand on, and not always in the same pieces.
      const isGround = run.words.includes(other.words) || other.words.includes(run.words)
      return isOver && !isGround ? [`${run.words} | ${other.words}`] : []
    }),
  )
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Slip } from '../../src/model/slip.ts'
import { sayCause } from '../command/cause.ts'
import { foreignIn, type Foreign, type Looked } from './foreign.ts'
import { readRecord, recordFile } from './record.ts'

/**
 * Throws a slip where a folder holds anything a build did not put there; `named` is how the person calls it. What was looked at is
 * not read again.
 */
export function judgeHoldings(folder: string, named: string, looked?: Looked): void {
  if (!existsSync(folder)) return
  const foreign = look(folder, named, looked)
  const [first] = foreign
  if (!first) return
  if (readRecord(folder)) throw foreignSlip(named, first, foreign.length)
  throw new Slip({
    where: join(named, first.path),
    what: `\`${named}\` holds ${counted(foreign)} and no record of a build (\`${recordFile}\`) that can be read.`,
    why: 'A build replaces only what a build put there; this could be somebody’s work, or the site of a version that kept no records.',
    mend: `Move it aside, \`mv ${named} ${named}-before\`, and build again; or name another folder with \`--outDir\`.`,
  })
}

function look(folder: string, named: string, looked?: Looked): readonly Foreign[] {
  try {
    return foreignIn(folder, looked)
  } catch (error) {
    throw new Slip(`${named} is left as it is, for it cannot be looked through. ${sayCause(error)}`)
  }
}

const foreignSlip = (named: string, { path, isChanged }: Foreign, count: number): Slip =>
  new Slip({
    where: join(named, path),
    what: `${isChanged ? `\`${path}\` was changed since a build put it there` : `No build put \`${path}\` there`}${andMore(count - 1)}.`,
    why: 'A build replaces its output folder as a whole, and what it did not make would be lost.',
    mend: 'Move it out of the folder and build again, or name another folder with `--outDir`.',
  })

const andMore = (rest: number): string =>
  rest > 0 ? `; ${rest} more like it ${rest === 1 ? 'is' : 'are'} in the folder` : ''

const counted = ({ length }: readonly unknown[]): string =>
  length === 1 ? 'a file' : `${length} files`

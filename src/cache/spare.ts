import { lstatSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { isUntouched, stampOfFile, type FileStamp } from './file-stamp.ts'

// The site that stood in the output folder before the last one is kept as a spare: most of its files are those of the site
// to come, under a second name. To put the others in order costs less than to name each file anew and to remove the old
// names, which for a site of many pages takes longer than making those that changed.

type Sites = {
  readonly spare: string
  /** The site that is being built, without the files that are reused. */
  readonly built: string
  /** The files of the last site that are reused, by their paths inside. */
  readonly reused: ReadonlyMap<string, string>
  /** The stamp that a file of the last site had when its bytes were looked at. */
  readonly stampAt: (file: string) => FileStamp | undefined
}

/**
 * Makes a spare the site that is being built as far as it can be: what was made anew stands in it, and of all that it held
 * the reused files of the last site, each the very same. Returns these; the others are to be brought. What the spare held
 * does not matter, so that one may be stopped in the middle.
 */
export function fillSpare({ spare, built, ...last }: Sites): ReadonlySet<string> {
  const held = new Set<string>()
  // To move what is made anew would take longer than the rest.
  const isOfUse = last.reused.size > 0 && lstatSync(spare, { throwIfNoEntry: false })?.isDirectory()
  if (!isOfUse || !keepOnly(spare, last, held)) {
    rmSync(spare, { recursive: true, force: true })
    return new Set()
  }
  moveInto(spare, built)
  rmSync(built, { recursive: true, force: true })
  renameSync(spare, built)
  return held
}

/** Removes from a spare all but files that are reused, and says which those are; false where it cannot. */
function keepOnly(
  spare: string,
  { reused, stampAt }: Pick<Sites, 'reused' | 'stampAt'>,
  held: Set<string>,
) {
  const isSame = (file: string) => {
    const stamp = reused.has(file) ? stampAt(file) : undefined
    return stamp !== undefined && isUntouched(stamp, stampOfFile(`${spare}/${file}`))
  }
  /** Whether nothing is left in a folder. */
  const clear = (inside: string): boolean => {
    const left = readdirSync(join(spare, inside), { withFileTypes: true }).filter((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (entry.isDirectory()) {
        if (!clear(path)) return true
        rmdirSync(join(spare, path))
        return false
      }
      if (entry.isFile() && isSame(path)) return held.add(path)
      unlinkSync(join(spare, path))
      return false
    })
    return left.length === 0
  }
  try {
    clear('')
    return true
  } catch {
    return false
  }
}

/** Moves what a folder holds into another one, whole folders where there is none like it. */
function moveInto(folder: string, from: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(folder, entry.name)]
    if (entry.isDirectory() && lstatSync(target, { throwIfNoEntry: false }))
      moveInto(target, source)
    else renameSync(source, target)
  }
}

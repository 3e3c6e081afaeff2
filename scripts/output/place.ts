import { accessSync, constants, lstatSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, parse, resolve, sep } from 'node:path'
import { isTooLong, tooLong } from '../../src/corpus/read/too-long.ts'
import { Slip } from '../../src/model/slip.ts'
import { recordFile } from './record.ts'

/** What lies around an output folder, as paths: nothing of it may be replaced by a site. */
export type Surroundings = {
  readonly project: string
  readonly contentDir: string
  readonly home: string
}

/** Folders of a project that a build reads, or works in. */
const guarded = [
  'src',
  'public',
  'scripts',
  '.git',
  'node_modules',
  ...['astro', 'builds', 'pages', 'png', 'readings'].map((name) => `.cache/${name}`),
]
/** Folders that are never a place for a site, whosever they are. */
const closed = ['.git', 'node_modules']

const why = 'A build replaces its output folder as a whole, and what stands there would be lost.'
const another = 'Name a folder of its own, for example `npm run build -- --outDir dist`.'

/**
 * The real path of an output folder, which need not be there yet. Throws a slip where a site may not stand:
 * over, around or inside what the project is made of, at a link, a file or a mount, or where nobody may write.
 */
export function placeOutput(given: string, around: Surroundings): string {
  const refuse = (what: string, mend = another, shown = given) =>
    new Slip({ where: `--outDir ${shown}`, what, why, mend })
  if (given.trim() === '') throw refuse('`--outDir` names no folder.')
  if (/^~(?:[/\\]|$)/.test(given)) {
    const mend = `Write the folder out: \`--outDir "$HOME${given.slice(1)}"\`.`
    throw refuse('The shell left `~` as it stands, so this is a folder of that name.', mend)
  }
  const path = resolve(around.project, given)
  if (isTooLong(path)) throw refuse(tooLong, another, `${given.slice(0, 60)}…`)
  const found = lookAt(path)
  if (found?.isSymbolicLink()) {
    const target = realOf(path)
    const mend = target ? `Name the folder itself: \`--outDir ${target}\`.` : another
    throw refuse(
      `\`${given}\` is a link${target ? ` to \`${target}\`` : ' that leads nowhere'}.`,
      mend,
    )
  }
  if (found && !found.isDirectory()) throw refuse(`\`${given}\` is a file.`)
  const ground = groundOf(path)
  if (!statSync(ground, { throwIfNoEntry: false })?.isDirectory()) {
    throw refuse(`\`${ground}\`, under which the folder would stand, is no folder.`)
  }
  const real = join(realpathSync.native(ground), path.slice(ground.length))
  const trouble = troubleAt(real, around)
  if (trouble) throw refuse(`\`${given}\` ${trouble}.`)
  if (found && statSync(real).dev !== statSync(dirname(real)).dev) throw refuse(...mounted(given))
  for (const folder of found ? [dirname(real), real] : [realpathSync.native(ground)]) {
    if (!isWritable(folder)) throw refuse(`Nobody may write into \`${folder}\`.`, letWrite)
  }
  return real
}

/** Why a site may not stand at a real path, as the end of a sentence; undefined where it may. */
function troubleAt(real: string, around: Surroundings): string | undefined {
  if (real === parse(real).root) return 'is the root of the file system'
  const home = relate(real, around.home)
  if (home === 'is' || home === 'holds') return `${home} the home folder`
  const project = relate(real, around.project)
  if (project === 'is' || project === 'holds') return `${project} the project itself`
  const content = relate(real, resolve(around.project, around.contentDir))
  if (content) return `${content} the content folder`
  for (const name of guarded) {
    const relation = relate(real, join(around.project, name))
    if (relation) return `${relation} \`${name}\` of the project`
  }
  const inside = closed.find((name) => real.split(sep).includes(name))
  if (inside) return `lies in a \`${inside}\``
  const site = siteAbove(dirname(real))
  return site && `lies in \`${site}\`, which is a site of its own`
}

/** The folder at a path, or the nearest above it, that a build made. */
function siteAbove(path: string): string | undefined {
  if (lookAt(join(path, recordFile))) return path
  return dirname(path) === path ? undefined : siteAbove(dirname(path))
}

/** How one folder stands to another; undefined where they have nothing to do with each other. */
function relate(real: string, other: string): 'is' | 'holds' | 'lies in' | undefined {
  const target = realOf(other) ?? other
  if (isSame(real, target)) return 'is'
  if (isInside(target, real)) return 'holds'
  return isInside(real, target) ? 'lies in' : undefined
}

function isInside(path: string, folder: string): boolean {
  const parent = dirname(path)
  return parent !== path && (isSame(parent, folder) || isInside(parent, folder))
}

/** True for one path and for one folder under two paths, as letter case and bind mounts make them. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true
  const [one, other] = [a, b].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }))
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino
}

/** The nearest thing above a path, or the path itself, that is there. */
function groundOf(path: string): string {
  return lookAt(path) || dirname(path) === path ? path : groundOf(dirname(path))
}

/** What stands at a path itself, a link as a link; undefined for nothing, and below a file. */
function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path)
  } catch {
    return undefined
  }
}

/** Where a path really leads; undefined for nothing. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const mounted = (given: string): readonly [what: string, mend: string] => [
  `\`${given}\` is a mount point, which cannot be swapped for another folder.`,
  `Name a folder inside it: \`--outDir ${join(given, basename(given) === 'site' ? 'html' : 'site')}\`.`,
]
const letWrite = 'Give yourself the right to write there, or name another folder.'

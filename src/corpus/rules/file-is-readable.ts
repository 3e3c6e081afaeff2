import type { Rule } from './rule.ts'

/** Every file of the content folder can be read whole, is inside it and has a name the build knows. */
export const fileIsReadable: Rule<'file-is-readable'> = {
  id: 'file-is-readable',
  group: 'Files and their shape',
  severity: 'error',
  cause:
    'A file is missing, too large, not UTF-8, has a name that cannot be an address, or is a pipe or a symbolic link that leads out of the content folder, to a folder or nowhere. What the build does not read at all, a file under another name or a folder more than 8 deep, is a warning.',
  why: 'A file that one program reads and another does not would be missing from the site in silence; and what stands outside the folder may be private.',
  mend: 'Save it as UTF-8, rename it to lower-case words joined by hyphens, or copy what a link leads to.',
  judge: 'files',
}

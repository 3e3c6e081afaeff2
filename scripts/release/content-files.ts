import { filesIn } from '../output/record.ts'

/**
 * The paths of a content folder that a release packs. As for readers of content, what begins with a dot is none of it
 * at any depth: repositories, passwords, drafts. Nor is a link.
 */
export const contentFiles = (folder: string): readonly string[] =>
  filesIn(folder).filter((path) => path.split('/').every((part) => !part.startsWith('.')))

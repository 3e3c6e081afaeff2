import type { Source } from '../../model/source.ts'
import { isolate } from '../../say/isolate.ts'

/** A source by its title: one publisher has many. */
export const titleOf = ({ title }: Source): string => isolate(title)

/** The column that names a record in its file. */
export const idColumn = { id: 'id', value: ({ id }: { readonly id: string }) => id }

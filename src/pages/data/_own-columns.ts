import type { Column } from '../../charts/data/columns.ts'
import type { Corpus } from '../../model/records.ts'
import type { Source } from '../../model/source.ts'
import { statusFaces } from '../../model/status.ts'
import { isolate } from '../../say/isolate.ts'

/** A source by its title: one publisher has many. */
export const titleOf = ({ title }: Source): string => isolate(title)

/** The column that names a record in its file. */
export const idColumn = { id: 'id', value: ({ id }: { readonly id: string }) => id }

/** The claim that says how firmly a row stands, by its status; files have its id. */
export const claimColumn = ({
  claims,
}: Corpus): Column<{ readonly claim?: string | undefined }> => ({
  id: 'claim',
  heading: 'Claim',
  cell({ claim }) {
    const status = claim === undefined ? undefined : claims.get(claim)?.status
    return status ? statusFaces[status].label : ''
  },
})

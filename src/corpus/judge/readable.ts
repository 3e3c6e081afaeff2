import type { RecordReview } from '../../review/record/review-records.ts'
import type { Content } from '../read/content.ts'

/** False for a record, or reviews of it, that could not be read: it is not known how they stand to each other. */
export const isReadable = (
  { id, collection }: Pick<RecordReview, 'id' | 'collection'>,
  { broken }: Content,
): boolean => !broken.has({ of: collection, id }) && !broken.has({ of: 'reviews', id: collection })

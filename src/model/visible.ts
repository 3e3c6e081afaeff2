import type { z } from 'astro/zod'

/**
 * What a schema says of a text: `true` where readers are shown it as it is written, `false` where it is an id, an
 * address or a date in numbers. JSON Schemas carry it as `visible`; a test asks it of every text of the model.
 */
export const isVisibleKey = 'visible'

/** What a schema says of a list in which the order means nothing. */
export const isUnorderedKey = 'unordered'

/** A text that readers are shown. */
export const visible = <S extends z.ZodType>(schema: S): S => schema.meta({ [isVisibleKey]: true })

/** A text that readers are not shown as it is written. */
export const hidden = <S extends z.ZodType>(schema: S): S => schema.meta({ [isVisibleKey]: false })

/** A list in which the order means nothing, such as a set of ids. */
export const unordered = <S extends z.ZodType>(schema: S): S =>
  schema.meta({ [isUnorderedKey]: true })

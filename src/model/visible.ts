import type { z } from 'astro/zod'

// What schemas say of texts and lists beside their shape; JSON Schemas carry it as `visible` and `unordered`.

/** A text that readers are shown as it is written. A test asks every text of the model whether it is one. */
export const visible = <S extends z.ZodType>(schema: S): S => schema.meta({ visible: true })

/** A text that readers are not shown as it is written: an id, an address, a date in numbers. */
export const hidden = <S extends z.ZodType>(schema: S): S => schema.meta({ visible: false })

/** A list in which the order means nothing, such as a set of ids. */
export const unordered = <S extends z.ZodType>(schema: S): S => schema.meta({ unordered: true })

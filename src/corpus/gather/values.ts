import { z } from 'astro/zod'
import { addAll } from '../../model/add-all.ts'
import type { Message, Place } from '../../model/message.ts'
import { valueStateSchema, type ValueStates } from '../../model/value-state.ts'
import { parseJsonLines } from '../read/json-lines.ts'
import { valuesPath } from '../read/layout.ts'
import type { TextFile } from '../read/read.ts'
import { validate } from '../shape/validate.ts'
import type { Gathering } from './gather.ts'
import { keptByText } from './kept.ts'

/** What values were, and where the last line of each stands; undefined where no list was kept, or it cannot be read. */
export type GatheredValues = {
  readonly states: ValueStates | undefined
  readonly placeOfState: (value: string) => Place | undefined
}

/** The list of what each value of the record was and is. */
export function gatherValues(files: readonly TextFile[], gathering: Gathering): GatheredValues {
  const file = files.find(({ path }) => path === valuesPath)
  if (!file) return { states: undefined, placeOfState: () => undefined }
  const { messages, ...gathered } = gatherOnce(file.file, file.text, () => readValues(file))
  addAll(gathering.messages, messages)
  return gathered
}

type ReadValues = GatheredValues & { readonly messages: readonly Message[] }

const gatherOnce = keptByText<ReadValues>()

function readValues(file: TextFile): ReadValues {
  const nothing = { states: undefined, placeOfState: () => undefined }
  const { parsed, messages } = parseJsonLines(file.text, file.file)
  if (!parsed) return { ...nothing, messages }
  const slot = { parsed, at: [], noun: 'list of values' }
  const read = validate(z.array(valueStateSchema), parsed.value, slot)
  if (!read.value) return { ...nothing, messages: [...messages, ...read.messages] }
  const places = new Map(read.value.map(({ value }, i) => [value, parsed.placeOf([i])]))
  return {
    states: Map.groupBy(read.value, ({ value }) => value),
    placeOfState: (value) => places.get(value),
    messages: [...messages, ...read.messages],
  }
}

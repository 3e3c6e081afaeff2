import { z } from 'astro/zod'
import { addAll } from '../../model/add-all.ts'
import { listedAddressSchema } from '../../model/addresses.ts'
import type { Listed } from '../read/content.ts'
import { parseJsonLines } from '../read/json-lines.ts'
import { addressesPath } from '../read/layout.ts'
import type { TextFile } from '../read/read.ts'
import { validate } from '../shape/validate.ts'
import type { Gathering } from './gather.ts'

/** The addresses that were published; undefined where no list was kept, or it cannot be read. */
export function gatherAddresses(
  files: readonly TextFile[],
  gathering: Gathering,
): readonly Listed[] | undefined {
  const file = files.find(({ path }) => path === addressesPath)
  if (!file) return undefined
  const { parsed, messages } = parseJsonLines(file.text, file.file)
  addAll(gathering.messages, messages)
  if (!parsed) return undefined
  const slot = { parsed, at: [], noun: 'list of addresses' }
  const read = validate(z.array(listedAddressSchema), parsed.value, slot)
  addAll(gathering.messages, read.messages)
  return read.value?.map((line, i) => ({ ...line, place: parsed.placeOf([i]) }))
}

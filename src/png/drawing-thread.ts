import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import { draw, type Request } from './draw.ts'
import { drawingsRead } from './render.ts'

// A drawing that was read holds some megabytes that V8 does not see, and little that it does. Without this they lie there for
// hundreds of pictures, and each takes new memory, which costs more than drawing it.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as NodeJS.GCFunction // as the flag has it

const few = 8 // drawings between two times
let collected = 0

parentPort?.on('message', (request: Request) => {
  // What was collected is given back between turns of the loop, which requests alone would not let pass.
  setImmediate(() => {
    const bytes = draw(request)
    parentPort?.postMessage(bytes, [bytes.buffer])
    if (drawingsRead() - collected < few) return
    collected = drawingsRead()
    collect({ type: 'minor' })
  })
})

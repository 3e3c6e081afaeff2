import { parentPort, workerData } from 'node:worker_threads'
import { readContent } from '../../../src/corpus/read/read.ts'
import { editJudge, type Inputs } from './try-edits.ts'
import type { Edit } from './edit.ts'

// A thread that tries the edits it is sent, one after the other, on a reading of its own.

/** What a thread is started with. */
export type ThreadData = Inputs & { readonly contentDir: string }

const { contentDir, ...inputs } = workerData as ThreadData // as `tryInThreads` sends it
const judge = editJudge(readContent(contentDir), inputs)

parentPort?.on('message', (edit: Edit) => parentPort?.postMessage(judge(edit)))
parentPort?.postMessage('ready')

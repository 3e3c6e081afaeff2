import type { Page } from 'playwright-core'

/**
 * Milliseconds of the main thread: till the first frame, of it style and layout; of the longest task after it, and of all
 * that there were.
 */
export type Cost = Readonly<Record<'first' | 'style' | 'layout' | 'longest' | 'all', number>>

export const least = (a: Cost, b: Cost = a): Cost => ({
  ...(a.first < b.first ? a : b),
  longest: Math.min(a.longest, b.longest),
  all: Math.min(a.all, b.all),
})

/** An event of Chromium's trace, as far as it is read here: times in microseconds, `tdur` of the thread's own. */
type Traced = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

/**
 * What something that a reader does costs the main thread, till it has come to rest. The page says by
 * `performance.mark` when it has `begun`, and when its first `frame` is about to be drawn, where that is asked.
 */
export async function costOf(page: Page, act: () => Promise<unknown>): Promise<Cost> {
  const protocol = await page.context().newCDPSession(page)
  const traced: Traced[] = []
  // The protocol does not say what an event is.
  protocol.on('Tracing.dataCollected', ({ value }) =>
    traced.push(...(value as unknown[] as Traced[])),
  )
  await protocol.send('Tracing.start', { categories })
  await act()
  await page.waitForTimeout(rest)
  const isComplete = new Promise((done) => protocol.once('Tracing.tracingComplete', done))
  await protocol.send('Tracing.end')
  await isComplete
  await protocol.detach()
  return costIn(traced)
}

const categories = '-*,devtools.timeline,disabled-by-default-devtools.timeline,blink.user_timing'
const rest = 1000 // ms, longer than any script waits

function costIn(traced: readonly Traced[]): Cost {
  const begun = traced.find(({ name }) => name === 'begun')
  const frame = traced.find(({ name }) => name === 'frame')
  if (!begun) throw new Error('invalid trace: it has no beginning')
  const own = traced.filter(({ pid, tid }) => pid === begun.pid && tid === begun.tid)
  const end = ({ ts, dur = 0 }: Traced) => ts + dur
  const tasks = own.filter((each) => each.name === 'RunTask' && end(each) > begun.ts)
  const first = tasks.filter(({ ts }) => frame !== undefined && ts <= frame.ts)
  const inFirst = (wanted: string) =>
    own.filter(
      ({ name, ts }) => name === wanted && first.some((task) => ts >= task.ts && ts < end(task)),
    )
  const ms = ({ tdur = 0 }: Traced) => tdur / 1000
  const sum = (events: readonly Traced[]) => events.reduce((all, each) => all + ms(each), 0)
  return {
    first: sum(first),
    style: sum(inFirst('UpdateLayoutTree')),
    layout: sum(inFirst('Layout')),
    longest: Math.max(0, ...tasks.filter((each) => !first.includes(each)).map(ms)),
    all: sum(tasks),
  }
}

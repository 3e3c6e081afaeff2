// Preloaded into a server (`node --import`) that is to be measured: says what it took so far whenever it is asked.

/** What a process took since it began. */
export type Usage = {
  /** Milliseconds of processor time, user and system, of all threads. */
  readonly cpu: number
  /** Bytes that it has in memory. */
  readonly memory: number
}

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  const usage: Usage = { cpu: (user + system) / 1000, memory: process.memoryUsage.rss() }
  process.send?.(usage)
})

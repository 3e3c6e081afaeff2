/**
 * Names that Astro takes from the environment, where they are set, in place of what its own configuration
 * says; a machine's BASE_URL would lead every link astray. Ours is read in src/corpus/read/inputs.ts alone.
 */
const reserved = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX']

/** Astro, told to mind its own business; loading takes a second that a refusal need not wait for. */
export async function loadAstro() {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  for (const name of reserved) Reflect.deleteProperty(process.env, name)
  return withPurge(() => import('astro'))
}

const purgeDelay = 'MIMALLOC_PURGE_DELAY' // milliseconds

/**
 * Has the bundler, which reads that when it is loaded, give back what it is done with; by itself it holds that until
 * the end, a megabyte an article. What is loaded later does not: a renderer that took new memory for each picture would
 * spend half of its time on that.
 */
async function withPurge<T>(load: () => Promise<T>): Promise<T> {
  if (process.env[purgeDelay] !== undefined) return load()
  process.env[purgeDelay] = '0'
  try {
    return await load()
  } finally {
    Reflect.deleteProperty(process.env, purgeDelay)
  }
}

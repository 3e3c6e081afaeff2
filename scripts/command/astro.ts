/**
 * Names that Astro takes from the environment, where they are set, in place of what its own configuration
 * says; a machine's BASE_URL would lead every link astray. Ours is read in src/corpus/read/inputs.ts alone.
 */
const reserved = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX']

/** Astro, told to mind its own business; loading takes a second that a refusal need not wait for. */
export async function loadAstro() {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  // The bundler gives back what it is done with; by itself it holds that until the end, a megabyte an article.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0' // milliseconds
  for (const name of reserved) Reflect.deleteProperty(process.env, name)
  return import('astro')
}

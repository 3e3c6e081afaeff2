import { resolve } from 'node:path'
import { buildInputs } from '../src/corpus/read/inputs.ts'
import { oneLine } from '../src/model/one-line.ts'
import { Slip } from '../src/model/slip.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { publishedOrigin, siteFiles } from './site/files.ts'
import { checkLinks } from './site/links.ts'

// `npm run check:links [-- --dir DIR]`: every link of the built site. A check that looked at no link fails.

await runCommand(() => {
  const { values } = readOptions({
    name: 'npm run check:links',
    options: { dir: { type: 'string', default: 'dist' } },
  })
  const { base, site: given } = buildInputs()
  const root = resolve(values.dir)
  const files = siteFiles(root, values.dir)
  const site = given ?? publishedOrigin(root)
  const { broken, looked } = checkLinks(root, files, { base, site })
  for (const { page, link, why } of broken) {
    process.stdout.write(
      `${oneLine(`${values.dir}/${page}`)}\n  The link \`${oneLine(link)}\` ${why}.\n`,
    )
  }
  if (looked === 0) {
    throw new Slip(
      `The pages in ${values.dir} hold no link of the site’s own, so nothing was checked.`,
    )
  }
  process.stdout.write(`${broken.length} broken links of ${looked} within the site\n`)
  return broken.length === 0 ? 0 : 1
})

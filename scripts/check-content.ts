import { publish } from '../src/corpus/read/inputs.ts'
import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { reportContent } from './report-content.ts'

// `npm run check:content [-- --json] [-- --publish]`: every message about the content folder, for people or for
// programs; with --publish what publishing refuses is an error.

await runCommand(() => {
  const { values } = readOptions({
    name: 'npm run check:content',
    options: { json: { type: 'boolean' }, publish: { type: 'boolean' } },
  })
  if (values.publish) publish()
  return reportContent({ asJson: values.json })
}, 'Nothing was checked.')

import { readOptions } from './command/options.ts'
import { runCommand } from './command/run.ts'
import { reportContent } from './report-content.ts'

// `npm run check:content [-- --json]`: every message about the content folder, for people or for programs.

await runCommand(() => {
  const { values } = readOptions({
    name: 'npm run check:content',
    options: { json: { type: 'boolean' } },
  })
  return reportContent({ asJson: values.json })
})

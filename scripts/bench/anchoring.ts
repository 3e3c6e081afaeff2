import { anchorCases } from '../../src/anchor/case-table.ts'
import { reportContent } from './anchoring-content.ts'
import { reportCases, type CaseVerdict } from '../../src/anchor/judge-cases.ts'

/** Precision and recall of anchoring over the case table and over the content, with every miss, as lines to print. */
export function reportAnchoring(): string {
  const report = reportCases(anchorCases)
  const { found, drifted, ambiguous, orphaned } = report.outcomes
  const list = (verdicts: readonly CaseVerdict[]): string[] =>
    verdicts.flatMap(({ anchorCase, outcome, said }) => [
      `  ${anchorCase.group}  ${outcome}`,
      `    from  ${anchorCase.before.slice(anchorCase.start, anchorCase.end)}`,
      `    got   ${said.replaceAll('\n', ' ')}`,
    ])
  return [
    `Anchoring: ${report.cases} cases, ${report.harmful} harmful and ${report.harmless} harmless.`,
    `found ${found} + drifted ${drifted} + ambiguous ${ambiguous} + orphaned ${orphaned} = ${report.cases}`,
    `precision ${percent(report.precision)}  (false attachments: ${report.falseAttachments.length})`,
    ...list(report.falseAttachments),
    `recall ${percent(report.recall)}  (harmless edits not followed: ${report.misses.length})`,
    ...list(report.misses),
    reportContent(),
  ].join('\n')
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

if (import.meta.main) process.stdout.write(`${reportAnchoring()}\n`)

import type { Claim } from '../model/claim.ts'

/** Where a reader disputes a claim: the repository's form for a new issue, filled in as far as we can. */
export function disputeLink({ id, statement, status }: Claim, repository: string, url: string) {
  const body = [
    `> ${statement}`,
    '',
    `Status on the site: ${status}. Page: ${url}`,
    '',
    'What is wrong with it:',
    '',
    '',
    'What shows that (a document, with a page or a link):',
    '',
  ].join('\n')
  const query = new URLSearchParams({ title: `Dispute: ${id}`, labels: 'dispute', body })
  return `${repository.replace(/\/$/, '')}/issues/new?${query.toString().replaceAll('+', '%20')}`
}

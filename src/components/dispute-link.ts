import type { Claim } from '../model/claim.ts'
import { statusWord } from '../say/status.ts'
import { t } from '../model/words.ts'

/** Where a reader disputes a claim: the repository's form for a new issue, filled in as far as we can. */
export function disputeLink({ id, statement, status }: Claim, repository: string, url: string) {
  const body = [
    `> ${statement}`,
    '',
    t('Status on the site: {status}. Page: {url}', { status: statusWord(status), url }),
    '',
    t('What is wrong with it:'),
    '',
    '',
    t('What shows that (a document, with a page or a link):'),
    '',
  ].join('\n')
  const query = new URLSearchParams({
    title: t('Dispute: {claim}', { claim: id }),
    labels: 'dispute',
    body,
  })
  return `${repository.replace(/\/$/, '')}/issues/new?${query.toString().replaceAll('+', '%20')}`
}

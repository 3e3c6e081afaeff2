import { sayCause } from '../command/cause.ts'
import { verdictOf, type Answer } from './external.ts'

/** Asks an address for its head, and for the whole where that is refused, in any way; it may take `patience` ms. */
export async function askAddress(url: string, today: string, patience: number): Promise<Answer> {
  const head = await answerOf(url, 'HEAD', patience, today)
  return head.verdict === 'there' ? head : answerOf(url, 'GET', patience, today)
}

async function answerOf(
  url: string,
  method: 'HEAD' | 'GET',
  patience: number,
  asked: string,
): Promise<Answer> {
  try {
    const { status, body } = await fetch(url, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'allegedly link check', accept: '*/*' },
    })
    await body?.cancel()
    return { verdict: verdictOf(status), said: String(status), asked }
  } catch (error) {
    return { verdict: 'unknown', said: sayCause(error), asked }
  }
}

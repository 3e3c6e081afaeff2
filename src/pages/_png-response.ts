/** A picture as an answer to a request. */
export const pngResponse = (bytes: Uint8Array<ArrayBuffer>): Response =>
  new Response(bytes, { headers: { 'Content-Type': 'image/png' } })

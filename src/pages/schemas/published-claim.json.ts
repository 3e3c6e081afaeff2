import type { APIRoute } from 'astro'
import { address } from '../../components/href.ts'
import { claimTwinSchemaPath } from '../../exports/claim/claim-twin.ts'
import { claimTwinJsonSchema } from '../../exports/claim/twin-schema.ts'

/** What the JSON of a claim holds, as JSON Schema. */
export const GET: APIRoute = ({ site }) =>
  new Response(claimTwinJsonSchema(address(claimTwinSchemaPath, site)), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  })

// What the standards ask of files that leave the site, in the words of JSON Schema: no package of the registry has
// their published schemas. Each is held against the text it names; what a standard only recommends is not here.

const text = { type: 'string' } as const
const words = { type: ['string', 'number'] } as const
const listOf = (items: object) => ({ type: 'array', minItems: 1, items })

// https://resource.citationstyles.org/schema/latest/input/json/csl-data.json
const cslTypes =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'
const cslNames =
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer guest host interviewer illustrator narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator'
const cslDates = 'accessed available-date event-date issued original-date submitted'
const cslTexts =
  'abstract annote archive archive_collection archive_location archive-place authority call-number citation-key citation-label collection-title container-title container-title-short dimensions division DOI event event-title event-place genre ISBN ISSN journalAbbreviation jurisdiction keyword language medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-title reviewed-genre scale section shortTitle source status title title-short translated-title URL version year-suffix'
const cslNumbers =
  'chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first part printing supplement volume'
const each = (names: string, schema: object) =>
  Object.fromEntries(names.split(' ').map((name) => [name, schema]))
const flag = { type: ['string', 'number', 'boolean'] } as const
const cslName = {
  type: 'object',
  properties: {
    ...each('family given dropping-particle non-dropping-particle suffix literal', text),
    ...each('comma-suffix static-ordering parse-names', flag),
  },
  additionalProperties: false,
}
const cslDate = {
  type: 'object',
  properties: {
    'date-parts': {
      ...listOf({ ...listOf(words), maxItems: 3 }),
      maxItems: 2,
    },
    season: words,
    circa: flag,
    literal: text,
    raw: text,
    edtf: text,
  },
  additionalProperties: false,
}

/** A bibliography as CSL-JSON. */
export const cslSchema = listOf({
  type: 'object',
  required: ['type', 'id'],
  properties: {
    id: words,
    type: { enum: cslTypes.split(' ') },
    categories: { type: 'array', items: text },
    custom: { type: 'object' },
    ...each(cslNames, { type: 'array', items: cslName }),
    ...each(cslDates, cslDate),
    ...each(cslTexts, text),
    ...each(cslNumbers, words),
  },
  additionalProperties: false,
})

// https://datapackage.org/standard/table-schema/
const fieldTypes =
  'string number integer boolean date time datetime year yearmonth duration geopoint geojson object array list any'
const names = { anyOf: [text, listOf(text)] }
const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: listOf({
      type: 'object',
      required: ['name'],
      properties: {
        name: text,
        type: { enum: fieldTypes.split(' ') },
        constraints: { type: 'object' },
      },
    }),
    missingValues: { type: 'array', items: text },
    primaryKey: names,
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: { type: 'string', minLength: 1 }, fields: names },
          },
        },
      },
    },
  },
}

/** A Data Package of version 2 whose resources are tables. https://datapackage.org/standard/data-package/ */
export const dataPackageSchema = {
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    // What version 1 had in its place.
    profile: false,
    name: { type: 'string', pattern: '^[a-z0-9._/-]+$' },
    created: { type: 'string', format: 'date-time' },
    homepage: { type: 'string', format: 'uri' },
    licenses: listOf({ type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] }),
    contributors: listOf({ type: 'object', properties: { roles: listOf(text), role: false } }),
    sources: listOf({ type: 'object', anyOf: [{ required: ['title'] }, { required: ['path'] }] }),
    resources: listOf({
      type: 'object',
      required: ['name', 'path', 'schema'],
      properties: {
        name: { type: 'string', pattern: '^[a-z0-9._/-]+$' },
        // Within the folder of the package, and nowhere above it.
        path: { type: 'string', pattern: '^(?![./~])(?!.*\\.\\./).+$' },
        type: { const: 'table' },
        profile: false,
        bytes: { type: 'integer', minimum: 0 },
        hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
        schema: tableSchema,
      },
    }),
  },
}

/** The metadata of one file of CSV on the Web. https://www.w3.org/TR/tabular-metadata/ */
export const csvwSchema = {
  type: 'object',
  required: ['@context', 'url', 'tableSchema'],
  properties: {
    '@context': {
      anyOf: [
        { const: 'http://www.w3.org/ns/csvw' },
        {
          type: 'array',
          prefixItems: [
            { const: 'http://www.w3.org/ns/csvw' },
            {
              type: 'object',
              properties: { '@language': text, '@base': text },
              additionalProperties: false,
            },
          ],
          minItems: 2,
          maxItems: 2,
        },
      ],
    },
    url: text,
    tableSchema: {
      type: 'object',
      required: ['columns'],
      properties: {
        columns: listOf({
          type: 'object',
          required: ['name'],
          // A name may begin with no underscore, and is part of an address.
          properties: { name: { type: 'string', pattern: '^[A-Za-z0-9%.][A-Za-z0-9_%.]*$' } },
        }),
        primaryKey: names,
        rowTitles: names,
        foreignKeys: {
          type: 'array',
          items: {
            type: 'object',
            required: ['columnReference', 'reference'],
            properties: {
              columnReference: names,
              reference: {
                type: 'object',
                required: ['columnReference'],
                properties: { resource: text, schemaReference: text, columnReference: names },
                additionalProperties: false,
              },
            },
            additionalProperties: false,
          },
        },
      },
    },
  },
  // Anything else is a property of a vocabulary with a prefix, or one of the standard's own.
  patternProperties: { '^(?!@|[a-z]+:)': true },
}

// https://www.w3.org/TR/annotation-model/
const address = { type: 'string', format: 'uri' }
const motivations =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'
const motivation = { enum: motivations.split(' ') }
const ofW3c = { const: 'http://www.w3.org/ns/anno.jsonld' }
const context = { anyOf: [ofW3c, { type: 'array', contains: ofW3c }] }
const body = {
  type: 'object',
  required: ['type'],
  oneOf: [
    {
      required: ['value'],
      properties: { type: { const: 'TextualBody' }, value: text, source: false, items: false },
    },
    {
      required: ['source'],
      anyOf: [{ required: ['purpose'] }, { required: ['selector'] }, { required: ['state'] }],
      properties: { type: { const: 'SpecificResource' }, source: address, value: false },
    },
  ],
  properties: { purpose: motivation },
}
const selector = {
  type: 'object',
  oneOf: [
    {
      required: ['exact'],
      properties: { type: { const: 'TextQuoteSelector' }, exact: text, prefix: text, suffix: text },
    },
    {
      required: ['start', 'end'],
      properties: {
        type: { const: 'TextPositionSelector' },
        ...each('start end', { type: 'integer', minimum: 0 }),
      },
    },
    {
      required: ['value'],
      properties: { type: { const: 'FragmentSelector' }, value: text, conformsTo: address },
    },
  ],
}

/** An AnnotationCollection with its only page within it. */
export const annotationsSchema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'first', 'label', 'total'],
  properties: {
    '@context': context,
    id: address,
    type: { const: 'AnnotationCollection' },
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      required: ['id', 'type', 'items'],
      properties: {
        id: address,
        type: { const: 'AnnotationPage' },
        // An article that makes no claim has none.
        items: {
          type: 'array',
          items: {
            type: 'object',
            required: ['id', 'type', 'target'],
            properties: {
              id: address,
              type: { const: 'Annotation' },
              bodyValue: false,
              motivation: { type: 'array', minItems: 1, items: motivation },
              ...each('created modified generated', { type: 'string', format: 'date-time' }),
              body: listOf(body),
              target: {
                type: 'object',
                required: ['source', 'selector'],
                properties: { source: address, selector: listOf(selector) },
              },
            },
          },
        },
      },
    },
  },
}

// Without a schema, so that the browser can share it.

/** The forms of a noun that is counted. */
export type NounForms = { readonly one: string; readonly many: string }

/** False for the `type` of data in a script element: a browser runs none of it. https://mimesniff.spec.whatwg.org/#javascript-mime-type */
export const isScriptType = (type = ''): boolean =>
  /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script.*|text\/(?:j|live)script)$/.test(
    type.trim().toLowerCase(),
  )

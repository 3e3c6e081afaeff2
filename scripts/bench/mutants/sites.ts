import ts from 'typescript'

/** Kinds of change to code that a test should notice. Texts are left alone: most are words for people. */
export type ChangeKind =
  'comparison' | 'logic' | 'arithmetic' | 'boolean' | 'negation' | 'condition' | 'return' | 'chain'

/** A change of one expression: `start` to `end` of the source is replaced by `text`. */
export type Change = {
  readonly kind: ChangeKind
  readonly start: number
  readonly end: number
  readonly text: string
  /** True where it is a statement of its own. */
  readonly isStatement: boolean
  /** From 1. */
  readonly line: number
}

/** Every change of a TypeScript source, in the order of the text. */
export function changesOf(source: string): readonly Change[] {
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true)
  const changes: Change[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || isUnreachable(node)) return
    for (const [target, kind, text] of alternatives(node)) {
      const start = target.getStart(file)
      const line = file.getLineAndCharacterOfPosition(start).line + 1
      const isStatement = ts.isExpressionStatement(target.parent)
      changes.push({ kind, start, end: target.getEnd(), text, isStatement, line })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return changes
}

/** `return x satisfies never` is there for the compiler. */
const isUnreachable = (node: ts.Node): boolean =>
  ts.isSatisfiesExpression(node) && node.type.kind === ts.SyntaxKind.NeverKeyword

type Alternative = readonly [target: ts.Node, kind: ChangeKind, text: string]

function alternatives(node: ts.Node): readonly Alternative[] {
  if (ts.isBinaryExpression(node)) return ofBinary(node)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'boolean', 'false']]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'boolean', 'true']]
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return ofUnary(node)
  if (ts.isConditionalExpression(node)) return eitherWay(node.condition)
  if (ts.isIfStatement(node)) return eitherWay(node.expression)
  if (ts.isWhileStatement(node)) return [[node.expression, 'condition', 'false']]
  if (ts.isReturnStatement(node) && node.expression) return nothing(node.expression)
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return nothing(node.body)
  return ts.isCallExpression(node) ? ofChain(node) : []
}

const eitherWay = (condition: ts.Expression): readonly Alternative[] => [
  [condition, 'condition', 'true'],
  [condition, 'condition', 'false'],
]

const nothing = (value: ts.Expression): readonly Alternative[] =>
  isUnreachable(value) || value.getText() === 'undefined' ? [] : [[value, 'return', 'undefined']]

const swaps: Readonly<Record<string, readonly [ChangeKind, ...string[]]>> = {
  '<': ['comparison', '<=', '>='],
  '<=': ['comparison', '<', '>'],
  '>': ['comparison', '>=', '<='],
  '>=': ['comparison', '>', '<'],
  '===': ['comparison', '!=='],
  '!==': ['comparison', '==='],
  '&&': ['logic', '||'],
  '||': ['logic', '&&'],
  '??': ['logic', '&&'],
  '+': ['arithmetic', '-'],
  '-': ['arithmetic', '+'],
  '*': ['arithmetic', '/'],
  '/': ['arithmetic', '*'],
  '%': ['arithmetic', '*'],
  '+=': ['arithmetic', '-='],
  '-=': ['arithmetic', '+='],
}

function ofBinary(node: ts.BinaryExpression): readonly Alternative[] {
  const [kind, ...others] = swaps[node.operatorToken.getText()] ?? []
  const [left, right] = [node.left.getText(), node.right.getText()]
  // Brackets, because `??` and `&&` may not stand side by side without.
  return kind
    ? others.map((other): Alternative => {
        const isAssignment = other.endsWith('=') && kind === 'arithmetic'
        return [
          node,
          kind,
          isAssignment ? `${left} ${other} ${right}` : `(${left}) ${other} (${right})`,
        ]
      })
    : []
}

function ofUnary(
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
): readonly Alternative[] {
  const [operand, text] = [node.operand.getText(), node.getText()]
  switch (node.operator) {
    case ts.SyntaxKind.ExclamationToken:
      return [[node, 'negation', operand]]
    case ts.SyntaxKind.MinusToken:
      return [[node, 'negation', operand]]
    case ts.SyntaxKind.PlusPlusToken:
      return [[node, 'arithmetic', text.replace('++', '--')]]
    case ts.SyntaxKind.MinusMinusToken:
      return [[node, 'arithmetic', text.replace('--', '++')]]
    default:
      return []
  }
}

const steps = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'flat'])

/** `list.filter(f)` becomes `list`. Not inside `a?.b`, which a bracket would cut short. */
function ofChain(call: ts.CallExpression): readonly Alternative[] {
  const { expression } = call
  if (!ts.isPropertyAccessExpression(expression) || !steps.has(expression.name.text)) return []
  const list = expression.expression.getText()
  return list.includes('?.') || expression.questionDotToken ? [] : [[call, 'chain', list]]
}

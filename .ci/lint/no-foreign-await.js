/**
 * Inside a Dexie transaction nothing may be awaited but the transaction's own requests: after a foreign await (WebCrypto, fetch,
 * a timer) IndexedDB has committed half of it, or Dexie gives it up. Dexie's own promises are told apart by their type.
 */
export const noForeignAwait = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      foreign:
        'Only the requests of the transaction itself may be awaited in it. Do this before the transaction is opened.',
      hidden: 'Write the work of a transaction in place, so that what it awaits can be seen.',
    },
  },
  create(context) {
    const { getTypeAtLocation } = context.sourceCode.parserServices; // from typescript-eslint
    const scopes = []; // of each function around the node: is it, or is it inside of, the work of a transaction?

    const enter = (node) => scopes.push(scopes.at(-1) === true || isWorkOfTransaction(node));
    const leave = () => scopes.pop();
    return {
      FunctionDeclaration: enter,
      FunctionExpression: enter,
      ArrowFunctionExpression: enter,
      'FunctionDeclaration:exit': leave,
      'FunctionExpression:exit': leave,
      'ArrowFunctionExpression:exit': leave,
      CallExpression(node) {
        const work = node.arguments.at(-1);
        if (isTransaction(node) && !isFunction(work)) context.report({ node, messageId: 'hidden' });
      },
      AwaitExpression(node) {
        if (scopes.at(-1) !== true) return;
        const type = getTypeAtLocation(node.argument);
        if (type.getSymbol()?.getName() !== 'PromiseExtended') context.report({ node, messageId: 'foreign' });
      },
      ForOfStatement(node) {
        if (node.await && scopes.at(-1) === true) context.report({ node, messageId: 'foreign' });
      },
    };
  },
};

function isTransaction(node) {
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.property.name === 'transaction' &&
    node.arguments.length >= 3
  );
}

function isWorkOfTransaction(node) {
  return isTransaction(node.parent) && node.parent.arguments.at(-1) === node;
}

function isFunction(node) {
  return node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression';
}

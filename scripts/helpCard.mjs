import ts from 'typescript';

/**
 * Throws where the help card that Sheets shows while a user types a custom function would be
 * incomplete: its doc comment needs a summary, for each parameter, in their order, one
 * `@param {type} name` with an example, `@return`, and `@customfunction`, without which it is not
 * offered. A function is meant for cells if its name is in capitals or has that tag.
 * Source: Apps Script guide, “Custom functions in Google Sheets”, autocomplete.
 */
export function requireHelpCard(name, declaration) {
  const tags = ts.getJSDocTags(declaration);
  const texts = (tagName) =>
    tags
      .filter((tag) => tag.tagName.text === tagName)
      .map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? '');
  const isTagged = texts('customfunction').length > 0;
  if (!isTagged && !/^[A-Z][A-Z0-9_]*$/.test(name)) return;
  const missing = [
    ...(isTagged ? [] : ['@customfunction, without which Sheets does not offer it']),
    ...(summaryOf(declaration).endsWith('.') ? [] : ['a summary that ends in a full stop']),
    ...declaration.parameters.flatMap((parameter, index) =>
      problemsOfParameter(parameter.name.getText(), tags.filter(ts.isJSDocParameterTag)[index]),
    ),
    ...(texts('return').some((text) => text !== '') ? [] : ['@return with what it gives']),
  ];
  const extra = tags.filter(ts.isJSDocParameterTag).length - declaration.parameters.length;
  if (extra > 0) missing.push(`${extra} @param less, for it has no such parameter`);
  if (missing.length > 0) {
    throw new Error(`The help card of ${name} needs ${missing.join('; ')}.`);
  }
}

function summaryOf(declaration) {
  const [jsDoc] = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(jsDoc?.comment) ?? '').trim();
}

function problemsOfParameter(name, tag) {
  if (tag?.name.getText() !== name)
    return [`@param {type} ${name}, in the order of the parameters`];
  const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
  return [
    ...(tag.typeExpression === undefined ? [`a type in braces for ${name}`] : []),
    ...(/\be\.g\. \S/.test(text) ? [] : [`an example for ${name}, such as “e.g. A1:T”`]),
  ];
}

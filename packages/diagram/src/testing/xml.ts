/** Says what is wrong with a text as XML, or nothing: one root, tags that close, quoted attributes, known entities, no stray characters. */
export function xmlFault(text: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
  for (let at = 0; at < text.length; ) {
    if (text[at] !== "<") {
      const end = text.indexOf("<", at);
      const words = text.slice(at, end < 0 ? text.length : end);
      if (open.length === 0 && words.trim() !== "") return `text outside the root: ${words.slice(0, 40)}`;
      const fault = wordsFault(words);
      if (fault) return fault;
      at += words.length;
      continue;
    }
    tag.lastIndex = at;
    const match = tag.exec(text);
    if (!match) return `no tag: ${text.slice(at, at + 60)}`;
    const [whole, closing, name = "", attributes = "", empty] = match;
    const names = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)];
    if (new Set(names.map(([, key]) => key)).size !== names.length) return `an attribute twice: ${whole}`;
    const fault = names.map(([, , value = ""]) => wordsFault(value)).find((found) => found !== undefined);
    if (fault) return fault;
    if (closing) {
      if (open.pop() !== name) return `closed in the wrong order: ${whole}`;
    } else {
      if (open.length === 0) roots += 1;
      if (!empty) open.push(name);
    }
    at += whole.length;
  }
  if (open.length > 0) return `never closed: ${open.join(" ")}`;
  return roots === 1 ? undefined : `${roots} roots`;
}

function wordsFault(words: string): string | undefined {
  const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/.exec(words);
  if (entity) return `a bare ampersand: ${words.slice(entity.index, entity.index + 20)}`;
  for (const letter of words) {
    const code = letter.codePointAt(0) ?? 0;
    const isAllowed =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code < 0xd800) ||
      (code >= 0xe000 && (code & 0xfffe) !== 0xfffe);
    if (!isAllowed) return `a character that XML has not: ${code.toString(16)}`;
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as it stands in XML, between tags or in quotes. What XML cannot hold, and what turns text around, is left out. */
export function escaped(text: string): string {
  let out = "";
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (isBarred(code)) continue;
    out += NAMED[letter] ?? letter;
  }
  return out;
}

/** Controls but tab and line ends, lone surrogates, non-characters, bidirectional overrides. */
function isBarred(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x9 && code !== 0xa && code !== 0xd) ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code & 0xfffe) === 0xfffe
  );
}

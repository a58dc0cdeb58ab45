const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code))
  .filter((character) => !"\t\n\r".includes(character))
  .join("");

/** What somebody might write, or paste without seeing it, where a chart's words can be changed. */
export const hostileText = [
  '=HYPERLINK("http://gongkai.invalid","y")',
  "<script>alert(1)</script>",
  "]]>",
  "&amp;&#0;",
  '" onload="alert(1)',
  "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
  '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }',
  `${controls}\u007f\ufffe\uffff\ud800`,
].join(" ");

/** What of it every file must still say. */
export const harmlessParts = [
  '=HYPERLINK("http://gongkai.invalid","y")',
  "<script>alert(1)</script>",
  "]]>",
  "&amp;&#0;",
] as const;

import type { SharedCopy } from '../../../src/domain/sharing/shared-copy.ts';
import { answered, copyWith } from './example-copy.ts';

/** Answers that would do something if a format let them; behind each what must still be read of it. */
export const HOSTILE: Readonly<Record<string, { readonly text: string; readonly read: string }>> = {
  script: { text: '<script>document.title="gekaapt"</script>na', read: 'document.title="gekaapt"' },
  image: { text: '<img src=x onerror="document.title=\'gekaapt\'">na', read: 'onerror=' },
  svg: { text: '<svg onload=alert(1)>na', read: 'onload=alert(1)' },
  iframe: { text: '<iframe src="http://127.0.0.1:9/"></iframe>na', read: '127.0.0.1' },
  endOfScript: { text: '</script></style></title><h1>kop</h1>', read: '</script></style></title>' },
  comment: { text: '<!-- weg --> en --> <![CDATA[ x ]]>', read: '<!-- weg -->' },
  attribute: { text: '" onmouseover="alert(1)" x="', read: 'onmouseover=' },
  entity: { text: '&lt;b&gt; &#60;script&#62; &amp;', read: '&lt;b&gt; &#60;script&#62; &amp;' },
  link: { text: '[klik](javascript:alert(1)) <javascript:alert(1)>', read: 'javascript:alert(1)' },
  reference: { text: '[klik][1]\n\n[1]: http://127.0.0.1:9/x', read: 'klik' },
  picture: { text: '![plaatje](http://127.0.0.1:9/x.png)', read: 'plaatje' },
  wiki: { text: '[[notitie]] ![[notitie]] #etiket $x^2$', read: 'notitie' },
  heading: { text: '# kop\n===\n---\n> citaat\n- lijst\n1. lijst\n    code\n```\nhek', read: 'citaat' },
  table: { text: '| a | b |\n|---|---|\n| c | d |', read: 'c' },
  fence: { text: '~~~\n``` js\nalert(1)', read: 'alert(1)' },
  formula: { text: "=cmd|' /C calc'!A0", read: "=cmd|' /C calc'!A0" },
  formulaPlus: { text: '+1+1', read: '+1+1' },
  formulaAt: { text: '@SUM(1)', read: '@SUM(1)' },
  formulaMinus: { text: '-2+3', read: '-2+3' },
  fieldText: {
    text: '{ INCLUDETEXT "http://127.0.0.1:9/x" }',
    read: '{ INCLUDETEXT "http://127.0.0.1:9/x" }',
  },
  fieldDde: { text: '{ DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc" }', read: 'DDEAUTO' },
  fieldCode: {
    text: '<w:instrText>DDEAUTO x</w:instrText><w:fldSimple w:instr="DDE x"/>',
    read: 'DDEAUTO x',
  },
  merge: { text: '{{naam}} ${naam} <%= naam %> {% naam %}', read: '{{naam}}' },
  colours: {
    text: '\u001b[31mrood\u001b[0m \u001b]8;;http://127.0.0.1:9/\u0007klik\u001b]8;;\u0007',
    read: 'rood',
  },
  controls: { text: 'bel\u0007 terug\b\b\b wis\u007f \u009b31m nul\u0000', read: 'bel' },
  bidi: { text: 'a\u202egnp.exe\u202c b\u2066c\u2069', read: 'gnp.exe' },
  lines: { text: 'een\u2028twee\u2029drie\u0085vier', read: 'twee' },
  notXml: { text: 'a\ufffeb\uffffc\ud800d', read: 'a' },
  proto: { text: '__proto__ constructor $& $1 $`', read: '__proto__ constructor $& $1 $`' },
};

/** A copy that holds a text wherever there is room for one of hers, or of the author of a form. */
export const copyOfText = (text: string): SharedCopy =>
  copyWith({
    title: text,
    soort: 'reflectie',
    datum: '2026-11-24',
    entries: [
      answered('afspraken', text, {
        kind: 'afspraken',
        items: [
          { wat: text, wie: text, wanneer: '2026-12-01' },
          { wat: 'gewoon', wie: '' },
        ],
      }),
      answered('goed', text, { kind: 'open', text }),
      answered('plan', text, { kind: 'als-dan', plans: [{ als: text, dan: text }] }),
      answered('relatie', text, { kind: 'punt', value: 'aandacht' }, { short: text }),
      answered('keuze', text, { kind: 'keuze', option: 'ja' }, { labels: [{ id: 'ja', text }] }),
      answered('keuzes', text, { kind: 'meerkeuze', options: ['ja'] }, { labels: [{ id: 'ja', text }] }),
      answered('cijfer', text, { kind: 'schaal', value: 6 }, { labels: [{ id: '6', text }] }),
    ],
  });

/** All hostile texts in one copy. */
export const hostileCopy: SharedCopy = {
  ...copyOfText(''),
  conversations: Object.values(HOSTILE).flatMap(({ text }) => copyOfText(text).conversations),
};

import { isEmpty } from '../../domain/answer.ts';
import { inWords } from '../../domain/dates.ts';
import type { Log, LogEntry, LogHead, LogPage } from '../../domain/log/log.ts';
import type { Rol } from '../../domain/words.ts';
import { renderAnswer } from './answer.ts';
import { renderFrontMatter } from './front-matter.ts';
import { toInline } from './inline.ts';
import { erasedMark, SKIPPED } from './lines.ts';
import { renderPoint } from './point.ts';

const ROL_WORDS: Readonly<Record<Rol, string>> = {
  mentor: 'mentor',
  docent: 'docent',
  bpv: 'BPV-begeleider',
  slb: "SLB'er",
  klassenbegeleider: 'klassenbegeleider',
  zorgmedewerker: 'zorgmedewerker',
  praktijkbegeleider: 'praktijkbegeleider',
  peercoach: 'peercoach',
  anders: 'andere rol',
};

/** The line under the title that says when and about whom; for people only, it is never read back. */
const renderSubtitle = ({ datum, tijd, moment, student, rol }: LogHead): string =>
  [
    `${inWords(datum)}, ${tijd}`,
    ...(moment === undefined ? [] : [moment === 'voor' ? 'vóór het gesprek' : 'na het gesprek']),
    ...(student === undefined ? [] : [`schuilnaam ${student}`]),
    ...(rol === undefined ? [] : [ROL_WORDS[rol]]),
  ].join(' · ');

const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${toInline(text)}`.trimEnd();

/** The comment that says of what kind a question is. */
export const kindMark = (kind: LogEntry['kind']): string => `<!-- soort: ${kind} -->`;

// An open question and a list of afspraken are known by what stands under them; any other kind is said.
const needsKind = ({ kind }: LogEntry, answered: boolean): boolean =>
  kind !== 'open' && !(kind === 'afspraken' && answered);

const renderQuestion = (entry: LogEntry): readonly string[] => {
  const answer = entry.answer && !isEmpty(entry.answer) ? entry.answer : undefined;
  return [
    heading(3, entry.text),
    `<!-- vraag: ${entry.id} -->`,
    ...(answer ? renderAnswer(answer, entry) : []),
    ...(entry.erasedOn === undefined ? [] : [erasedMark(entry.erasedOn)]),
    ...(answer || entry.erasedOn !== undefined ? [] : [SKIPPED]),
    ...(needsKind(entry, answer !== undefined) ? [kindMark(entry.kind)] : []),
  ];
};

const renderPage = ({ title, entries }: LogPage): readonly string[] => [
  '',
  heading(2, title),
  ...entries.flatMap((entry, index) => {
    if (entry.kind !== 'punt') return ['', ...renderQuestion(entry)];
    const afterQuestion = index > 0 && entries[index - 1]?.kind !== 'punt';
    return [...(afterQuestion ? [''] : []), ...renderPoint(entry)];
  }),
];

/** A log as Markdown that reads well anywhere and that `read` reads back. */
export const render = (log: Log): string =>
  [
    ...renderFrontMatter(log.head),
    '',
    heading(1, log.title),
    '',
    renderSubtitle(log.head),
    ...log.pages.flatMap(renderPage),
    '',
  ].join('\n');

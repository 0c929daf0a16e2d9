import type { Secret, SecretReply, Stop } from '../../../../ports/terminal.ts';
import { HIDDEN_HERE, LABELS, TYPE_HERE } from '../../../../texts/lines.ts';
import type { Desk } from '../desk.ts';
import { spoken } from '../spoken.ts';

/** A line that is not written while it is typed. */
export const askSecret = async (desk: Desk, secret: Secret): Promise<SecretReply | Stop> => {
  const { title, intro, explanation, refuse } = secret;
  desk.say(...(intro.length > 0 ? ['', ...intro] : []), '', [['title', spoken(title)]], HIDDEN_HERE);
  for (;;) {
    const given = await desk.read({
      label: LABELS.secret,
      takes: 'line',
      hidden: true,
      topic: { title, ...(explanation !== undefined && { explanation }), here: TYPE_HERE.line },
    });
    if (given.type === 'left') {
      if (given.went === 'back') return { type: 'back' };
      if (typeof given.went === 'object') return given.went;
    }
    const text = given.type === 'line' ? given.text : '';
    const message = refuse(text);
    if (message === undefined) return { type: 'typed', text };
    desk.say(message);
  }
};

import { describe, expect, it } from 'vitest';
import type { RegisterLine } from '../../src/domain/sharing/register.ts';
import { registerRow, withRegisterLines } from '../../src/formats/share-register.ts';

const line: RegisterLine = {
  madeOn: '2026-11-24',
  title: 'Terugkijken op een gesprek',
  datum: '2026-11-20',
  student: 'eik',
  forRol: 'slb',
  purpose: 'overleg',
  until: '2027-07-31',
  studentKnows: 'kan niet',
  cannotReason: 'van school',
};

describe('the register', () => {
  it('says what, to whom, why, when and until', () => {
    expect(registerRow(line)).toBe(
      "| 2026-11-24 | Terugkijken op een gesprek van 20 november 2026 | eik | SLB'er | overleg | 2027-07-31 | kan niet: van school |",
    );
  });

  it('has a dash for what was not said', () => {
    const bare: RegisterLine = {
      madeOn: '2026-11-24',
      title: 'Proef',
      datum: '2026-11-20',
      studentKnows: 'nog niet',
    };
    expect(registerRow(bare)).toBe('| 2026-11-24 | Proef van 20 november 2026 | – | – | – | – | nog niet |');
  });

  it('begins its table, and goes on at the end of it', () => {
    const one = withRegisterLines(undefined, [line]);
    expect(one).toMatch(/^# Deelregister\n/);
    const two = withRegisterLines(one, [{ ...line, madeOn: '2026-11-25' }]);
    expect(two.startsWith(one.trimEnd())).toBe(true);
    expect(two.split('\n').filter((row) => row.startsWith('| 2026'))).toHaveLength(2);
  });

  it('keeps what she wrote around and in it', () => {
    const own = `${withRegisterLines(undefined, [line])}\nMet de mentor besproken.\n`.replace(/\n/g, '\r\n');
    const after = withRegisterLines(own, [line]);
    expect(after).toMatch(/van school \|\n\| 2026-11-24 [^\n]*\|\n\nMet de mentor besproken\.\n$/);
    expect(withRegisterLines('Alleen tekst\n', [line])).toMatch(/^Alleen tekst\n\n# Deelregister\n/);
  });

  it('stays a table whatever a title holds', () => {
    const row = registerRow({ ...line, title: 'a | b\n| c <b> [x](y)' });
    expect(row.split('\n')).toHaveLength(1);
    expect(row.replace(/\\./g, '').split('|')).toHaveLength(9);
  });
});

import { describe, expect, test } from 'vitest';
import { found } from './found.ts';

describe('e-mail', () => {
  test.each([
    'sanna.devries@student.zadkine.nl',
    'y.elamrani06@gmail.com',
    'info.jongeren+intake@kansrijk-rotterdam.nl',
    'naam at school punt nl',
    'naam [at] school.nl',
    'j.devries(at)zadkine.nl',
    'naam(at)school(punt)nl',
    'naam apenstaartje school punt nl',
    'sanna punt devries at zadkine punt nl',
    'sanna @ gmail . com',
    'zoë@school.nl',
  ])('%s', (address) => expect(found(`mail: ${address}.`)).toEqual([`email:${address}`]));
  test.each(['hij kwam at school', 'mail @ school', 'om 9 uur @ lokaal 3', 'punt nl', '@@@@', 'a@b'])(
    'none in %s',
    (text) => expect(found(text).filter((hit) => hit.startsWith('email'))).toEqual([]),
  );
});

describe('web addresses and accounts', () => {
  test.each([
    ['zie https://youssef-portfolio.nl/werk.', 'https://youssef-portfolio.nl/werk'],
    ['www.amirbarbershop.nl', 'www.amirbarbershop.nl'],
    ['soundcloud.com/lil-youss, luister', 'soundcloud.com/lil-youss'],
    ['op insta is ze @sanna.xo.', '@sanna.xo'],
    ['snap: jayden_rdam', 'jayden_rdam'],
    ['insta is dela.no010', 'dela.no010'],
    ['haar snap is sannax', 'sannax'],
  ])('%s', (text, url) => expect(found(text)).toEqual([`url:${url}`]));
  test.each(['klaar.Nu verder', 'versie 2.4.1', 'snap ik niet', 'insta weg', 'lokaal B2.14', 'o.a. rekenen'])(
    'none in %s',
    (text) => expect(found(text)).toEqual([]),
  );
});

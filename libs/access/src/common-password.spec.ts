import { describe, expect, it } from 'vitest';
import { checkNewUser } from './add-user.js';
import { isCommonPassword } from './common-password.js';

describe('a password', () => {
  it.each([
    'lagesbild-demo',
    'Password1234',
    'P@ssw0rd12345',
    'Lösenord2026!',
    'sommar202600',
    'Stockholm-2026',
    '123456789012',
    'qwertyuiopå123'.slice(0, 11) + 'asd'.slice(0, 1),
    'aaaaaaaaaaaa',
    'abababababab',
    '123412341234',
    'correct horse battery staple',
  ])('that is tried first is refused: %s', (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  it.each([
    'fyra gröna elefanter',
    'vV9#kd02-lq8a',
    '北京市海淀区中关村大街二十七',
    'nattbuss till Bredäng',
  ])('that is hard to guess is taken, whatever it is made of: %s', (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });

  it('that is little more than the person’s own name is refused', () => {
    const own = ['Kim', 'Bergström', 'kim', 'bergström', 'kommun', 'example'];
    expect(isCommonPassword('Bergström2026', own)).toBe(true);
    expect(isCommonPassword('Bergströms gula båt', own)).toBe(false);
  });

  it('has 12 to 128 characters, counted as people do', () => {
    const user = { email: 'a@kommun.example', name: 'A', role: 'reporter' };
    const fieldsFor = (password: string) =>
      checkNewUser({ ...user, password }).map(({ code }) => code);
    expect(fieldsFor('åtta bullar')).toEqual(['TEXT_LENGTH_WRONG']);
    expect(fieldsFor('åtta bullar!')).toEqual([]);
    expect(fieldsFor('åtta bullar!'.repeat(11))).toEqual(['TEXT_LENGTH_WRONG']);
  });
});

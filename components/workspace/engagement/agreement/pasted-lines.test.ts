import { describe, expect, it } from 'vitest';
import { pastedLines } from './pasted-lines';

describe('pastedLines', () => {
  it.each([
    ['bullets', '- One\n* Two\n• Three', ['One', 'Two', 'Three']],
    ['numbers', '1. One\n2) Two\n(3) Three', ['One', 'Two', 'Three']],
    ['boxes', '- [ ] One\n[x] Two\n☐ Three', ['One', 'Two', 'Three']],
    ['Japanese marks', '・要件定義\n１、設計', ['要件定義', '１、設計']],
    ['empty lines and other line ends', 'One\r\n\r\n  \rTwo', ['One', 'Two']],
    ['text that begins with a number', '24 pages\n3D model', ['24 pages', '3D model']],
    ['a letter that is a word', 'A page for fairs\na) A page', ['A page for fairs', 'A page']],
  ])('reads %s', (_what, text, lines) => {
    expect(pastedLines(text)).toEqual(lines);
  });
});

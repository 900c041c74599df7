import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { renderDocument } from './document.ts';

const page = renderDocument({
  language: 'fr"',
  title: '<b>',
  style: 'p{margin:0}',
  body: '<p>Words</p>',
  scripts: ['const end = "</script><!-- <script>";'],
  allow: ["img-src 'self'"],
});
const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a page of its own', () => {
  it('lets in nothing but what is in it, by hash', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1];
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(page)?.[1];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(script)}`,
      `style-src ${hash(style)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "img-src 'self'",
    ]);
  });

  it('names its policy before anything that the policy is about', () => {
    const places = ['Content-Security-Policy', '<style>', '<script'].map((part) =>
      page.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('cannot be ended by its own code, which still means the same', () => {
    const script = /<script type="module">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(script).not.toMatch(/<\/?script|<!--/);
    expect(runInNewContext(`${script}; end;`)).toBe('</script><!-- <script>');
  });

  it('escapes what it is called, and refuses every script when it has none', () => {
    expect(page).toContain('<html lang="fr&quot;"');
    expect(page).toContain('<title>&lt;b&gt;</title>');
    const plain = renderDocument({ language: 'en', title: 'A', style: '', body: '' });
    expect(plain).toContain("script-src 'none'");
  });
});

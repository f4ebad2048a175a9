import type { Draw } from '../synthetic/draw.ts';

/** Prose of everything that prose may be made of, some of it named as the page's own places are; `links` are where it may lead. */
export function extremeProse(draw: Draw, links: readonly string[]): string {
  const blocks: readonly (() => string)[] = [
    () =>
      `## ${draw.pick(['見出し', 'main', 'h-kpi', 'kpi-a', 'source', '🎉', 'a -- b', 'Footnote label', '**強い** 見出し `code`', '1', 'L1'])}`,
    () => '文です。'.repeat(draw.pick([1, 10, 2000])),
    () => `| a | b | c |\n|:--|:-:|--:|\n| 1 | \\| | [リンク](${draw.pick(links)}) |`,
    () => `- 一\n  - 二\n    1. 三\n- [ ] する\n- [x] した`,
    () => `> 引用\n>\n> > 引用`,
    () => `文[^注]と文[^1]。もう一度[^注]。\n\n[^注]: 注です。\n\n[^1]: 注[リンク](${draw.pick(links)})です。`,
    () => `\`\`\`js\nlet a = '${'a'.repeat(200)}';\n\`\`\``,
    () => `[リンク](${draw.pick(links)}) [題](<${draw.pick(links)}> "題") [参照][r]\n\n[r]: ${draw.pick(links)}`,
    () => '[手紙](MAILTO:a@b.jp) [電話](tel:0865-00-0000) [外](HTTPS://example.org/)',
    () => '***',
    () => '~~消した~~ *斜め* **太い** \\<b\\> \\{a\\} a\\\nb',
  ];
  return Array.from({ length: draw.integer(0, 8) }, () => draw.pick(blocks)()).join('\n\n');
}

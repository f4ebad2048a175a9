import { systemErrorText } from '../schema/systemErrorCodes.ts';
import { shownText } from '../schema/characters.ts';

/** How a command ends that could not go on, for the person who runs it. */
export const failureText = {
  /** An error of the operating system, such as `ENOSPC`, and the files that it concerns. */
  system: (code: string, paths: readonly string[]) => {
    const { reason, mend } = systemErrorText(code);
    const place = paths.map(shownText).join(' → ');
    return `${place === '' ? '' : `${place}  `}${reason}  [${code}]\n  直し方        ${mend}`;
  },
  /** Any other error: a fault of the program, or something that nobody thought of. */
  unexpected: (message: string) =>
    `思いがけない誤りで止まりました  [unexpected]\n  見つけたもの  ${shortened(shownText(message))}\n  直し方        もう一度実行してください。同じ表示になるときは、環境変数 HIRAKU_DEBUG に 1 を入れて実行し、出てきた表示を、プログラムをつくった人に知らせてください。`,
  /** A part of the build that the system or somebody ended. */
  killed: (signal: string) =>
    `ビルドの一部が、途中で止められました  [${signal}]\n  直し方        もう一度実行してください。メモリーが足りないときに、パソコンが止めることもあります。そのときは、ほかのプログラムを終わらせてください。`,
  unchanged: '公開用のフォルダーは変えていません。',
  interrupted: '中止しました。',
  interruptedUnchanged: '中止しました。公開用のフォルダーは変えていません。つくりかけのものは残していません。',
  interruptedAfter: '中止しました。公開用のフォルダーは、もう新しいサイトに入れかわっています。',
} as const;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 300 ? `${characters.slice(0, 300).join('')}…` : text;
}

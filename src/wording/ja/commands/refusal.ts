import { shownText } from '../../../schema/characters.ts';
import { systemErrorText } from '../systemErrors.ts';

/** What a command cannot do as it was asked: what is wrong, what it takes, and how to mend it; `{…}` is filled in. */
const refusalTexts = {
  'init-folder-missing': {
    title: '新しい計画を書くフォルダーが指定されていません',
    allowed: 'まだないフォルダーか、空のフォルダー',
    mend: 'npm run init -- ../my-town のように、フォルダーの名前を書いてください。',
  },
  'init-folder': {
    title: '新しい計画を書くフォルダーが、空ではありません',
    allowed: 'まだないフォルダーか、空のフォルダー',
    mend: '別の名前を指定してください。ここにあるファイルは、何も変えていません。',
  },
  'new-level': {
    title: 'ファイルを持つ階層ではありません',
    allowed: '{allowed}',
    mend: 'npm run new -- <階層の key> <ID> の形で、plan.yaml の levels にある key を書いてください。page のない階層は、上の階層のファイルのなかに書きます。',
  },
  'new-id': {
    title: 'IDの形が正しくありません',
    allowed: '半角の英小文字、数字、ハイフン（先頭は英小文字か数字、64文字まで、kpi- で始まらない）',
    mend: 'npm run new -- <階層の key> kaki-yushutsu のように、IDを書いてください。',
  },
  'new-taken': {
    title: 'その名前のファイルが、もうあります',
    allowed: 'まだないID',
    mend: '別のIDを書くか、そのファイルを直してください。ファイルは変えていません。',
  },
  'output-root': {
    title: '出力先が、ディスクの一番上です',
    allowed: 'サイトだけを置くフォルダー',
    mend: '{example} のように、サイトだけを置くフォルダーを指定してください。',
  },
  'output-home': {
    title: '出力先が、利用者のホームフォルダーか、それを含むフォルダーです',
    allowed: 'サイトだけを置くフォルダー',
    mend: '{example} のように、サイトだけを置くフォルダーを指定してください。',
  },
  'output-project': {
    title: '出力先が、プログラムのフォルダーか、それを含むフォルダーです',
    allowed: 'dist か、プログラムの外の、サイトだけを置くフォルダー',
    mend: '{example} のように、サイトだけを置くフォルダーを指定してください。HIRAKU_OUTPUT を消せば、dist に書きます。',
  },
  'output-in-project': {
    title: '出力先が、プログラムのフォルダーのなかです',
    allowed: 'dist、gitが無視するフォルダー、プログラムの外のフォルダー',
    mend: 'プログラムの外のフォルダーを指定してください。HIRAKU_OUTPUT を消せば、dist に書きます。',
  },
  'output-content': {
    title: '出力先が、計画の内容のフォルダーか、それを含むフォルダーです',
    allowed: 'サイトだけを置くフォルダー',
    mend: '{example} のように、サイトだけを置くフォルダーを指定してください。',
  },
  'output-in-content': {
    title: '出力先が、計画の内容のフォルダーのなかです',
    allowed: '計画の内容の外の、サイトだけを置くフォルダー',
    mend: '計画の内容の外のフォルダーを指定してください。HIRAKU_OUTPUT を消せば、dist に書きます。',
  },
  'output-file': {
    title: '出力先が、フォルダーではありません',
    allowed: 'まだないフォルダー、空のフォルダー、Hirakuがつくったサイト',
    mend: '別の名前を指定するか、そこにあるものを別の場所へ移してください。',
  },
  'output-parent': {
    title: '出力先を置くフォルダーがありません',
    allowed: 'ファイルではなく、フォルダーのなか',
    mend: 'HIRAKU_OUTPUT の書き間違いがないかを確かめてください。途中にある同じ名前のファイルの下には、フォルダーをつくれません。',
  },
  'output-link-lost': {
    title: '出力先のリンクの先に、何もありません',
    allowed: 'あるフォルダーを指すリンク',
    mend: 'リンクの先のディスクがつながっているかを確かめ、リンクを直すか、先に空のフォルダーをつくってください。',
  },
  'output-link-chain': {
    title: '出力先のリンクが、さらに別のリンクを指しています',
    allowed: 'フォルダーを直接指すリンク',
    mend: 'リンクがフォルダーを直接指すように直すか、そのフォルダーを指定してください。',
  },
  'output-mount': {
    title: '出力先が、ディスクやボリュームを付けた場所（マウントポイント）そのものです',
    allowed: 'マウントポイントのなかのフォルダー',
    mend: 'サイトはフォルダーごと入れかえるので、付けた場所そのものには書けません。{example} のように、そのなかのフォルダーを指定し、ウェブサーバーにもそのフォルダーを公開させてください。',
  },
  'output-not-ours': {
    title: '出力先に、Hirakuがつくったのではないものがあります',
    allowed: 'まだないフォルダー、空のフォルダー、Hirakuがつくったサイト（provenance.json と SHA256SUMS のあるもの）',
    mend: '{example} のように、サイトだけを置くフォルダーを指定してください。ここに置くのなら、あるものを別の場所へ移してください。',
  },
  'output-foreign': {
    title: '出力先のサイトに、ビルドがつくったのではないものが加わっています',
    allowed: 'SHA256SUMS にのっているファイルだけ',
    mend: '要るものは、出力先の外へ移してください。.DS_Store や Thumbs.db など、パソコンが勝手につくったものは、消してかまいません。',
  },
  'output-altered': {
    title: '出力先のサイトのファイルが、つくった後に書きかえられています',
    allowed: 'SHA256SUMS の検査値のとおりのファイルだけ',
    mend: '残したい直しは、別の場所へ写してから content/ に書いてください。そのうえで、変わったファイルを消すと、次のビルドがつくりなおします。',
  },
  'output-changed': {
    title: 'つくっているあいだに、出力先が変わりました',
    allowed: 'ビルドが終わるまで、だれも変えない出力先',
    mend: '変わったものを確かめて、もう一度実行してください。',
  },
  'output-space': {
    title: 'ディスクの空きが足りません',
    allowed: '{needed}の空き',
    mend: '要らないファイルを消して空きをつくるか、別のディスクのフォルダーを HIRAKU_OUTPUT に指定してください。',
  },
  'lock-foreign': {
    title: 'ビルドのロックと同じ名前の、別のファイルがあります',
    allowed: '何もない場所',
    mend: 'このファイルを別の名前にするか、HIRAKU_OUTPUT に別の名前のフォルダーを指定してください。前のビルドが残したものだと分かるときは、消してください。',
  },
  'option-unknown': {
    title: 'その指定はありません',
    allowed: '{allowed}',
    mend: '書き間違いがないかを確かめて、もう一度実行してください。',
  },
  'synthetic-folder': {
    title: '見本の計画を書くフォルダーが、空ではありません',
    allowed: 'まだないフォルダー、空のフォルダー',
    mend: '別の名前のフォルダーを指定してください。',
  },
  'preview-missing': {
    title: '見せるサイトがありません',
    allowed: 'npm run build でつくったサイト',
    mend: '先に npm run build を実行してください。',
  },
  'astro-direct': {
    title: 'Astroの命令で直接つくることはできません',
    allowed: 'npm run build',
    mend: 'npm run build を実行してください。内容を調べ、できたサイトを確かめてから、dist と入れかえます。',
  },
} as const;

/** Why a command refuses to go on. */
export type RefusalCode = keyof typeof refusalTexts;

/** The longest list of names that is told whole. */
const namesTold = 5;

/** A refusal for the person who runs the command; `unchanged` says that what is published stays as it is. */
export function refusalText(code: RefusalCode, place: string, found: readonly string[], details: Readonly<Record<string, string>>): string {
  const { title, allowed, mend } = refusalTexts[code];
  const fill = (template: string) => template.replace(/\{(\w+)\}/g, (_, name: string) => shownText(details[name] ?? ''));
  const rest = found.length - namesTold;
  const names = found.slice(0, namesTold).map(shownText).join('、');
  return [
    `${shownText(place)}  ${title}  [${code}]`,
    `  見つけたもの  ${names}${rest > 0 ? ` ほか${rest}件` : ''}`,
    `  書けるもの    ${fill(allowed)}`,
    `  直し方        ${fill(mend)}`,
    ...(/^(output|lock)-/.test(code) ? ['', '何も変えていません。公開用のフォルダーは、前のままです。'] : []),
  ].join('\n');
}

/** What stands at a place, where it is told in a refusal. */
export const foundText = {
  folder: (name: string) => `${name}/（フォルダー）`,
  altered: (name: string) => `${name}（書きかえ）`,
  link: (target: string) => `${target} へのリンク`,
  file: 'ファイル',
  other: 'ファイルでもフォルダーでもないもの',
  missing: '何もない',
  option: (name: string) => `指定「${name}」`,
  noValue: (name: string) => `指定「${name}」の値がないか、要らない値がある`,
  nothing: '何も付けない',
  space: (bytes: string) => `空き${bytes}`,
  files: (count: number) => `つくれるファイルは、あと${count}個`,
  neededBytes: (bytes: string) => bytes,
  neededFiles: (count: number) => `${count}個のファイルをつくれるだけ`,
} as const;

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

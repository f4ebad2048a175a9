import type { SystemErrorCode } from '../../schema/systemErrorCodes.ts';

/** What an error of the operating system means, and how whoever runs a command mends it. */
export interface SystemErrorText {
  readonly reason: string;
  readonly mend: string;
}

const rights = '読み書きする権限を自分に付けるか、権限のある人に頼んでください。ほかのプログラムで開いているときは、閉じてください。';

/** The errors that a command can meet while it reads and writes, by their codes. */
const texts = {
  EACCES: { reason: '権限がありません', mend: rights },
  EPERM: { reason: 'この操作は許されていません', mend: rights },
  EROFS: {
    reason: '読むことしかできない場所です',
    mend: '書ける場所を指定してください。コンテナなら、書きこめるボリュームを使ってください。',
  },
  ENOENT: { reason: 'ファイルかフォルダーがありません', mend: '名前と場所を確かめて、もう一度実行してください。' },
  ENOTDIR: { reason: 'フォルダーではありません', mend: '途中の名前が、ファイルではなくフォルダーのものかを確かめてください。' },
  EISDIR: { reason: 'ファイルではなくフォルダーです', mend: '同じ名前のフォルダーを、別の場所へ移してください。' },
  EEXIST: { reason: '同じ名前のものがもうあります', mend: '別の場所へ移すか、名前を変えてください。' },
  ENOTEMPTY: { reason: 'フォルダーが空ではありません', mend: '何が入っているかを確かめて、もう一度実行してください。' },
  ENOSPC: {
    reason: 'ディスクに空きがありません',
    mend: '要らないファイルを消して空きをつくり、もう一度実行してください。空きがあるように見えるときは、ファイルの数の上限（iノード）も確かめてください。',
  },
  EDQUOT: { reason: '使えるディスクの量の上限に達しました', mend: '要らないファイルを消すか、管理者に上限を増やしてもらってください。' },
  EFBIG: { reason: 'ファイルが大きすぎて書けません', mend: '別のディスクを使うか、管理者に上限を増やしてもらってください。' },
  EMFILE: {
    reason: '一度に開けるファイルの数の上限に達しました',
    mend: 'ulimit -n 1024 のように上限を増やしてから、もう一度実行してください。',
  },
  ENFILE: {
    reason: 'パソコン全体で開けるファイルの数の上限に達しました',
    mend: 'ほかのプログラムを終わらせてから、もう一度実行してください。',
  },
  EBUSY: {
    reason: 'ほかのプログラムが使っています',
    mend: '開いているプログラムを閉じてから、もう一度実行してください。ボリュームとして付けたフォルダーなら、そのなかのフォルダーを指定してください。',
  },
  ETXTBSY: { reason: 'ほかのプログラムが使っています', mend: '開いているプログラムを閉じてから、もう一度実行してください。' },
  EXDEV: { reason: '別のディスクへは移せません', mend: '同じディスクの場所を指定してください。' },
  ELOOP: { reason: 'リンクがたがいに指しあっています', mend: 'リンクの先を直してください。' },
  ENAMETOOLONG: { reason: '名前が長すぎます', mend: 'フォルダーやファイルの名前を短くしてください。' },
  EIO: {
    reason: 'ディスクが正しく読み書きできません',
    mend: 'ディスクやネットワークのつながりを確かめてください。ディスクが壊れかけていることがあるので、写しを取ってください。',
  },
  ESTALE: { reason: '共有フォルダーとのつながりが切れました', mend: '共有フォルダーにつなぎなおして、もう一度実行してください。' },
  ENOMEM: { reason: 'メモリーが足りません', mend: 'ほかのプログラムを終わらせてから、もう一度実行してください。' },
  EAGAIN: { reason: 'パソコンの資源が足りません', mend: 'ほかのプログラムを終わらせてから、もう一度実行してください。' },
  EADDRINUSE: {
    reason: 'そのポートは、ほかのプログラムが使っています',
    mend: '使っているプログラムを終わらせるか、--port で別の番号を指定してください。',
  },
} as const satisfies Record<SystemErrorCode, SystemErrorText>;

const systemErrors: ReadonlyMap<string, SystemErrorText> = new Map(Object.entries(texts));

/** What an error code such as `ENOSPC` means; a rare one is told by its code alone. */
export function systemErrorText(code: string): SystemErrorText {
  return (
    systemErrors.get(code) ?? {
      reason: `${code} という誤りが起きました`,
      mend: 'ディスク、共有フォルダー、権限を確かめて、もう一度実行してください。',
    }
  );
}

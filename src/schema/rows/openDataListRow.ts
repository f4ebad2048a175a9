import { z } from 'zod';

const text = z.string();
const optional = z.string().nullable();

/**
 * A row of the list of open data (オープンデータ一覧): one file, with the data set that it belongs to.
 *
 * The systems of Japanese municipalities read the list by its headers, so a header is the standard's own word.
 */
export const openDataListRow = z.strictObject({
  municipal_code: text.meta({ title: '全国地方公共団体コード', description: '6桁のコード。' }),
  municipality: text.meta({ title: '地方公共団体名', description: '市の名前。' }),
  dataset_id: text.meta({ title: 'データセット_ID', description: '版が変わっても変わらないID。' }),
  dataset_title: text.meta({ title: 'データセット_タイトル', description: 'データセットの題。' }),
  dataset_description: text.meta({ title: 'データセット_概要', description: 'データセットの説明。' }),
  dataset_keywords: z.array(text).meta({ title: 'データセット_キーワード', description: '「;」で区切る。' }),
  dataset_category: text.meta({ title: 'データセット_分類', description: '分類。' }),
  dataset_url: text.meta({ title: 'データセット_URL', description: '説明しているページ。', format: 'uri' }),
  dataset_frequency: text.meta({ title: 'データセット_更新頻度', description: '更新のしかた。' }),
  dataset_issued: text.meta({ title: 'データセット_公開日', description: 'この版の日付。', format: 'date' }),
  dataset_modified: text.meta({ title: 'データセット_最終更新日', description: 'この版の日付。', format: 'date' }),
  dataset_standard: optional.meta({ title: 'データセット_準拠する標準', description: '従っている標準。' }),
  dataset_document: text.meta({ title: 'データセット_関連ドキュメント', description: '列の説明。', format: 'uri' }),
  dataset_period: text.meta({ title: 'データセット_対象期間', description: '値がある期間。開始日/終了日。' }),
  dataset_creator: text.meta({ title: 'データセット_作成者', description: '公開者。' }),
  contact_name: text.meta({ title: 'データセット_連絡先名称', description: '問い合わせ先。' }),
  contact_email: optional.meta({ title: 'データセット_連絡先メールアドレス', description: '問い合わせ先のメールアドレス。' }),
  contact_phone: optional.meta({ title: 'データセット_連絡先電話番号', description: '設定にないので空。' }),
  contact_extension: optional.meta({ title: 'データセット_連絡先内線番号', description: '設定にないので空。' }),
  contact_form: optional.meta({ title: 'データセット_連絡先FormURL', description: '問い合わせ先のページ。', format: 'uri' }),
  contact_note: optional.meta({ title: 'データセット_連絡先備考（その他、SNSなど）', description: '設定にないので空。' }),
  dataset_note: optional.meta({ title: 'データセット_備考', description: '読むときに注意する点。' }),
  file_id: text.meta({ title: 'ファイル_ID', description: '版が変わっても変わらないID。ファイル名。' }),
  file_title: text.meta({ title: 'ファイル_タイトル', description: 'ファイルの題。' }),
  file_description: text.meta({ title: 'ファイル_説明', description: '文字コードと改行、または中身。' }),
  file_format: text.meta({ title: 'ファイル_形式', description: 'ファイルの形式。' }),
  file_access_url: text.meta({ title: 'ファイル_アクセスURL', description: '説明しているページ。', format: 'uri' }),
  file_download_url: text.meta({ title: 'ファイル_ダウンロードURL', description: 'ファイルそのもの。', format: 'uri' }),
  file_issued: text.meta({ title: 'ファイル_公開日', description: 'この版の日付。', format: 'date' }),
  file_modified: text.meta({ title: 'ファイル_最終更新日', description: 'この版の日付。', format: 'date' }),
  file_licence: optional.meta({ title: 'ファイル_ライセンス', description: '利用条件。市の文そのものでは空。' }),
  file_terms: text.meta({ title: 'ファイル_利用規約', description: '利用条件のページ。', format: 'uri' }),
  file_document: optional.meta({ title: 'ファイル_関連ドキュメント', description: 'ファイルの形を決めるJSON Schema。', format: 'uri' }),
  file_standard: optional.meta({ title: 'ファイル_準拠する標準', description: '従っている標準。' }),
  file_copyright: text.meta({ title: 'ファイル_著作権表記', description: 'だれのものか。' }),
  file_size: z.int().nullable().meta({ title: 'ファイル_サイズ', description: 'バイト数。この一覧を含むZIPでは書けないので空。', unit: 'B' }),
});

export type OpenDataListRow = z.output<typeof openDataListRow>;

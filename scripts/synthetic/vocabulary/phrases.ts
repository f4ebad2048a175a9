function words(text: string): readonly string[] {
  return text.split('、');
}

/** What a title says is done. */
export const actions = words(
  '推進、充実、整備、強化、支援、拡充、促進、活用、普及、確保、創出、見直し、構築、向上、運営、周知、検討、連携強化、実施、機能強化、利活用、適正管理、再編、多言語化、デジタル化、魅力発信、担い手育成、啓発、助成、最適化',
);

/** What an overview says is done, as the end of its sentence. */
export const verbs = words(
  '進める、行う、続ける、支援する、検討する、後押しする、広げる、計画的に進める、段階的に進める、重点的に行う、積み重ねる、試行する、強める、見直す、位置づける、引きつぐ、呼びかける、推し進める、定着させる、根づかせる',
);

/** Whom the city works with. */
export const partners = words(
  '商工会、JA、社会福祉協議会、県、近隣市町、大学、高等専門学校、金融機関、町内会、NPO法人、PTA、医師会、歯科医師会、警察署、消防団、漁業協同組合、観光協会、民間事業者、文化協会、民生委員、地域包括支援センター、ハローワーク、鉄道事業者、バス事業者、森林組合、国の機関、県民局、包括連携協定を結ぶ企業、青年会議所、ボランティア団体',
);

/** What the work is done with; Latin letters, digits and katakana stand here as they do in plans. */
export const tools = words(
  'SNS、ICT、AI、RPA、GIS、IoT、QRコード、Webサイト、ドローン、センサー、LED照明、5G、クラウドサービス、スマートフォンアプリ、チャットボット、オンライン会議、公式LINE、デジタルサイネージ、ケーブルテレビ、広報紙、パンフレット、動画配信、EVバス、Wi-Fi、PFI、ワークショップ、モデル事業、アンケート調査、クラウドファンディング、SDGsの視点、EBPM、BIツール、3D都市モデル、POSデータ、VR',
);

/** Places and things that are built or run. */
export const facilities = words(
  '公民館、小学校、中学校、漁港、ふれあい広場、コミュニティセンター、保育所、駅前、交流館、浄水場、体育館、図書館分館、診療所、団地、農業用ため池、防災倉庫、遊歩道、展望台、直売所、児童館、集会所、郷土館、運動公園、駐車場、福祉センター、消防屯所、配水池、観光案内所',
);

/** First halves of compounds, such as 広域 in 広域連携協議会. */
export const compoundHeads = words(
  '広域、地域、生活、産業、定住、交流、未来、共創、防災、減災、健康、福祉、教育、学習、文化、環境、循環、水辺、里山、沿岸、中心市街地、中山間、都市、農村、若者、女性、高齢者、青少年、市民、住民、行政、財政、情報、電子、公共、民間、起業、雇用、就労、観光、歴史、伝統、芸術、運動、食生活、医療、介護、保育、母子、児童、特産、水産、林業、畜産、園芸、流通、物流、港湾、交通、道路、河川、海岸、森林、緑地、景観、住宅、空間、土地、資源、廃棄物、節電、脱炭素、水源、上水、下水、救急、消防、防犯、人権、平和、国際、多文化',
);

/** Middles of compounds. */
export const compoundMiddles = words(
  '活性化、連携、支援、振興、形成、再生、保全、創造、推進、育成、応援、改善、安定、基盤、拠点、体験、見守、相談、交付、循環、共生、継承、発信、評価、分析、指導、監視、予防、対策、調整、誘導、集約、更新、点検、補修、診断、登録、認定、表彰、助成',
);

/** Ends of compounds. */
export const compoundTails = words(
  '事業、計画、協議会、制度、体制、会議、講座、基金、拠点、施設、条例、指針、大綱、推進員、委員会、協定、補助金、奨励金、交付金、戦略、構想、調査、実証実験、研修、大会、月間、窓口、台帳、機構、組合',
);

/** Katakana words that name projects and places. */
export const katakanaHeads = words(
  'スマート、グリーン、コミュニティ、フレンド、サポート、リサイクル、ライフ、ウェルカム、アクティブ、チャレンジ、ヘルス、ブルー、ネイチャー、キッズ、シニア、ファミリー、スタート、グローバル、ローカル、デジタル、スクール、ワーク、ユニバーサル、エコ、オーシャン、マルシェ、フューチャー、ハートフル、クリエイティブ、セーフティ',
);

/** Ends of katakana names. */
export const katakanaTails = words(
  'プロジェクト、プラットフォーム、ネットワーク、センター、ラボ、カフェ、フェスタ、プログラム、アカデミー、サロン、パートナー、ステーション、キャンペーン、サポーター、カレッジ、マップ、フォーラム、ツーリズム、ガーデン、ポータル、マネジメント、シンポジウム、コーディネーター、リーダー、ガイドライン',
);

/** Kanji that places are named with, the first of two. */
export const placeHeads = Array.from(
  '東西南北上中下大小新古高長平浅深広豊福富吉清白黒青赤金銀玉石岩竹松杉梅桜柳菊藤萩栗柿桑麻稲米麦鴨鶴亀鷹熊鹿猪犬馬牛羽矢弓剣宝宮寺神仏天日月星雲雨雪風霧霞朝夕春夏秋冬久永安和明光栄勝武文三四五六七八九十百千万奥沖内外前後横片丸角笠鞍鐘釜塩瀬佐伊宇江阿安加木沙鳴音早勇若初緑紫紅茜葵椿蓮菱葦茅楠榎橘柚柏樫桐楓椎杏苗穂種雉鷺雁鴎燕鯉鯛鮎鱒蟹貝亥辰巳午未申酉戌子丑寅卯笛琴舞扇鏡硯筆墨紙糸絹綿織染縄網舟帆櫓碇灘巌礁嶺麓峡渓',
);

/** Kanji that places are named with, the second of two. */
export const placeTails = Array.from(
  '山川田原野島浜崎谷沢橋井森津倉岡坂本宮塚池沼江浦瀬渡越峠峰尾根畑林村里郷町条辻堀城戸口関場台丘園泉滝淵洲潟岬湊柱牧塔社堂庭垣木見生窪溝樋堰閘橿畦畔埼碕磯汐潮渚汀渡瀧澤濱嶋邉窯炉蔵倉庵亭楼門塀屋敷邸宿駅港埠頭曽根',
);

/** Japanese syllables in katakana, of which names are coined. */
export const syllables = words(
  'ア、イ、ウ、エ、オ、カ、キ、ク、ケ、コ、サ、シ、ス、セ、ソ、タ、チ、ツ、テ、ト、ナ、ニ、ノ、ハ、ヒ、フ、ホ、マ、ミ、ム、メ、モ、ヤ、ユ、ヨ、ラ、リ、ル、レ、ロ、ワ、ガ、グ、ゴ、ザ、ジ、ダ、デ、ド、バ、ビ、ブ、ベ、パ、ピ、ポ、シャ、チャ、リュ、ミュ',
);

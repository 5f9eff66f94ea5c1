import type { ReportingTable } from '../types';

export const ja: ReportingTable = {
  lang: 'ja',
  script: 'unspaced',
  said: '述べ|話し|話す|語っ|語る|言っ|言う|発表し|説明し|説明する',
  verbs:
    '強調し|指摘し|認め|訴え|批判し|コメントし|書い|答え|明かし|謝罪し|頭を下げ|振り返|呼びかけ|釈明し|主張し|としている|とした|としてい|反論し|警告し|打ち明け|笑う|笑っ',
  pronouns: '彼|彼女|彼ら|同氏|同社',
  notSubject: '',
  notName: '一方|また|さらに|しかし',
  according: 'によると|によれば',
  works: '映画|小説|曲|本|番組|作品|特急|題し|名付け|という',
  examples: [
    {
      text: '山田太郎社長は会見で「二度とこのような事故は起こさない」と述べた。',
      quote: '二度とこのような事故は起こさない',
      speaker: '山田太郎社長',
    },
    {
      text: '会社員の佐藤花子さん(34)は「電車がまったく動かなくて困った」と話した。',
      quote: '電車がまったく動かなくて困った',
      speaker: '佐藤花子さん',
    },
  ],
};

import type { ReportingTable } from '../types';

export const zh: ReportingTable = {
  lang: 'zh',
  script: 'unspaced',
  said: '表示|說道|说道|說|说|指出|强调|強調|宣布|认为|認為',
  verbs:
    '称|稱|告诉记者|告訴記者|写道|寫道|回应|回應|坦言|透露|补充|補充|解释|解釋|警告|问道|問道|答道|回答|直言|批评|批評|形容|感叹|感嘆|呼吁|呼籲|承认|承認',
  pronouns: '他|她|他们|他們|她们|她們|其',
  notSubject: '在|于|於|对|對|向|据|據',
  notName: '但|而|不过|不過|同时|同時|对此|對此',
  according: '据|據|根据|根據|按照',
  works: '电影|電影|小说|小說|歌曲|专辑|專輯|名为|名為|所谓|所謂|题为|題為|报告|報告',
  examples: [
    { text: '市长李明表示：“我们明天就会开放大桥。”', quote: '我们明天就会开放大桥。', speaker: '市长李明' },
    { text: '「這座橋再也不會關閉了。」王小華說。', quote: '這座橋再也不會關閉了。', speaker: '王小華' },
  ],
};

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import { FIGURES, type Figures } from './figures';

const ROWS = [
  'links',
  'onlyRight',
  'onlyFound',
  'undecided',
  'calibration',
] as const satisfies readonly (keyof Figures)[];
const ROW_KEYS = {
  links: 'method.table.links',
  onlyRight: 'method.table.onlyRight',
  onlyFound: 'method.table.onlyFound',
  undecided: 'method.table.undecided',
  calibration: 'method.table.calibration',
} as const;
const KINDS = [
  ['method.table.written', FIGURES.written],
  ['method.table.reworked', FIGURES.reworked],
  ['method.table.translations', FIGURES.translations],
] as const;

export function FiguresTable(): ReactNode {
  const { t } = useTranslation();
  const { percent } = useFormats();
  return (
    <table>
      <caption>{t('method.table.caption')}</caption>
      <thead>
        <tr>
          <td />
          {KINDS.map(([key]) => (
            <th key={key} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{t(ROW_KEYS[row])}</th>
            {KINDS.map(([key, figures]) => (
              <td key={key}>{percent(figures[row])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

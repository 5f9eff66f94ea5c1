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

/** Its roles are written out: on narrow screens it is laid out as a grid, which would take them away. */
export function FiguresTable(): ReactNode {
  const { t } = useTranslation();
  const { percent } = useFormats();
  return (
    <table role="table">
      <caption>{t('method.table.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td />
          {KINDS.map(([key]) => (
            <th key={key} scope="col" role="columnheader">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {ROWS.map((row) => (
          <tr key={row} role="row">
            <th scope="row" role="rowheader">
              {t(ROW_KEYS[row])}
            </th>
            {KINDS.map(([key, figures]) => (
              <td key={key} role="cell">
                {percent(figures[row])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

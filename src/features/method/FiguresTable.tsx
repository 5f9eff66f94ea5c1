import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import { ADAPTATIONS, type Figures, TRANSLATIONS } from './figures';

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

export function FiguresTable(): ReactNode {
  const { t } = useTranslation();
  const { percent } = useFormats();
  return (
    <table>
      <caption>{t('method.table.caption')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('method.table.translations')}</th>
          <th scope="col">{t('method.table.adaptations')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{t(ROW_KEYS[row])}</th>
            <td>{percent(TRANSLATIONS[row])}</td>
            <td>{percent(ADAPTATIONS[row])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Knows nothing of stories. Importing it brings the stylesheet. */
import './look.css';

export { typeset } from '../i18n';
export { AppearanceMenu } from './AppearanceMenu';
export { type Appearance, applyAppearance, storedAppearance } from './appearance';
export { Button } from './Button';
export { CopyButton } from './CopyButton';
export { CopyLink } from './CopyLink';
export { directionOf } from './direction';
export { download } from './download';
export { LangText } from './LangText';
export { LanguageMenu } from './LanguageMenu';
export { List } from './List';
export { lazily } from './lazily';
export { Menu, MenuChoice, MenuGroup } from './Menu';
export { Notice } from './Notice';
export { PreferencesProvider, usePreferences } from './preferences';
export { SiteHeader } from './SiteHeader';
export { Empty, Failed, Loading, NotFound } from './states';
export { PRODUCT, usePageTitle } from './usePageTitle';
export { VisuallyHidden } from './VisuallyHidden';

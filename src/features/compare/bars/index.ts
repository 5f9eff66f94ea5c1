/** What stands above the rows. */

export { Heads } from './Heads';
export { Notices } from './Notices';
export { offPaper } from './offPaper';
export { SourceBar } from './SourceBar';
export { Tabs } from './Tabs';
export { Toolbar } from './Toolbar';

import type { ReactNode } from 'react';
import { AddPage, ComparePage, MethodPage, StoriesPage, StoryPage } from '../features';
import type { Navigation, View } from '../link';
import { NotFoundPage } from './NotFoundPage';

interface Props {
  readonly view: View;
  readonly nav: Navigation;
}

/** The page of a view. */
export function ScreenPage({ view, nav }: Props): ReactNode {
  switch (view.screen) {
    case 'stories':
      return <StoriesPage view={view} nav={nav} />;
    case 'story':
      return <StoryPage view={view} nav={nav} key={view.story} />;
    case 'compare':
      return <ComparePage view={view} nav={nav} key={view.story} />;
    case 'add':
      return <AddPage view={view} nav={nav} key={view.of ?? ''} />;
    case 'method':
      return <MethodPage nav={nav} />;
    case 'not-found':
      return <NotFoundPage path={view.path} nav={nav} />;
  }
}

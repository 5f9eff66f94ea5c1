/** Whole texts as people paste them: what their lines become. */
import { describe, expect, test } from 'vitest';
import { readLines } from './lines';

/** A letter a block: title, heading, paragraph, list item, furniture. */
function drawn(text: string): string[] {
  const signs: Readonly<Record<string, string>> = {
    title: 'T',
    heading: 'H',
    paragraph: 'P',
    'list-item': 'L',
    furniture: 'F',
  };
  return readLines(text).map(({ role, text: words }) => `${signs[role ?? '']} ${words}`);
}

/** Lines that carry their expected letter in front. */
function expectRead(...lines: string[]): void {
  const blank = (line: string): boolean => line === '';
  expect(drawn(lines.map((line) => line.slice(2)).join('\n'))).toEqual(lines.filter((line) => !blank(line)));
}

describe('furniture around an article', () => {
  test('in English', () => {
    expectRead(
      'F Skip to navigation',
      'F We use cookies and ask you to accept them. You can change your choice below.',
      'F Accept all',
      'F Culture',
      'T Bell of Torran returns to its tower',
      'F By Ada Muir',
      'F Updated 07:02, 3 May 2026',
      'F Share via WhatsApp',
      'P The bell of Torran was lifted back into its tower on Sunday. It had lain in a barn for nine years.',
      'F The bell above the market. Photograph: Lew Torrance/Torran Post',
      'F Already a subscriber? Log in',
      'P Ringers had come from eleven towns. They drank tea until the crane arrived.',
      'F Related stories',
      'F Who stole the clapper?',
      'F Barn sold at auction',
      'P The first peal will be rung on Whit Sunday.',
      'F 14 comments',
      'F Most popular',
      'F Crane driver wins medal',
    );
  });

  test('in French, with a question as title', () => {
    expectRead(
      'F Aller au menu',
      'F Partager par courriel',
      'T Qui a rendu la cloche de Torran ?',
      'F Mis à jour le 3 mai 2026 à 7h02',
      'P La cloche de Torran a été remontée dimanche dans sa tour. Elle était restée neuf ans dans une grange.',
      'F Lire aussi : La grange vendue aux enchères',
      'P Des sonneurs étaient venus de onze villes. Ils ont bu du thé en attendant la grue.',
      'F Tous droits réservés',
    );
  });

  test('the name of the outlet behind the title makes no other title', () => {
    expectRead(
      'F Bell of Torran returns to its tower | Torran Post',
      'T Bell of Torran returns to its tower',
      'P The bell of Torran was lifted back into its tower on Sunday. It had lain in a barn for nine years.',
    );
  });
});

test('references of HTML are decoded, in titles too', () => {
  expect(
    drawn(
      'B&auml;r&nbsp;frisst&nbsp;Honig&nbsp;in Torran\n\nDer B&#228;r kam am Montag &amp; blieb bis zum Abend im Garten des Pfarrers.',
    ),
  ).toEqual([
    'T Bär\u00a0frisst\u00a0Honig\u00a0in Torran',
    'P Der Bär kam am Montag & blieb bis zum Abend im Garten des Pfarrers.',
  ]);
});

test('the times of a live blog are furniture', () => {
  expectRead(
    'T Storm over Torran: latest news',
    '',
    'F 21:10',
    'P The last train has left the station. Two hundred people will spend the night in the theatre.',
    '',
    'F 35 minutes ago',
    'P The bridge is closed to lorries. Cars can still cross it.',
    '',
    'F 19.45 CET',
    'P A first tree fell on the market square. Nobody was hurt.',
  );
});

describe('lines that their writer broke', () => {
  test('verse, of two stanzas', () => {
    expectRead(
      'T Children of Torran write a hymn for the bell',
      '',
      'P Twelve children wrote new words for the old tune, and the council paid for the printing.',
      '',
      'P The hymn has two stanzas:',
      '',
      'P Nine winters in the straw',
      'P The bell forgot its name',
      'P The swallows lived below',
      '',
      'P Now call us from the field',
      'P And tell the boats the hour',
      'P And let no winter come',
      '',
      'P The hymn will be sung on Whit Sunday. Everybody may come.',
    );
  });

  test('the amounts of a recipe', () => {
    expectRead(
      'T The bread that the ringers of Torran eat',
      '',
      'P The ringers have baked the same bread since 1902, and its recipe hangs in the tower.',
      '',
      'H Ingredients',
      'L 300 g rye flour',
      'L ½ tsp salt',
      'L 2 eggs',
      '',
      'P Mix everything and bake it for an hour. It keeps for a week.',
    );
  });

  test.each([' | ', '\t'])('a table with %j between its cells', (cell) => {
    const row = (...cells: string[]): string => `L ${cells.join(cell)}`;
    expectRead(
      'T Crane costs more than the bell of Torran',
      '',
      'P The council published its bills on Monday. The crane was the dearest of them.',
      '',
      row('Item', 'Hours', 'Marks'),
      row('Crane', '9', '4,100'),
      row('Rope', '2', '310'),
      '',
      'P The council will pay in two parts. The first is due in June.',
    );
  });

  test('but links at the foot of a page are no table', () => {
    const text = 'The bell of Torran was lifted back into its tower on Sunday.\nAbout us | Contact\nTerms | Jobs';
    expect(drawn(text).slice(1)).toEqual(['F About us | Contact', 'F Terms | Jobs']);
  });
});

test('a quotation in another language is a paragraph like any other', () => {
  expectRead(
    'T Le sonneur de Torran refuse la médaille',
    '',
    'P Le sonneur a refusé lundi la médaille de la ville, sans donner de raison au maire.',
    '',
    'P “I have rung this bell for nothing since I was nine, and I shall go on for nothing.”',
    '',
    'P La médaille sera gardée à la mairie. Elle pèse trente grammes.',
  );
});

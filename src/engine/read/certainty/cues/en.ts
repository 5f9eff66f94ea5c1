import type { CueTable } from '../types';

export const en: CueTable = {
  lang: 'en',
  script: 'spaced',
  classes: {
    relative: 'which|who|whom|whose|where',
    relativeDirect: 'that',
    adverb: 'also|not|never|still|now|soon|then|really|only',
    ordinal: 'first|second|third|fourth|fifth|finally|lastly|next',
    subordinate:
      'because|if|whether|when|although|though|while|whereas|unless|so that|in which|for which|to which|of which',
    count: 'two|three|four|five|six|seven|eight|nine|ten|several|some|following',
    negation: "not|no|never|nobody|nothing|cannot|can't|won't|neither|nor",
    time: '*day|tomorrow|tonight|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year|2026|2027|2028|2029|2030',
    figure: '#|#*|percent|per cent|million|billion',
    said: 'said|says|announced|promised|pledged|told|added|confirmed|insisted|assured|warned|stressed|argued|explained|predicted',
  },
  cues: [
    // hearsay
    {
      kind: 'hearsay',
      words: 'reportedly|allegedly|purportedly|supposedly|rumoured|rumored',
      example: 'The firm is reportedly in talks with a rival.',
    },
    {
      kind: 'hearsay',
      words:
        '(is|are) (said|believed|thought|understood|rumoured|alleged|reported) to | (is|are) widely (said|believed|thought) to',
      example: 'The chairman is said to have left the country.',
    },
    {
      kind: 'hearsay',
      words:
        'it is (said|rumoured|rumored|alleged|understood) that | (rumour|rumor|word) has it | (rumours|rumors) (say|suggest|that)',
      example: 'Rumour has it that the plant was sold.',
    },
    {
      kind: 'hearsay',
      words:
        'according to (people|sources|insiders) | according to (a|one|two|three|several|unnamed|anonymous) … (source|sources|person|people) | according to … (people|sources|officials) (who|familiar|close|with|briefed)',
      example: 'The sale was stopped, according to people who did not want to be named.',
    },
    {
      kind: 'hearsay',
      words: '(sources|insiders) … (say|says|said|claim|tell|told) | people (familiar|close) … (say|said|told)',
      example: 'Sources close to the family said he had resigned.',
    },
    {
      kind: 'hearsay',
      words:
        'unconfirmed reports | according to (media|press|local|unconfirmed|several) reports | a source (said|says|told) | (is|are) tipped to | (unnamed|anonymous) (source|sources|officials)',
      example: 'Unconfirmed reports spoke of two victims.',
    },
    // possible
    {
      kind: 'possible',
      words: 'could|might',
      example: 'The fine could reach a tenth of sales.',
      except: [
        {
          words: '(could|might) (not|neither|no) | (nobody|none|neither) could',
          example: 'For hours they could not leave the train.',
        },
        {
          words:
            'could (only|hardly|barely|finally) | could no longer | (anything|everything|all|whatever|whoever|as) … could',
          example: 'She could only watch.',
        },
        { words: '(might|could) have (added|said|known)', example: 'He might have added that it was late.' },
        { words: "(can|one|you) (could|can't) help", example: 'One could not help laughing.' },
      ],
    },
    {
      kind: 'possible',
      words: 'may',
      lowerCase: true,
      example: 'Prices may rise in the autumn.',
      except: [
        {
          words: 'may (not|no|only) | may … no more | (nobody|anyone|anybody|everyone|no) may | (nobody|none) … may',
          example: 'Anyone may visit the hall for nothing.',
        },
        { words: 'you may like', example: 'Articles you may like' },
      ],
    },
    { kind: 'possible', words: 'may (well|yet|also) | may not be', example: 'It may not be the last case.' },
    {
      kind: 'possible',
      words: 'perhaps|possibly|probably|maybe|presumably|conceivably|potentially|arguably',
      example: 'The fault probably lay in a valve.',
    },
    {
      kind: 'possible',
      words:
        "(is|are|was|were|be|it's|looks|seems|seem|appears|appear) (likely|unlikely|possible|probable|conceivable|plausible|unclear|uncertain)",
      example: 'A second cut is likely.',
      except: [
        {
          words: '(as|if|where|when|than) … possible | as soon as is possible',
          example: 'They will come as soon as is possible.',
        },
      ],
    },
    {
      kind: 'possible',
      words: 'the (possibility|likelihood|chance|risk) (of|that|is)',
      example: 'There remains the possibility that the wall falls.',
    },
    {
      kind: 'possible',
      words:
        '(suspect|suspects|suspected|speculate|speculates|speculated|surmise) (that|it|he|she|they|the|a) | (detectives|investigators|police|experts) (suspect|think|believe)',
      example: 'Detectives suspect that he had help.',
    },
    {
      kind: 'possible',
      words:
        "(cannot|can't|not|could) … (rule|ruled|exclude|excluded) out | (cannot|can't) be (ruled|excluded) | not be ruled out",
      example: 'The ministry cannot rule out sabotage.',
    },
    {
      kind: 'possible',
      words:
        'remains to be seen | ^ whether |  (wonder|wonders|wondering) (if|whether) | question (is|becomes|remains) (if|whether) | (looking|looks) into whether | (investigating|considering|weighing|examining|unclear|unknown|uncertain) (whether|if) | considering|weighing|mulling|contemplating',
      example: 'It remains to be seen whether the buyers stay.',
    },
    {
      kind: 'possible',
      words: '(seem|seems|appears) (to|that|as) | appear to | (looks|look) (as|like) (though|if|it) | it seems',
      example: 'The bank appears to have known.',
    },
    {
      kind: 'possible',
      words:
        '(potential|possible) (use|uses|scenarios|outcomes|applications|causes|reasons|explanations|consequences|challenges|benefits|risks) | (scenarios|what) (could|might)',
      place: 'lead-in',
      example: 'Possible scenarios',
    },
    {
      kind: 'possible',
      words: 'can (lead|cause|result|become|happen|easily)',
      faint: true,
      example: 'Such a mistake can lead to an explosion.',
      except: [{ words: '(no|nobody|not|nothing|never|we|i|you|what) … can', example: 'Nothing can cause us harm.' }],
    },
    // conditional
    {
      kind: 'conditional',
      words: '^ (if|unless|should|otherwise) | that if | (and|but) if',
      example: 'If the vote fails, the contract ends.',
      except: [
        { words: 'should not | as if | even if | if (you|your|not|only)', example: 'If you own one, bring it back.' },
      ],
    },
    {
      kind: 'conditional',
      words: "would|wouldn't|he'd|it'd",
      without: 'said',
      example: 'Such a step would cost millions.',
      except: [
        { words: 'would (rather|like) | <negation> … would | (i|we) would | ^ would', example: 'I would rather walk.' },
        { words: 'would have', example: 'The minority would have preferred a smaller cut.' },
        {
          words: 'that … would | (told|announced|learned|learnt|knew|hoped|feared) … would',
          example: 'She learned that the firm would close.',
        },
      ],
    },
    {
      kind: 'conditional',
      words: '(risk|risks) (a|an|being|losing|alienating|fines|penalty)',
      example: 'A firm that is late risks a fine.',
    },
    // expected
    {
      kind: 'expected',
      words: "will|shall|won't|it'll|they'll|he'll|she'll|we'll|I'll|They'll|We'll|It'll|Won't",
      example: 'The station will close in March.',
      lowerCase: true,
      except: [
        {
          words: '(the|a|his|her|their|my|your|our|good|free|against|last|political) will',
          example: 'It takes the will of a whole town.',
        },
        { words: 'will (often|usually|sometimes)', example: 'Children will often hide.' },
      ],
    },
    {
      kind: 'expected',
      words: 'would',
      with: 'said',
      example: 'He said the firm would pay the bill.',
      except: [{ words: 'would have | would (rather|like) | if … would', example: 'She said it would have helped.' }],
    },
    {
      kind: 'expected',
      words:
        '(is|are|am) (due|set|about|expected|scheduled|planned|slated|poised|bound|supposed|projected|forecast|going|likely) to',
      example: 'The bridge is due to open in May.',
    },
    {
      kind: 'expected',
      words: '(is|are) to *',
      example: 'She is to lead the new company.',
      except: [
        {
          words:
            '(mission|ambition|dream|role|duty|goal|aim|job|task|idea|purpose|point|plan|way|answer|hope|challenge) (is|are) to | (is|are) to blame',
          example: 'The wind is to blame.',
        },
      ],
    },
    {
      kind: 'expected',
      words:
        '(plans|intends|hopes|expects|promises|pledges|undertakes|vows|threatens) to | (promised|pledged|vowed|agreed) to | (is|are) (planning|hoping) to | (plan|intend|hope|expect|promise|pledge) to',
      example: 'The city plans to buy buses.',
      except: [
        { words: 'no plans to', example: 'She has no plans to resign.' },
        { words: 'not (plan|intend|hope|promise|expect) to', example: 'They do not intend to resign.' },
      ],
    },
    {
      kind: 'expected',
      words:
        '(expects|expect|predicts|predict|foresees|sees|anticipates) … (to|of|rising|falling|from|by) | (do|does) not expect',
      example: 'The bank expects prices to fall.',
    },
    {
      kind: 'expected',
      words:
        '(starts|start|begins|begin|opens|open|meets|meet|closes|resumes|ends|arrives|comes|takes|leaves|expires|goes) … <time> | (takes|take|comes|come) (effect|force|into)',
      with: 'time',
      example: 'Building starts in January.',
      except: [
        {
          words: '(the|a|to) (start|begin|open|meet) | (the|a) end | did (not|never) (start|begin|open)',
          example: 'He wanted to start in January.',
        },
        { words: '(every|each|usually) … <time>', example: 'The market opens every Monday.' },
      ],
    },
    {
      kind: 'expected',
      words:
        '(is|are|with|were|was) … (due|expected|scheduled|planned|slated) (in|on|by|for|next|this|off) | next (meets|meeting|hearing) | (planned|scheduled) for',
      example: 'Results are due in the autumn.',
    },
    // advised
    {
      kind: 'advised',
      words: '(needs|need) to | (it is|is) (worth|time to|advisable) | would do well to',
      without: 'figure',
      example: 'The council needs to publish its figures.',
      except: [
        { words: "(no|not|don't|doesn't|never|without|the|a|any) need to", example: 'There is no need to hurry.' },
      ],
    },
    {
      kind: 'advised',
      words: "should|ought|shouldn't",
      example: 'Passengers should bring water.',
      except: [
        { words: "should have | should've", example: 'We should have asked.' },
        { words: '^ should', example: 'Should it rain, the match is off.' },
        { words: '(why|how) should', example: 'Why should she pay?' },
        { words: 'that (it|he|she) should', example: 'It is odd that, after all, that it should hurt.' },
      ],
    },
    {
      kind: 'advised',
      words:
        '(advises|advise|advised|recommends|recommend|recommended|urges|urge) … (to|against|that|people|users|customers) | (warns|warn) against | had better | must not | best to | it is advisable',
      example: 'Doctors recommend to wait a day.',
    },
    {
      kind: 'advised',
      words:
        '(let|please) (it|us|them|him|her|do|check|note) | (needs|need) to (be|publish|act|change|have) an obligation to | (have|has) (an|a) (obligation|duty) to',
      example: 'Please check the number of the jar.',
    },
    {
      kind: 'advised',
      words: 'advice|tips|recommendations|steps | what … do | how to',
      place: 'lead-in',
      example: 'Tips for owners',
    },
    {
      kind: 'advised',
      words:
        "^ (do|don't|never|always|make|check|avoid|keep|write|read|save|store|report|contact|call|change|ignore|bring|return|wait|stay|watch|ask|tell|give|cap|publish)",
      place: 'item',
      example: 'Keep the receipt.',
    },
  ],
};

import type { PrivacyWords } from '../../model/privacy-words.ts'

export const privacy: PrivacyWords = {
  title: 'Preifatrwydd',
  chooseAge: 'Beth yw’r oedran? Mae pob tudalen yn dweud yr un peth, mewn geiriau gwahanol.',
  ages: {
    '4-7': '4 i 7',
    '8-10': '8 i 10',
    '11-17': '11 i 17',
    '16-25': '16 i 25, ac wedi gadael gofal',
  },
  backToSurvey: 'Yn ôl i’r arolwg',
  notices: {
    '4-7': {
      title: 'Beth sy’n digwydd i’r hyn rwyt ti’n ei ddweud',
      sections: [
        {
          title: 'Beth rwyt ti’n ei ddweud',
          paragraphs: ['Rwyt ti’n dweud sut wyt ti’n teimlo.', 'Dwyt ti ddim yn dweud dy enw.'],
        },
        {
          title: 'Pwy sy’n gallu ei weld',
          paragraphs: [
            'Mae’r oedolyn sydd gyda ti’n gallu ei weld nawr.',
            'Wedyn mae’n mynd i bentwr mawr. All neb ddod o hyd i dy un di yn y pentwr. Dim dy ofalwr. Dim dy weithiwr cymdeithasol.',
          ],
        },
        {
          title: 'Rwyt ti’n cael stopio',
          paragraphs: ['Rwyt ti’n cael stopio. Rwyt ti’n cael gadael cwestiwn. Fydd neb yn flin.'],
        },
        {
          title: 'Pan fydd wedi mynd',
          paragraphs: ['Dwyt ti ddim yn gallu ei gael yn ôl. Does neb yn gwybod pa un yw dy un di.'],
        },
        {
          title: 'Os nad wyt ti’n teimlo’n saff',
          paragraphs: [
            'Dydyn ni ddim yn gallu gweld pwy wyt ti, felly allwn ni ddim dod. Dweda wrth oedolyn rwyt ti’n ymddiried ynddo.',
          ],
        },
      ],
    },
    '8-10': {
      title: 'Beth sy’n digwydd i dy atebion',
      sections: [
        {
          title: 'Beth rydyn ni’n ei gadw',
          paragraphs: [
            'Rydyn ni’n cadw dy atebion. Dydyn ni ddim yn cadw dy enw, lle rwyt ti’n byw na phryd anfonaist ti nhw.',
            'Mae dy god yn gadael i ti ateb unwaith. Dydy’r cod ddim yn cael ei gadw gyda dy atebion.',
          ],
        },
        {
          title: 'Pwy sy’n gallu eu gweld',
          paragraphs: [
            'Pan fyddi di’n anfon dy atebion, maen nhw’n cael eu cloi. Pan fydd yr arolwg ar ben, maen nhw i gyd yn cael eu cymysgu. Wedyn all neb ddod o hyd i dy rai di. Dim dy ofalwr, dy weithiwr cymdeithasol na dy athro.',
            'Mae’r adroddiad am grwpiau o ddeg neu fwy, byth am un plentyn.',
          ],
        },
        {
          title: 'Os wyt ti’n ysgrifennu rhywbeth',
          paragraphs: [
            'Mae rhywun sydd ddim yn gweithio i’r cyngor yn ei ddarllen gyntaf ac yn tynnu enwau allan. Wedyn efallai y bydd yn yr adroddiad. Dydy e ddim yn dweud pwy ysgrifennodd e. Paid ag ysgrifennu enwau, os gweli di’n dda.',
          ],
        },
        {
          title: 'Ti sy’n dewis',
          paragraphs: [
            'Rwyt ti’n cael gadael cwestiwn. Rwyt ti’n cael stopio. Fydd dim byd drwg yn digwydd.',
          ],
        },
        {
          title: 'Pan fyddi di’n pwyso Anfon',
          paragraphs: [
            'Dwyt ti ddim yn gallu ei gael yn ôl, achos does neb yn gwybod pa atebion yw dy rai di.',
          ],
        },
        {
          title: 'Am faint rydyn ni’n eu cadw',
          paragraphs: ['Rydyn ni’n cadw’r atebion am {months} mis. Wedyn maen nhw’n mynd.'],
        },
        {
          title: 'Cwcis',
          paragraphs: ['Does dim rhai. Pan fyddi di’n cau’r dudalen hon, fydd dy atebion ddim yn aros arni.'],
        },
        {
          title: 'Os nad wyt ti’n teimlo’n saff',
          paragraphs: [
            'Dydyn ni ddim yn gallu gweld pwy wyt ti, felly allwn ni ddim anfon help. Dweda wrth oedolyn rwyt ti’n ymddiried ynddo, neu ffonia Childline ar 0800 1111. Mae am ddim.',
          ],
        },
      ],
    },
    '11-17': {
      title: 'Beth sy’n digwydd i dy atebion',
      sections: [
        {
          title: 'Beth rydyn ni’n ei gadw, a beth dydyn ni ddim',
          paragraphs: [
            'Rydyn ni’n cadw dy atebion, yr iaith ddefnyddiaist ti, a beth mae dy helpwr yn ei wneud os oedd un gyda ti.',
            'Dydyn ni ddim yn cadw dy enw, dy gyfeiriad, dy ddyfais na phryd atebaist ti. Mae dy god yn dangos dy fod yn cael ateb, unwaith. Dydy’r cod byth yn cael ei gadw gyda dy atebion.',
          ],
        },
        {
          title: 'Pwy sy’n gallu eu gweld',
          paragraphs: [
            'Mae dy atebion yn cael eu cloi cyn gynted ag y maen nhw’n cyrraedd. Pan fydd yr arolwg yn cau maen nhw i gyd yn cael eu hagor ar unwaith a’u cymysgu. Wedyn all neb ddarganfod pa rai yw dy rai di: dim dy gyngor, dy ofalwr, dy weithiwr cymdeithasol na’r bobl sy’n rhedeg y safle hwn.',
            'Mae’r adroddiad am grwpiau o ddeg neu fwy.',
          ],
        },
        {
          title: 'Beth rwyt ti’n ei ysgrifennu yn dy eiriau dy hun',
          paragraphs: [
            'Mae’n cael ei gadw ar wahân i dy atebion eraill. Mae rhywun sydd ddim yn gweithio i dy gyngor yn ei ddarllen gyntaf ac yn tynnu enwau a lleoedd allan. Wedyn efallai y bydd rhannau ohono yn yr adroddiad.',
            'Mae geiriau’n gallu dangos pwy wyt ti, felly gad allan enwau a phethau mai dim ond ti fyddai’n eu gwybod.',
          ],
        },
        {
          title: 'Beth allwn ni ddim ei guddio',
          paragraphs: [
            'Mae’r rhwydwaith rwyt ti’n ei ddefnyddio yn gallu gweld dy fod wedi agor y safle hwn. Dydy’r rhwydwaith ddim yn gallu gweld dy atebion. Mae unrhyw un wrth dy ymyl yn gallu gweld dy sgrin.',
          ],
        },
        {
          title: 'Dy ddewis di',
          paragraphs: [
            'Rwyt ti’n cael gadael unrhyw gwestiwn, neu stopio. Does dim byd yn newid i ti os wyt ti’n gwneud hynny.',
            'Ar ôl i ti bwyso Anfon dwyt ti ddim yn gallu ei gael yn ôl, achos does neb yn gwybod pa atebion yw dy rai di.',
          ],
        },
        {
          title: 'Am faint rydyn ni’n eu cadw',
          paragraphs: ['Mae codau’n mynd fis ar ôl cau’r arolwg. Mae atebion yn mynd ar ôl {months} mis.'],
        },
        {
          title: 'Cwcis',
          paragraphs: [
            'Does dim rhai, a does dim byd yn dy ddilyn. Dydy dy atebion ddim yn aros ar y ddyfais hon. Os byddi di’n dewis eu cadw tan wedyn, maen nhw’n cael eu cloi, ac yn mynd ar ôl 24 awr.',
          ],
        },
        {
          title: 'Os nad wyt ti’n ddiogel',
          paragraphs: [
            'Dydyn ni ddim yn gallu gweld pwy wyt ti, felly allwn ni ddim anfon help. Dweda wrth oedolyn rwyt ti’n ymddiried ynddo, ffonia Childline ar 0800 1111, neu ffonia 999 os wyt ti mewn perygl nawr.',
          ],
        },
      ],
    },
    '16-25': {
      title: 'Beth sy’n digwydd i’ch atebion',
      sections: [
        {
          title: 'Beth rydym yn ei gadw, a beth nad ydym',
          paragraphs: [
            'Rydym yn cadw eich atebion, yr iaith a ddefnyddioch, a rôl eich helpwr os oedd gennych un.',
            'Nid ydym yn cadw eich enw, eich cyfeiriad, eich dyfais na phryd yr ateboch. Mae eich cod yn dangos y cewch ateb, unwaith. Nid yw’r cod byth yn cael ei gadw gyda’ch atebion.',
          ],
        },
        {
          title: 'Pwy sy’n gallu eu gweld',
          paragraphs: [
            'Mae eich atebion yn cael eu cloi cyn gynted ag y maent yn cyrraedd. Pan fydd yr arolwg yn cau cânt i gyd eu hagor ar unwaith a’u cymysgu. Wedyn ni all neb ddarganfod pa rai yw eich rhai chi: nid eich cyngor, eich cynghorydd personol na’r bobl sy’n rhedeg y safle hwn.',
            'Mae’r adroddiad am grwpiau o ddeg neu fwy.',
          ],
        },
        {
          title: 'Beth rydych yn ei ysgrifennu yn eich geiriau eich hun',
          paragraphs: [
            'Mae’n cael ei gadw ar wahân i’ch atebion eraill. Mae rhywun nad yw’n gweithio i’ch cyngor yn ei ddarllen gyntaf ac yn tynnu enwau a lleoedd allan. Wedyn efallai y caiff rhannau ohono eu dyfynnu yn yr adroddiad.',
            'Gall geiriau ddangos pwy ydych chi, felly gadewch allan enwau a phethau mai dim ond chi fyddai’n eu gwybod.',
          ],
        },
        {
          title: 'Beth na allwn ei guddio',
          paragraphs: [
            'Gall y rhwydwaith rydych yn ei ddefnyddio weld eich bod wedi agor y safle hwn. Ni all weld eich atebion. Gall unrhyw un wrth eich ymyl weld eich sgrin.',
            'Nid ydym yn gadael i neb edrych ar atebion un person. Ond gallai rhywun oedd â nhw i gyd ac sy’n eich adnabod yn dda feddwl mai eich ateb chi yw un anghyffredin.',
          ],
        },
        {
          title: 'Eich dewis chi',
          paragraphs: [
            'Cewch adael unrhyw gwestiwn, neu stopio. Nid yw eich cefnogaeth yn newid os gwnewch hynny.',
            'Ar ôl i chi bwyso Anfon ni allwch ei gael yn ôl, gan nad oes neb yn gwybod pa atebion yw eich rhai chi.',
          ],
        },
        {
          title: 'Am faint rydym yn eu cadw',
          paragraphs: ['Mae codau’n mynd fis ar ôl cau’r arolwg. Mae atebion yn mynd ar ôl {months} mis.'],
        },
        {
          title: 'Cwcis',
          paragraphs: [
            'Nid oes rhai, ac nid oes dim yn eich dilyn. Nid yw eich atebion yn aros ar y ddyfais hon. Os byddwch yn dewis eu cadw tan wedyn, maent yn cael eu cloi, ac yn mynd ar ôl 24 awr.',
          ],
        },
        {
          title: 'Os nad ydych yn ddiogel',
          paragraphs: [
            'Ni allwn weld pwy ydych chi, felly ni allwn anfon help. Ffoniwch y Samariaid ar 116 123, neu 999 os ydych mewn perygl nawr.',
          ],
        },
      ],
    },
  },
  law: {
    title: 'I oedolion: pwy sy’n gyfrifol',
    paragraphs: [
      'Y cyngor sy’n holi yw’r rheolydd. Pwy bynnag sy’n rhedeg y safle hwn iddo yw’r prosesydd. Mae’r cyngor yn holi er mwyn gwneud ei ddyletswydd i wrando ar y rhai sydd yn ei ofal. Mae ei hysbysiad ei hun yn dweud mwy am y gyfraith.',
      'Data personol yw’r rhestr o bwy i’w holi. Y cyngor sy’n ei chadw, ac nid yw yn y safle hwn. Nid yw’r hyn a gedwir yma’n arwain at berson, felly ni all neb chwilio am atebion un person, eu cywiro na’u dileu.',
      'Gofynnwch i swyddog diogelu data’r cyngor am unrhyw beth ar y dudalen hon. Gallwch hefyd gwyno i Swyddfa’r Comisiynydd Gwybodaeth ar 0303 123 1113.',
    ],
  },
}

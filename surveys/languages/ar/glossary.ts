import type { Glossary } from '../../model/glossary.ts'

/* The English name in brackets is the one people hear from the council, at school and in meetings. */
export const glossary: Glossary = {
  language: 'ar',
  entries: {
    advocate: {
      term: 'مناصر (advocate)',
      means: 'شخص يقف إلى جانبك، ويساعدك على التعبير عن رأيك، ويحرص على أن يستمع الناس إليك.',
    },
    adviser: {
      term: 'مستشار شخصي (personal adviser)',
      means: 'شخص يساعدك في التخطيط لحياتك عند الخروج من الرعاية. ويُسمّى أيضًا PA أو مرشد ما بعد الرعاية.',
    },
    survey: { term: 'استبيان', means: 'مجموعة من الأسئلة يجيب عنها كثير من الناس.' },
    bullying: { term: 'تنمّر', means: 'عندما يتعمّد أحد إيذاءك مرة بعد مرة.' },
    care: {
      term: 'في الرعاية (in care)',
      means: 'عندما يحرص المجلس المحلي على أن يعتني بك أحد: أسرة حاضنة أو أقارب أو موظفون.',
    },
    'care-experienced': {
      term: 'من ذوي تجربة الرعاية (care experienced)',
      means: 'من هم في الرعاية الآن، أو كانوا فيها من قبل.',
    },
    'care-leaver': {
      term: 'من خرجوا من الرعاية (care leaver)',
      means: 'شباب كانوا في الرعاية وصاروا اليوم بالغين أو كادوا.',
    },
    'care-plan': { term: 'خطة الرعاية (care plan)', means: 'ما كُتب عن طريقة الاعتناء بك.' },
    carer: { term: 'مقدّم رعاية (carer)', means: 'شخص بالغ يعتني بك كل يوم.' },
    'childrens-home': {
      term: 'دار للأطفال (children’s home)',
      means: 'بيت يعيش فيه بعض الأطفال معًا ويعتني بهم موظفون.',
    },
    college: { term: 'كلية (college)', means: 'مكان للتعلّم بعد إنهاء المدرسة.' },
    council: {
      term: 'المجلس المحلي (council)',
      means: 'الجهة التي تدير شؤون منطقتك، مثل المدارس والحدائق والرعاية.',
    },
    disability: {
      term: 'إعاقة',
      means: 'أمر في الجسم أو في النفس يجعل بعض الأشياء أصعب لمدة طويلة.',
    },
    foster: {
      term: 'احتضان (foster)',
      means: 'الاعتناء بطفل في بيت أسرة ما دام لا يستطيع العيش مع أمه أو أبيه.',
    },
    'key-worker': {
      term: 'الموظف المسؤول عنك (key worker)',
      means: 'الشخص الذي عمله، من بين الموظفين، هو الاهتمام بك.',
    },
    'local-authority': { term: 'السلطة المحلية (local authority)', means: 'اسم آخر للمجلس المحلي.' },
    'life-story': {
      term: 'قصة حياتك (life story)',
      means: 'ما حدث في حياتك حتى الآن: من هي عائلتك ولماذا دخلت الرعاية.',
    },
    'pathway-plan': {
      term: 'خطة المسار (pathway plan)',
      means: 'ما اتفقت عليه مع المرشد بشأن خطواتك القادمة: السكن والمال والعمل والصحة.',
    },
    placement: { term: 'مكان الإقامة (placement)', means: 'البيت الذي هو سكنك أثناء وجودك في الرعاية.' },
    'reviewing-officer': {
      term: 'مسؤول المراجعة (reviewing officer)',
      means: 'الشخص الذي يدير اجتماعات مراجعة خطتك ويتأكد من تنفيذها. ويُسمّى أيضًا IRO.',
    },
    'review-meeting': {
      term: 'مراجعة (review)',
      means: 'اجتماع عن أحوالك وعمّا يجب أن يحدث بعد ذلك.',
    },
    'social-worker': {
      term: 'أخصائي اجتماعي (social worker)',
      means: 'شخص عمله أن يتأكد أنك في أمان وأن هناك من يعتني بك جيدًا.',
    },
    'supported-lodgings': {
      term: 'غرفة مع دعم (supported lodgings)',
      means: 'غرفة في بيت شخص آخر، مع مساعدة على تعلّم العيش باستقلال.',
    },
    'supported-living': {
      term: 'سكن مع دعم (supported living)',
      means: 'شقة لك، أو بيت مشترك، مع موظفين يمكن الرجوع إليهم.',
    },
    unsettled: {
      term: 'بلا استقرار',
      means: 'عندما لا يكون المكان كأنه مكانك، أو لا يكون البقاء فيه مؤكدًا.',
    },
    staff: { term: 'موظفون (staff)', means: 'بالغون عملهم الاعتناء بك.' },
    training: { term: 'تدريب', means: 'تعلّم القيام بعمل ما.' },
    'trusted-adult': {
      term: 'شخص بالغ هو محلّ ثقتك',
      means: 'شخص بالغ يمكنك إخباره بالأمور، وهو يساعدك.',
    },
  },
}

/** Asks in Chinese for the order, the payment or a thing in a whole kind sentence; what only presses goes. */
import { clauseByClause, type Told, type Turn, turned } from './chinese/clause-by-clause';
import { told as asStatement } from './rewrites';

const presses =
  /^[您你]?给(?:句|个)?.{0,2}(?:话|数|准信|信儿?|痛快)|别(?:再|老|总)?(?:让|叫)?我?.{0,4}(?:等|拖|磨蹭)|^(?:赶紧|快|快点|抓紧)(?:的|啊|吧|点)?$|行不行|(?:怎么|咋)(?:回事|还不)|还(?:下|签|订|定|买)不(?:下|签|订|定|买)|到底|究竟|^(?:您|你)?(?:要|订|买|拿)(?:多少|几)|^.{0,4}都.{0,6}(?:天|周|星期|个月|礼拜)了$/;
const named = /(?:这|那|本|下)个?(?:月|周|星期|礼拜|季度)|今年|明年|[上下]半年|这[次批单]/;
const when = /(?:什么时候|啥时候|几时|何时|哪天|多久|多会儿)(?:能|可以|才|再|才能|会|要|准备|打算)*(.+)$/;
const amount = /(?:几|多少)(个?[高小]?柜|台|个|件|套|箱|吨|米|只|条|双|盒|公斤|份|瓶|张|人|位)?(?!.*天|.*久)/;

const theirDeposit: readonly Turn[] = [
  [/^([签订续租])几(年|个月)$/, '打算$1几$2'],
  [
    /^(?:什么时候|啥时候|几时|哪天)(?:能|可以)?(?:付|打|交|转)(定金|订金|首款|首付|全款|货款|尾款)$/,
    '$1什么时候安排比较合适',
  ],
];

const asksWhen = /(?:什么时候|啥时候|几时|何时|哪天)[^，]{0,4}(?:下单|签|订|定(?!金)|拍)/;

/** “签了赶快寄回来” */
const thenToo: readonly Turn[] = [[/^(?:.{0,3}了就?)?(?:赶紧|赶快|快点?|抓紧)(.{2,})$/, '方便的话麻烦您$1']];

/** “到底什么时候下单”“给个数，要多少件”: what it is about stays. */
export const askAboutTheOrder = asStatement(
  clauseByClause((clauses, { source }, found) => {
    const marked = clauses.map((clause, at) => found[at] || asksWhen.test(clause));
    const told = clauses.map(
      (clause, at): Told =>
        marked[at] || presses.test(clause) ? null : turned(clause, [...theirDeposit, ...thenToo]),
    );
    const own = clauses.filter((_clause, at) => marked[at]).join('');
    const time = named.exec(own)?.[0] ?? '';
    const unit = amount.exec(own)?.[1] ?? '';
    const order = when.exec(own)?.[1];
    const wanted =
      order && !amount.test(order)
        ? clauses.find((clause) => /[要订买下拿]/.test(clause) && amount.test(clause))
        : undefined;
    const much = wanted
      ? `，${named.exec(wanted)?.[0] ?? ''}大概需要多少${amount.exec(wanted)?.[1] ?? ''}`
      : '';
    const so = /[？?]\s*$/.test(source) ? '' : '，告诉我一声';
    const sent = /^(报价单?|合同|样品|方案|图纸|邮件|资料|单子).*[看签考虑定确认商量].*(?:没|吗)/.exec(
      own,
    )?.[1];
    told[marked.indexOf(true)] = sent
      ? `${sent}您看过的话，有想法请随时告诉我`
      : order
        ? `您看${time}什么时候${order.replace(/[呢啊呀了]+$/, '')}比较合适${much}${so}`
        : amount.test(own)
          ? `您看${time}大概需要多少${unit}${so}`
          : '您考虑好了告诉我一声，有想了解的地方随时问我';
    return { told };
  }),
);

const money =
  /((?:(?:[一二三四五六七八九十\d]+|[上这那本]个?)(?:月|季度|批|单|期)份?的?)?(?:货款|尾款|余款|定金|订金|账款|帐款|全款|首付|首款|预付款|租金|房租|费用|学费|物业费|管理费|会费|年费|工程款|加工费|设计费|维修费|服务费|水电费|款项)|[上这那本]个?月的?账)/;
const overdue =
  /拖|欠|还[没不]|还是[没不]|到现在|至今|迟迟|催|逾期|什么时候|啥时候|几时|何时|哪天|多久|呢|没收到|一分|去哪|在哪|[到打付转]了?没|怎么|为什么/;
const pressed =
  /^(?:都|已经)?[拖欠]了|^(?:赶紧|快|抓紧|马上|立刻)|别(?:再|老|一直)?(?:拖|赖|让|装)|催[了过]|等(?:着|米|钱)|说好|讲好|都[几好].{0,3}[天月次]了|[您你].{0,3}(?:看看|自己看)|还要(?:我|不要)|今天必须|到底|想不想|要不要|^(?:今天|明天|现在)?(?:转|打|付|交)(?:我|给我|过来|一下)|^(?:您|你|财务|你们)?[^，]{0,6}(?:什么时候|几时|哪天|啥时候).*[付打到转汇给结]/;
const longOver: readonly Turn[] = [
  [
    /^(.*?)([^，]{0,3}(?:费用?|款|金|租|钱|账))[您你]?(?:都|已经|又|也)*(?:拖欠?|欠)了?(.{0,3}(?:个月|天|年|周|个星期|个礼拜))了?$/,
    '$1$2已经超期$3了，麻烦您安排一下',
  ],
];

/** “钱什么时候到？”“快点把定金打过来”. */
export const askForThePayment = asStatement(
  clauseByClause((clauses, _, marked) => {
    const text = clauses.join('，');
    const told = clauses.map((clause, at): Told => (marked[at] || pressed.test(clause) ? null : undefined));
    const first = marked.indexOf(true);
    const own = clauses.filter((_clause, at) => marked[at]).join('');
    const what = money.exec(text)?.[1] ?? '';
    const day =
      /(今天|明天|本周|这周|[周星礼期拜]+[一二三四五六日]|月底)(?:之?前)?(?:必须|一定|务必|要|得|[转打付交])/.exec(
        text,
      )?.[1] ?? '';
    clauses.forEach((clause, at) => {
      if (turned(clause, longOver) !== undefined || (money.test(clause) && overdue.test(clause)))
        told[at] = null;
    });
    told[first] =
      clauses.map((clause) => turned(clause, longOver)).find((words) => words !== undefined) ??
      (/定金|订金|首[付款]/.test(what) && /什么时候|几时|哪天/.test(own)
        ? `您看${what}什么时候安排比较合适`
        : overdue.test(own)
          ? `麻烦您帮忙看一下${what && `${what}的`}付款进度`
          : what
            ? `麻烦您${day}安排一下${what}`
            : `麻烦您${day}安排一下付款`);
    // The thanks close the sentence.
    const last = told.findLastIndex((words) => words !== null);
    const end = told[last];
    if (!/比较合适$/.test(String(told[first])))
      told[last] =
        typeof end === 'string' ? `${end}，谢谢` : { at: clauses[last]?.length ?? 0, words: '，谢谢' };
    return { told };
  }),
);

const hurry = '(?:马上|赶紧|赶快|立刻|立即|快点?|速)';
const kindly: readonly Turn[] = [
  [
    new RegExp(
      `^(?:[您你]们?|贵司)?${hurry}?((?:先|今天|明天|今晚|现在|下午)*)(?:[您你])?${hurry}?([把将].*)$`,
    ),
    '麻烦您$1$2',
  ],
  [
    new RegExp(
      `^((?:尾款|货款|余款|定金|订金|全款|首款|合同|订单号?|发票|截图|水单|地址|资料|电话|身份证|营业执照|图纸|税号|清单|抬头|提单|姓名|尺[码寸]|数量|型号|账号|照片|样品|正反面|复印件|扫描件|公司名称|[、和与])+)${hurry}?(.*)$`,
    ),
    '$1麻烦您$2',
  ],
  [new RegExp(`^(?:就|[您你])?${hurry}?(.*)$`), '麻烦您$1'],
];
const bareHurry = new RegExp(`^${hurry}[的点啊吧]*$`);
const hurried: readonly Turn[] = [[new RegExp(`^(.+?)${hurry}(.*)$`), '$1$2']];

/** “把合同发我”: asks for it, with thanks. */
export const askForTheThing = clauseByClause((clauses, _, marked) => {
  if (/麻烦|请|劳驾|辛苦|[？?]/.test(clauses.join('，'))) return null;
  const told = clauses.map(
    (clause, at): Told =>
      bareHurry.test(clause) || (!marked[at] && presses.test(clause))
        ? null
        : turned(clause, marked[at] ? kindly : hurried),
  );
  if (marked.filter(Boolean).length !== 1) return null;
  const last = told.findLastIndex((words) => words !== null);
  const end = told[last];
  told[last] = typeof end === 'string' ? `${end}，谢谢` : { at: clauses[last]?.length ?? 0, words: '，谢谢' };
  return { told };
});

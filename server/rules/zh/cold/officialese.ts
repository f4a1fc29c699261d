/** “予以受理”“经研究决定”“请悉知”: the language of an office, not of a person. */
import { asked, conditioned, reported } from '../../../words/chinese/guards';
import { inSimplified } from '../../../words/chinese/script';
import { type Match, spanOf } from '../../../words/match';
import type { Rewrite } from '../../finding';
import { sayCalmly } from '../../rewriting/chinese/say-calmly';
import { fill } from '../../rewriting/fill-template';
import { leaveOutClause, reword } from '../../rewriting/reword';
import { drop, either, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const plainWords: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^兹因/, '因为'],
  [/^兹就/, '就'],
  [/(?:兹|谨此)(?:通知|函告|告知|奉告|致函|复函)(?:贵司|贵方|贵公司|您)?[，：]?/, ''],
  [/自即日起/, '从今天起'],
  [/(?:届时)?[请敬]*予以配合/, '到时麻烦您配合一下'],
  [/将?[予给]以(?=终止|取消|注销|退回|扣除|调整|回复|配合|说明|公示|恢复|更换)/, '会'],
  [/^(?:经研究决定|经公司研究决定|经我司研究决定|经研究)，?/, ''],
  [/之规定/, '的规定'],
  [/(?:贵方|贵司|贵公司|您|阁下|台端)之(?=申请|来函|诉求|要求|请求|意见|来信|询问)/, '您的'],
  [/(?:将|不日)?[予给]以受理|径予受理/, '已经受理'],
  [/(?:将|不日)?[予给]以核准|径予核准/, '已经批准'],
  [/(?:将|不日)?[予给]以驳回|径予驳回/, '这次没有通过'],
  [/(?:径予|径行|迳予|逕予|予以)结案/, '先办结'],
  [/(?:将|不日)?[予给]以办理|径[予行](?:办理|处理)/, '会办理'],
  [/请自行查阅/, '详情请看'],
  [/不另(?:行)?通知/, '有疑问请联系我'],
  [/^已阅/, '收到'],
  [
    /(?:特此函复|特此函告|特此告知|特此通知|特此通告|此复|望周知|望悉|望知悉|请遵照执行|望遵照执行|希即知照)(?=[。！]?$)/,
    '有疑问请联系我',
  ],
];

/** The whole sentence as one would say it, with all that it tells. */
function plainly(match: Match): Rewrite | null {
  const { source, sentence } = match;
  if (source !== sentence.prose) return null;
  const words = inSimplified(source);
  const edits = plainWords.flatMap(([pattern, plain]) => {
    const found = pattern.exec(words);
    const filled = found && fill(match, plain);
    return found && filled ? [{ start: found.index, end: found.index + found[0].length, ...filled }] : [];
  });
  edits.sort((a, b) => a.start - b.start);
  const { start, end } = spanOf(match.tokens, match.mark);
  // What is marked must be among them.
  if (!edits.some((edit) => edit.start < end && start < edit.end)) return null;
  return { title: '换成平常的话', edits };
}

/** A no, and nothing in figures that would be lost. */
function refuses({ sentence: { prose } }: Match): boolean {
  return (
    /不[属屬]于|不[属屬][於于]|不符合|不予|未通[过過]|不在[^，]*[范範][围圍]/.test(prose) && !/\d/.test(prose)
  );
}

/** “资料不全，不予受理”: it can be mended. */
function incomplete({ sentence: { prose } }: Match): boolean {
  return /不[全齐齊]|不完整|缺/.test(prose) && /不[予能]|没法|无法|無法/.test(prose);
}

const refusal = either(
  where(incomplete, sayCalmly('资料还缺{哪几样}，补齐后我们就能受理', { also: /./ })),
  where(refuses, sayCalmly('{您提的事}我们核实过了，这边办不了，不过可以{替代办法}', { also: /./ })),
);

export default defineRule({
  id: 'cold/officialese',
  principle: 'plain-words',
  severity: 'info',
  message: '官腔，不像人说的话。',
  why: '公文腔把人推远：平常怎么当面讲，就怎么写。',
  phrasings: [
    {
      phrases: ['{(经研究决定|经公司研究决定|经我司研究决定|经研究|兹因|兹就)[，]}'],
      unless: [asked, reported],
      rewrites: [plainly, drop()],
    },
    {
      phrases: [
        '{[径|径行|迳]予(受理|结案|办理|处理|驳回|核准|备查|取消)}',
        '{(予以|给予|不日予以|将予以)(受理|结案|驳回|办理|核准|备查|注销|函复)}',
        '{径行(结案|取消|办理|处理)}',
        '{(特此函复|特此函告|特此告知|特此通告|此复|望周知|望悉|望知悉|望遵照执行|请遵照执行|希即知照|勿谓言之不预|本着对等原则)[，]}',
        '{(贵方|贵司|贵公司|您|阁下|台端)之(申请|来函|诉求|要求|请求|意见|来信|询问)}',
        '{(依据|根据|依|按照|按) ... [...] 第#(条|款)[之|的]规定}',
        '{(根据|依据)我司 ... [...] 之规定}',
      ],
      unless: [asked, reported],
      rewrites: [refusal, plainly, sayCalmly('这件事我们{怎么办}')],
    },
    {
      phrases: ['{请知悉}(。|！|$)', '{(敬请知悉|请予知悉|请悉知|烦请知悉|特此知会|敬请周知)}'],
      unless: [asked],
      rewrites: [
        plainly,
        where(refuses, leaveOutClause()),
        say('跟您说一声', { over: 'clause' }),
        leaveOutClause(),
      ],
    },
    {
      phrases: [
        '{(兹通知|兹函告|兹告知|兹定于|兹致函|兹复函|兹奉告|谨此函告|谨此奉告)}',
        '{(为荷|是荷|是盼|为祷)}',
        '{，特此(说明|声明|通知|函达|奉告|致函|函告|回复|报告|通告)} (。|！|$)',
      ],
      unless: [asked, reported],
      rewrites: [reword(/^兹定于/, '定于'), refusal, plainly, drop()],
    },
    {
      phrases: ['{不予(认可|受理|采纳|理会|采信|考虑|支持|赔付|理赔)}'],
      unless: [asked, conditioned, reported],
      rewrites: [
        reword(/(?:逾期|过期|超期)(?:将|一律|概)?不予受理/, '过了{日期}就没法受理了，请您留意时间'),
        refusal,
        sayCalmly('目前办不了，原因是{原因}'),
      ],
    },
  ],
  examples: [
    { bad: '[[經研究決定，]]本月停產。', fixed: '本月停產。' },
    { bad: '[[贵司之申请]]已收到。', fixed: '您的申请已收到。' },
    { bad: '[[茲就]]下列兩點回覆貴院：', fixed: '就下列兩點回覆貴院：' },
    { bad: '周六停电，[[请知悉]]。', fixed: '周六停电，跟您说一声。' },
    { good: '保险公司将予以受理吗？我去问。' },
    { good: '客户说平台将予以驳回，我帮他申诉了。' },
    { good: '周六停电，您知悉后请知悉一声好吗？' },
    { good: '合同第5条写了交期，附件里标黄了。' },
    { good: '如果保险不予赔付，我们来想办法。' },
    { bad: '[[兹通知]]您，自即日起该服务予以终止。', fixed: '从今天起该服务会终止。' },
    { bad: '您的资料不全，[[不予受理]][[，特此通知]]。', fixed: '资料还缺[哪几样]，补齐后我们就能受理。' },
  ],
});

/** Chinese clauses that go with a marked one: each of them is a reproach, a sneer or a shrug wherever it stands. */

import type { Phrasing } from '../../rule';
import { anyOf } from '../none-left';
import { begins, ends, hurting, you } from './tone';

/** “何苦呢”“有意思吗”“又买不起咯” */
const asking = [
  '何苦|哪里是|讲不讲|谁家|有意思[吗么]|想要多|还想(?!跟|和|请|问|再)|还[买做开谈要]什么|这下',
  `谁(?:看|知道|说得|受得|能|敢|会)|(?:不是|还|都|也)[^，]{2,}[吗嘛么]${ends}|[咯喽]${ends}`,
  `行不行${ends}|好不好${ends}|怎么样${ends}|都[该得][^，]{1,6}了${ends}`,
];

/** “恕难从命”“不归我们负责” */
const refusing = [
  `不负责|难办|为难|不合适${ends}|恕难|爱信|活该|保留[^，]*权利|追究|规矩就|也是按|只是照`,
  '不可能[退赔换给改有]|不可能[^，]*(?:这种|随时)|没有?针对|没有?义务|没有这么|不能(?:全|都|光|什么)',
  // “这得您出”“责任在您”
  `(?:得|由|该|要)${you}[^，]{0,4}(?:出|负|承担|付|赔|认)|(?:责任|问题|原因|错)[^，]{0,2}在${you}`,
  '(?:跟|和|与)[^，]{1,6}(?:没|毫无)[^，]{0,3}关系',
  '不是[您你]们?家|不是我们没|不是[^，]{2,8}的事|没这回事|没有的事|不是我说|话是这么说|话虽',
];

/** “您们天天改”“早该说” */
const blaming = [
  `${you}[^，]{0,6}(?:求着|偏要|就[得要])|${you}[^，]{0,3}[改换催问]了|[您你]家[^，]*把|因为[您你]`,
  `${begins}[您你]们?没(?!关系|事|收到|空|时间)|是${you}的?[^，]{0,6}[没不](?!是)|${begins}(?:自行|擅自|私自)`,
  '就该|早该|本该|再来[找问催说投提跟和谈]|完了又|又用回|白等|才(?:说|讲|提|告诉|来[找问说])',
];

/** “仔细看看就懂了” */
const lecturing = [
  `${begins}作为[^，]{2,10}${ends}|还?不(?:太|够)?懂(?!的)|没见过|好好[找看]|仔细(?:阅读|看)|打听|人教|习惯${ends}`,
  `${begins}很简单|低级`,
  '就是(?:这[个样种]|低|差|慢|不行|不好)|神仙|搭积木|变魔术|过家家|儿戏',
];

/** “我们从来没出过错”“忙得饭都没吃” */
const defending = [
  '[别哪]家[^，]*还',
  '忙[的得]|才休|要休息|[饭觉]都没|我们?[^，]{0,2}(?:免费|好心)|才[^，]{1,4}[块元钱]',
  '[干做](?:了|这[行个])[^，]{0,8}年|开[业店][^，]{0,8}年',
];

/** Over one clause or a whole sentence, in simplified characters. */
export const jabs = anyOf([...asking, ...refusing, ...blaming, ...lecturing, ...defending, ...hurting]);

/** “您说少了两箱，监控里是二十箱”: what the reader says is theirs to say. */
const beside = [
  [
    /(?<=(?:^|[，。])(?:[您你]们?|贵司|贵公司))(?:口口声声|非)?[说称讲](?![的得过法])(?=[^，]{3,}，)/g,
    '提到',
  ],
  [/(?:根本|完全|绝对|并)?不存在(?:任何|什么)?(?=[^，的]{2,}(?:[，。！]|$))/g, '目前没有看到'],
] as const;

/** Offers a rewrite first only where no jab stays beside it. */
export function noJabLeft(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return phrasings.map((phrasing) => ({ ...phrasing, remains: { fault: jabs, beside, whole: [] } }));
}

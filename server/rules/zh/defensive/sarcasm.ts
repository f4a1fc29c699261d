/** “呵呵”“长知识了”“您可真会挑”: says the opposite of what is meant. */
import { asked, conditioned, reported, thanked } from '../../../words/chinese/guards';
import { sayCalmly } from '../../rewriting/chinese/say-calmly';
import { drop, say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'defensive/sarcasm',
  principle: 'not-personal',
  severity: 'warning',
  message: '话里带刺。',
  why: '反话他听得出来，还会截图：有看法就平平地说。',
  phrasings: [
    {
      phrases: ['^ {(呵|呵呵|呵呵呵|哼|切|嘁|啧|啧啧)[，]}', '{(呵呵)[，]}$'],
      unless: [],
      rewrites: [drop(), say('好的，')],
    },
    {
      phrases: [
        '{[真是|真|今天|又|涨|受教](长知识了|长见识了|涨知识了|涨姿势了|大开眼界|开了眼了|佩服佩服|甘拜下风|受教了|领教了|无话可说|我无语了|真无语|也是醉了|笑死|服了您|服了你|我服了|真服了)}',
        '{(您|你|你们|贵司)[可|还|倒]真[是|的](会挑|会说|会算|会做生意|会开玩笑|敢说|敢要|敢开口|有意思|厉害啊|大方啊|幽默|行|搞笑|精明|清闲|贵人多忘事|可以啊)}',
        '{(原来|敢情|合着)[在](您|你|我们|贵司)[眼里|眼中|看来|心里]}',
        '{(行行行|好好好|是是是|对对对)[，](都是|全是|是|就)(我们|我)[的](不对|不好|错|的错|活该)[行了吧|好了吧|可以了吧]}',
        '{(行行行|好好好|是是是|对对对|行吧行吧)[，](您|你|都|我)}',
        '{(行|好|对|得|成)，(您|你|你们)(厉害|有理|牛|是大爷|狠|赢了|高明|行)}',
        '{(行了吧|可以了吧|这下好了吧|这下可以了吧|您说了算|你说了算|您是上帝|顾客是上帝|您高兴就好|你高兴就好|您开心就好|你开心就好|贵人多忘事|您真是贵人|您老人家)}',
      ],
      unless: [asked, conditioned, reported, thanked],
      rewrites: [sayCalmly('您的意见我收到了，我们看怎么改')],
    },
  ],
  examples: [
    { bad: '[[呵呵，]]三天改五版。', fixed: '三天改五版。' },
    { bad: '五折？[[您可真会开玩笑]]。', fixed: '五折？您的意见我收到了，我们看怎么改。' },
    { bad: '[[行行行，都是我們的錯]]。', fixed: '您的意見我收到了，我們看怎麼改。' },
    { good: '颜色您说了算吗，还是要等老板定？' },
    { good: '您真会挑，是不是行家？' },
    { good: '如果您开心就好评一下哦。' },
    { good: '客户说长见识了，我转告了讲师。' },
    { good: '谢谢您的分享，长知识了。' },
    { good: '原来如此，我改一下地址。' },
    { bad: '[[行，您厉害]]，按您的改。', fixed: '您的意见我收到了，我们看怎么改，按您的改。' },
  ],
});

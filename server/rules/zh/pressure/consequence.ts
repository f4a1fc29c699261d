/** “赌不起”“到时候别后悔”: driving with fear of what follows. */
import { asked, negated, reported } from '../../../words/chinese/guards';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'pressure/consequence',
  principle: 'not-straight-to-the-sale',
  severity: 'warning',
  message: '拿后果吓人。',
  why: '人一怕就僵住，或者干脆走开：把时间、原因和办法摆出来，让他自己权衡。',
  phrasings: [
    {
      phrases: [
        '{(赌不起|等不起|拖不起|冒不起这个险|输不起)[的]}',
        '{(到时|到时候|回头|以后|将来|过后)[您|你|可|可就|就|想](别|可别|不要|千万别)(后悔|怨我|怪我|哭|来找我|找我)}',
        '{(到时|到时候|以后|等出了事|出了事|将来)[您|你][再|想|可就|就]后悔[都|也|就][来不及|没用|晚|没地方哭][了]}',
        '{后悔(都|也|可)[就](来不及|没用|晚|没处说|没地方哭|迟)[了]}',
        '{(吃亏|倒霉|后悔|损失|遭殃)的(可是|是|还是|只会是|只能是|终归是)(您|你|贵司|您自己|你自己)}',
        '{(万一|要是|说不定|指不定|没准)(明天|今晚|哪天|下一秒|后天)[就|真|您|家里|真的](出|病|倒|塌|爆|走|着火|被)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('您可以先看资料，再慢慢决定', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '这种事[[赌不起]]，资料我发您。', fixed: '您可以先看资料，再慢慢决定，资料我发您。' },
    { bad: '现在不买，[[到时候别后悔]]。', fixed: '现在不买，您可以先看资料，再慢慢决定。' },
    { bad: '出了故障，[[吃虧的可是您]]。', fixed: '出了故障，您可以先看資料，再慢慢決定。' },
    { good: '是不是怕到时候后悔都来不及？' },
    { good: '您不会后悔都来不及的，七天内都能退。' },
    { good: '您说怕到时候后悔都来不及，那我们先做小样。' },
    { good: '到时候有问题，您随时找我。' },
    { good: '万一明天下雨，我们改到后天送。' },
  ],
});

/** The draft of the walkthrough, as it was written in a hurry and as it can be sent. A test proves what Poise says to both. */

export interface SampleDraft {
  /** With three risky phrases. */
  readonly hasty: string;
  /** What the first rewrites make of it. */
  readonly fixed: string;
}

const frontMatter = '---\nstage: sincerity\ndeal: open\n---\n';

const english = (body: string) => `${frontMatter}Dear Anna,

Thank you for telling me how close your opening is. I am sorry that you had to ask.

${body}

Which of the two should we pack first?

Best regards,
Lin Tao

On 4 May 2026, Anna Berg wrote:

> Dear Lin,
>
> Our shop opens on 20 May, and I have heard nothing since April. When do the jumpers ship?
>
> If this goes on, we have to cancel and buy elsewhere.
>
> Anna
`;

const chinese = (body: string) => `${frontMatter}王女士，您好！

新店20日开业，货架不能空着，这一点我明白，让您着急了，很抱歉。

${body}

两个颜色，您希望先装哪一个？

祝好！
林涛

在 2026年5月4日，王芳写道：

> 小林：
>
> 我们的新店20日开业，四月以后就没有消息了。毛衣到底哪天能发？
>
> 再这样下去，我们只好取消订单，找别家了。
>
> 王芳
`;

export const sampleDrafts: Readonly<Record<'en' | 'zh', SampleDraft>> = {
  en: {
    hasty: english(
      'You forgot to approve the second shade, so it is not on the machines yet. You should know that dyeing takes ten days. We guarantee that both shades ship on 12 May.',
    ),
    fixed: english(
      'The second shade was not approved, so it is not on the machines yet. Dyeing takes ten days. We expect that both shades ship on 12 May.',
    ),
  },
  zh: {
    hasty: chinese(
      '我早就跟您说过，换颜色要多染十天。我们保证5月12日两个颜色一起发货。颜色绝对没有任何问题。',
    ),
    fixed: chinese(
      '换颜色要多染十天。我们预计5月12日两个颜色一起发货，一有变化马上告诉您。颜色一般不会有问题，万一有，我们及时处理。',
    ),
  },
};

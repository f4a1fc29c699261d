/** A draft that names a customer who is not in the customer book, though there is one. */
import { setField } from '../../draft/set-field';
import { closest } from '../../facts/closest';
import { customerOf } from '../../facts/drafts-by-customer';
import { defineCheck } from '../check';

const files = { 'customers/rahman-textiles.md': '---\nname: Karim Rahman\n---\n' };

export default defineCheck({
  id: 'naming/customer-unknown',
  principle: 'a-person-not-a-god',
  severity: 'info',
  message: 'A customer who is not in the customer book.',
  why: {
    en: 'With the right file, Poise knows their name, what you do for them alone, and what you promised before.',
    zh: '对上客户资料，才知道怎么称呼、以前答应过什么、有哪些特别照顾。',
  },
  find(letter) {
    const slug = customerOf(letter.draft);
    const place = letter.draft.frontMatter?.places.customer;
    if (slug === null || !place || letter.book || letter.slugs.length === 0) return [];
    const near = closest(slug, letter.slugs) ?? letter.slugs.find((each) => isShortFor(slug, each)) ?? null;
    const chinese = letter.language === 'zh';
    const missing = chinese ? `没有 customers/${slug}.md` : `There is no customers/${slug}.md`;
    const meant = chinese ? `是不是“${near}”？` : `did you mean “${near}”?`;
    const wayOut =
      near === null ? (chinese ? '可以新建一个。' : 'create it, or choose another customer.') : meant;
    return [
      {
        ...place,
        message: `${missing}${chinese ? '，' : ': '}${wayOut}`,
        rewrites: near === null ? [] : [fix(letter.draft, near)],
      },
    ];
  },
  examples: [
    {
      bad: '---\n[[customer: rahman-textile]]\n---\nDear Karim,\n\nThank you.\n',
      fixed: '---\ncustomer: rahman-textiles\n---\nDear Karim,\n\nThank you.\n',
      files,
    },
    {
      bad: '---\n[[customer: rahman]]\nstage: like\n---\nDear Karim,\n\nThank you.\n',
      fixed: '---\ncustomer: rahman-textiles\nstage: like\n---\nDear Karim,\n\nThank you.\n',
      files,
    },
    { good: '---\ncustomer: rahman-textiles\n---\nDear Karim,\n\nThank you.\n', files },
    { good: '---\ncustomer: rahman\n---\nDear Karim,\n\nThank you.\n' },
    { good: 'Dear Karim,\n\nThank you.\n', files },
  ],
});

function fix(draft: Parameters<typeof setField>[0], slug: string) {
  return { title: `customer: ${slug}`, edits: [{ ...setField(draft, 'customer', slug), stops: [] }] };
}

/** “rahman” of “rahman-textiles”. */
function isShortFor(slug: string, known: string): boolean {
  const [short, long] = [slug.toLowerCase(), known.toLowerCase()];
  return short.length > 2 && (long.startsWith(`${short}-`) || short.startsWith(`${long}-`));
}

// What the tests look for on the page, in both languages.
export const words = {
  zh: {
    looser: '更低', lead: '牵头', words: '原文', quote: '原文', read: '在文中查看', search: '搜索', graph: '关系图', expand: '展开', csv: '导出 CSV',
    graphml: '导出 GRAPHML', svg: '导出 SVG', png: '导出 PNG', divergences: '分歧', offline: '连不上服务', notFound: '图谱里没有这一项', noPage: '没有这个页面',
    points: '个百分点', nothing: '没有找到', retry: '重试', failed: '没有读到',
  },
  en: {
    looser: 'Looser', lead: 'Lead', words: 'Words', quote: 'The words', read: 'Read in place', search: 'Search', graph: 'Graph', expand: 'Expand', csv: 'Export CSV',
    graphml: 'Export GRAPHML', svg: 'Export SVG', png: 'Export PNG', divergences: 'Divergences', offline: 'The server does not answer', notFound: 'The graph has no such entry', noPage: 'There is no such page',
    points: 'points', nothing: 'Nothing found', retry: 'Try again', failed: 'Could not read this',
  },
}

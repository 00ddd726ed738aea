// The main views over the seeds, each with its address and what shows that it is there.
import { ask } from './browser.mjs'

/** Gives [name, address, selector] of each view. */
export async function views() {
  const { annual, outline, region, department, indicator, project } = await ask(`{
    annual: plan(docNumber: "鄂府发〔2025〕1号") { id targets(filter: { text: "清洁能源发电占全部发电比重" }) { nodes { id evidence { section { id } } } } }
    outline: plan(name: "鄂尔多斯市国民经济和社会发展第十四个五年规划和2035年远景目标纲要") { id }
    region(name: "鄂尔多斯市") { id }
    department(name: "鄂尔多斯市市场监督管理局") { id }
    indicator(name: "清洁能源发电占全部发电比重") { id }
    project: projects(first: 1) { nodes { id } }
  }`)
  const [target] = annual.targets.nodes
  return [
    ['home', '/', 'table'],
    ['search', '/search?q=' + encodeURIComponent('清洁能源'), '.hits'],
    ['trace', `/trace/${target.id}`, '.rails path[marker-end]'],
    ['reader', `/read/${annual.id}?section=${target.evidence[0].section.id}&fact=${target.id}`, 'mark.lit'],
    ['plan', `/plan/${outline.id}`, 'tbody tr'],
    ['plan-above', `/plan/${outline.id}?tab=above`, 'tbody tr'],
    ['plans', '/plans', 'tbody tr'],
    ['wanted', '/wanted', 'tbody tr'],
    ['region', `/region/${region.id}`, 'tbody tr'],
    ['department', `/department/${department.id}`, 'tbody tr'],
    ['indicator', `/indicator/${indicator.id}`, 'figure svg'],
    ['divergences', '/divergences', 'tbody tr'],
    ['project', `/project/${project.nodes[0].id}`, 'tbody tr'],
    ['graph', `/graph/${annual.id}`, '.graph-list li'],
  ]
}

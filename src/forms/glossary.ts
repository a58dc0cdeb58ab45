import type { Bilingual } from "../domain/indicator.ts";

export type GlossaryEntry = { readonly term: Bilingual; readonly text: Bilingual };

/** [Chinese term, English term, Chinese text, English text] */
const rows = [
  [
    "政府信息公开条例",
    "Regulations on Open Government Information",
    "2008 年起施行的行政法规，规定政府应主动公开什么、公众怎样申请、机关怎样答复；2019 年修订，2017 年的年报适用修订以前的条文。文中简称条例。",
    "The national regulations in force since 2008 on what government must disclose, how the public may ask and how bodies must answer. They were revised in 2019; a report on 2017 falls under the earlier text.",
  ],
  [
    "政府信息",
    "government information",
    "行政机关履职时产生或取得、并留有记录的信息；没有记录下来的想法和解答不算。",
    "What public bodies produce or obtain in doing their work and hold on record. Thoughts and advice that were never recorded do not count.",
  ],
  ["主动公开", "proactive disclosure", "没有人申请，行政机关也依规定自行公开。", "Disclosure that a public body makes of its own accord, as the rules require, without anyone asking."],
  [
    "依申请公开",
    "disclosure on application",
    "没有主动公开的信息，由公民、法人或其他组织提出申请，机关在期限内答复给不给。",
    "Information not released proactively can be asked for by anyone; the body must answer within a time limit whether it will supply it.",
  ],
  [
    "规范性文件",
    "normative document",
    "行政机关发布的、对不特定的人普遍适用的文件，级别低于法律、法规和规章。",
    "A document by which an administrative body sets rules for people in general, ranking below laws, regulations and ministerial or local rules.",
  ],
  ["政府公报", "government gazette", "政府定期编印的刊物，刊登正式文件的标准文本。", "The periodical in which a government prints the authoritative text of its documents."],
  ["政策解读", "policy explanation", "文件发布时用文章、图解、访谈等说明为什么这样规定、怎样执行。", "An article, graphic or interview that says why a policy was made and how it is to work."],
  ["重大舆情", "major incident of public opinion", "引起公众广泛关注、需要政府出面说明的事件和议论。", "An event or debate that draws wide attention and calls for an answer from the government."],
  ["五公开", "the five disclosures", "把决策、执行、管理、服务、结果五个环节都公开。", "Openness at five stages: decisions, their execution, administration, services and results."],
  [
    "行政复议",
    "administrative review",
    "不服行政行为的人请上一级行政机关或本级政府重新审查；在行政系统内部解决，不经法院。",
    "A challenge to an administrative act before a higher body or the government itself; it stays within the administration and does not go to court.",
  ],
  ["行政诉讼", "administrative litigation", "不服行政行为的人以行政机关为被告向法院起诉。", "A lawsuit in which someone takes an administrative body to court over one of its acts."],
  ["维持", "upheld", "复议机关或法院认为原来的行政行为没有错，让它继续有效。", "The reviewing body or the court finds nothing wrong with the act and lets it stand."],
  [
    "驳回诉讼请求",
    "claim dismissed",
    "法院审理以后不支持原告；2015 年行政诉讼法修改后，用它代替了维持判决。",
    "The court hears the case and finds against the plaintiff. Since the litigation law was changed in 2015 it takes the place of a judgment upholding the act.",
  ],
  [
    "依法纠错",
    "corrected according to law",
    "复议机关或法院认定行政机关有错，并加以纠正，例如撤销、变更、确认违法、责令履行。",
    "The reviewing body or the court finds the administration at fault and puts it right: it annuls or changes the act, declares it unlawful, or orders the body to act.",
  ],
  ["放管服", "administrative streamlining (fang guan fu)", "简政放权、放管结合、优化服务三项改革的合称。", "A reform in three parts: giving up powers, regulating better what is left free, and serving better."],
  ["权力清单", "list of powers", "逐项列明一个部门有哪些行政权力、依据是什么的公开清单。", "A published list of every administrative power that a department has, with its legal ground."],
  [
    "三级四同",
    "three levels, four alike",
    "江苏的做法：省、市、县三级的同一项权力，名称、编码、依据和类别都统一。",
    "A Jiangsu rule: the same power bears the same name, code, legal ground and class at the provincial, city and county levels.",
  ],
  [
    "不见面审批（服务）",
    "approval (service) without a visit",
    "江苏的改革：申请、审批在网上进行，结果寄送，办事人不必到窗口。",
    "A reform in Jiangsu: application and approval go online and the result comes by post, so that nobody need come to a counter.",
  ],
  ["统一认证", "unified login", "用一个经过核实的账号登录各个政务系统，不必分别注册。", "One verified account opens all government systems, without registering in each."],
  ["电子证照", "electronic certificate", "与纸质证件效力相同、可以由各部门在网上调用的电子证件。", "A certificate in electronic form with the force of the paper one, which departments can call up online."],
  ["一张网", "one network", "江苏政务服务网的俗称，把各级各部门的服务集中在一个网站和手机应用上。", "The everyday name of Jiangsu's government services site and app, which gather the services of all levels and departments."],
  ["政务外网", "government extranet", "政府部门办公用的专用网络，与互联网逻辑隔离。", "The network on which government offices work, kept apart from the open internet."],
  ["行政许可", "administrative licensing", "依申请准许某人从事一项本来要经批准的活动。", "Allowing someone, on application, to do what otherwise needs permission."],
  ["行政确认", "administrative confirmation", "对身份、权利或事实作出认定并予以证明。", "Establishing and certifying a status, a right or a fact."],
  ["行政裁决", "administrative adjudication", "行政机关对与其管理有关的民事纠纷作出裁断。", "A decision by an administrative body on a civil dispute in its field."],
  [
    "公共企事业单位",
    "public enterprises and institutions",
    "学校、医院、供水供电、公共交通等提供公共服务的单位，信息公开参照条例执行。",
    "Providers of public services such as schools, hospitals, utilities and transport, to which the Regulations apply by analogy.",
  ],
  ["查阅点", "public reading room", "让公众当面查看政府信息的场所，多设在档案馆、图书馆和政务服务中心。", "A place where the public can look up government information in person, often in an archive, a library or a service centre."],
  ["意见箱", "suggestion box", "收集公众对政府信息公开工作意见的信箱。", "A box in which the public can leave opinions on the work of disclosure."],
  ["人次", "attendance", "一个人参加一次算一人次；同一个人参加几次就算几次。", "One person taking part once; someone who comes several times is counted as often."],
] as const;

/** The terms of the field, each in a sentence or two of our own, in an order that lets one read on. */
export const glossary: readonly GlossaryEntry[] = rows.map(([zh, en, textZh, textEn]) => ({ term: { zh, en }, text: { zh: textZh, en: textEn } }));

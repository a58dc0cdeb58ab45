/** Words of the audit: what a check found, how sure it is, and what would explain it. */
export const audit = {
  "audit.verdict.holds": "相符",
  "audit.verdict.broken": "不符",
  "audit.verdict.undecidable": "无法判断",
  "audit.mark.contradiction": "前后不一致",
  "audit.mark.doubtful": "存疑",
  "audit.mark.scope": "口径不同",
  "audit.mark.agreement": "相符",
  "audit.mark.undecidable": "无法判断",
  "audit.mark.related": "名称相近",
  "audit.severity.high": "影响大",
  "audit.severity.medium": "影响中等",
  "audit.severity.low": "影响小",
  "audit.kind.sum": "总数与分项",
  "audit.kind.ofWhich": "其中项与总数",
  "audit.kind.bounds": "不应超过的数",
  "audit.kind.ratio": "占比与计数",
  "audit.kind.granularity": "百分数与整数",
  "audit.kind.appendices": "两份附表之间",
  "audit.kind.prose": "正文与表格",
  "audit.kind.sections": "各部分之间",
  "audit.kind.years": "与上年年报",
  "audit.kind.structure": "文字与所列内容",
  "audit.basis.structure": "表中总数与分项的关系",
  "audit.basis.form": "表内文字写明",
  "audit.basis.definition": "由百分数的定义推出",
  "audit.basis.source": "两处说的是同一件事",
  "audit.basis.scope": "两处说的是同一类事，统计范围不同；范围小的不应多于范围大的",
  "audit.basis.text": "正文自己的说法",
  "audit.basis.years": "上年年报结转下来的数；更正、机构合并或口径变化也会造成差异",
  "audit.basis.expectation": "通常如此，但报告没有写明",

  "audit.counting": "零,一,两,三,四,五,六,七,八,九,十",
  "audit.quoted": "“{text}”",
  "audit.leading": "{text}",
  "audit.nested": "{parent}中的{label}",
  "audit.origin.appendix": "附表一",
  "audit.origin.annex": "附表二",
  "audit.origin.table2": "表二",
  "audit.origin.table3": "表三",
  "audit.origin.table4": "表四",
  "audit.origin.prose": "正文",
  "audit.placed": "{origin}{name}",
  "audit.together": "{names}合计",
  "audit.gap": "，相差 {difference}",
  "audit.parts": "{n}个分项",
  "audit.partsUnder": "“{heading}”下的{n}个分项",
  "audit.sentenceSpace": "",

  "audit.undecidable.noLastYear": "{title}：没有上年年报的确切数值可以核对，无法判断。",
  "audit.undecidable.missing": "{title}：缺少{missing}的确切数值，无法判断。",
  "audit.undecidable.names": "{title}：{missing}没有写明账号名称，无法判断。",
  "audit.undecidable.carryOver":
    "{first} {left}，多于{second}的 {right}；其中可能有上年结转的，报告没有给出结转数，无法判断。",
  "audit.undecidable.zeroBase": "{title}：{base}为 0，占比没有意义，无法判断。",
  "audit.undecidable.scopes": "{title}：两处的统计范围（{left}、{right}）不能相比，无法判断。",
  "audit.withReason": "{sentence}填报机关说明：{reason}",
  "audit.undecidable.plain": "{title}：报告没有给出判断所需的内容。",

  "audit.column.total": "总计",
  "audit.balance.title": "表三“{column}”列：收到与办结",
  "audit.balance.holds":
    "表三“{column}”列：本年新收 {received} 加上年结转 {over}，等于办理结果 {concluded} 加结转下年 {on}。",
  "audit.balance.broken":
    "表三“{column}”列：本年新收 {received} 加上年结转 {over}，共 {came}；办理结果 {concluded} 加结转下年 {on}，共 {went}{gap}。",
  "audit.carriedOver.title": "{name}与上年年报",
  "audit.carriedOver.holds": "{name} {left}，与上年年报的结转下年数相符。",
  "audit.carriedOver.broken": "{name} {left}，上年年报的结转下年数为 {right}{gap}。",
  "audit.inForce.title": "{name}与上年年报",
  "audit.inForce.holds":
    "{name} {left}，等于上年年报的现行有效数加本年制发、减本年废止（{arithmetic}）。",
  "audit.inForce.broken":
    "{name} {left}；按上年年报的现行有效数加本年制发、减本年废止，推算为 {right}（{arithmetic}）{gap}。",
  "audit.sum.title": "{whole}与{parts}之和",
  "audit.sum.holds": "{whole} {total}，等于{parts}之和。",
  "audit.sum.short": "{whole} {total}，{parts}合计只有 {sum}{gap}。",
  "audit.sum.over": "{whole} {total}，{parts}合计却有 {sum}{gap}。",
  "audit.sum.partExceeds": "分项超过总数：仅{part}一项就有 {number}。",

  "audit.within.title": "{first}与{second}",
  "audit.within.holds": "{first} {left}，没有超过{second}的 {right}。",
  "audit.within.broken": "{first} {left}，超过了{second}的 {right}{gap}。",

  "audit.channel.holds": "{first} {left}，没有超过{second}的 {right}。",
  "audit.channel.broken":
    "{first} {left}，多于{second}的 {right}{gap}；表内写明相同信息计 1 条，任何一个渠道都不应多于总数。",
  "audit.channels.title": "{whole}与各渠道之和",
  "audit.channels.holds": "{whole} {left}，没有超过各渠道之和 {right}。",
  "audit.channels.broken": "{whole} {left}，超过了各渠道之和 {right}{gap}。",
  "audit.issued.holds": "{first} {left}，没有超过{second}的 {right}。",
  "audit.issued.broken":
    "{first} {left}，多于{second}的 {right}{gap}；公开的文件可能包括往年制发的，但报告没有说明。",
  "audit.range.title": "{share}是否在 0 至 100% 之间",
  "audit.range.holds": "{share}为 {left}，在 0 至 100% 之间。",
  "audit.range.broken": "{share}为 {left}，不在 0 至 100% 之间。",

  "audit.ratio.title": "{share}与计数、基数",
  "audit.ratio.holds": "年报载明{share}为 {printed}，与 {count} ÷ {base} 的结果 {ratio} 相符。",
  "audit.ratio.broken": "年报载明{share}为 {printed}，而 {count} ÷ {base} 应为 {ratio}。",
  "audit.target.title": "{first}占{second}的比例与目标",
  "audit.target.holds":
    "{second}共 {base}，{first}有 {count}，占 {ratio}，达到了至少 {goal} 的目标。",
  "audit.target.broken":
    "{second}共 {base}，{first}有 {count}，占 {ratio}，没有达到至少 {goal} 的目标。",

  "audit.whole.title": "{share}能否由整数得出",
  "audit.whole.holds": "年报载明{share}为 {printed}，可以由整数得出：{text}。",
  "audit.whole.broken":
    "年报载明{share}为 {printed}，没有整数能得出这个数；最接近的是 {text} = {value}。",
  "audit.growth.broken":
    "{now}为 {number}，称增长 {printed}，但上年数取任何整数都得不出这个增幅：{examples}。",
  "audit.growth.impossible": "{now}称增长 {printed}；最多只能减少 100%，不可能有这个增幅。",
  "audit.growth.example": "上年 {previous} 则为 {growth}",
  "audit.growth.join": "，",

  "audit.appendices.title": "{name}：附表一与附表二",
  "audit.appendices.holds": "{name}在附表一和附表二都是 {right}。",
  "audit.appendices.alike": "{name}：附表一为 {right}，附表二为 {left}，两处相符。",
  "audit.appendices.broken": "{name}在附表一为 {right}，在附表二为 {left}{gap}。",

  "audit.prose.title": "{name}：正文与附表一",
  "audit.prose.holds": "{name}：正文 {left}，附表一 {right}，两处相符。",
  "audit.prose.alike": "{name}：正文 {left}，附表一 {right}，两处相符。",
  "audit.prose.broken": "{name}：正文为 {left}，附表一为 {right}，两处范围相同{gap}。",
  "audit.text.rows": "{origin}“{heading}”各行合计",
  "audit.text.organisations": "{row}中各类组织合计",
  "audit.text.holds": "{first} {left}，与{second}的 {right}相等。",
  "audit.text.withCarried":
    "{first} {left}，等于表三相应栏的本年新收加上年结转，即 {right}；正文的“收到”可能把结转的也算在内。",
  "audit.text.broken":
    "{first} {left}，与{second}的 {right}不同{gap}；两处涵盖的范围可能不同（例如一处只说本级，一处为全域），不等于有错。",
  "audit.text.receivedBroken":
    "{first} {left}，与{second}的 {right}不同{gap}，加上上年结转的也不相等；两处涵盖的范围可能不同（例如一处只说本级，一处为全域），不等于有错。",
  "audit.scope.holds":
    "{first}（{firstScope}）为 {left}，{second}（{secondScope}）为 {right}；统计范围不同，不算不一致。",
  "audit.scope.broken":
    "{narrow}（{narrowScope}）有 {more}，{wide}（{wideScope}）却只有 {less}{gap}；范围小的不应多于范围大的。",

  "audit.equal.holds": "{first} {left}，与{second}的 {right}相等。",
  "audit.equal.broken": "{first} {left}，与{second}的 {right}不等{gap}；报告没有写明二者必须相等。",

  "audit.measures.title": "改进措施的项数",
  "audit.measures.holds": "正文说有 {left} 方面改进措施，也列出了 {right} 项。",
  "audit.measures.broken": "正文说有 {left} 方面改进措施，实际列出 {right} 项。",
  "audit.accounts.title": "{row}的账号名称",
  "audit.accounts.holds": "{row}一行列出了 {left} 个账号名称。",
  "audit.accounts.broken":
    "{row}一行有数值，账号名称却是空白（应有至少 {right} 个，现为 {left} 个）。",
  "audit.listed.title": "正文所提账号是否列入{row}",
  "audit.listed.holds": "正文所提的 {left} 个账号（{names}）都在{row}一行所列账号之中。",
  "audit.listed.broken":
    "正文提到 {left} 个账号，在{row}一行所列账号中找到 {right} 个；没有列出的是：{names}。",

  "audit.related": "{first}：{firstNumber}；{second}：{secondNumber}。",
  "audit.related.unknown": "没有数值",

  "audit.diagnosis.countedAgain":
    "{part}的{n}个分项（{again}）可能在总数里又计了一次：{arithmetic}。",
  "audit.diagnosis.replacedByParts.fits":
    "{part}若取自己分项之和 {instead}，而不是 {printed}，{whole}的分项正好合计 {sum}。",
  "audit.diagnosis.replacedByParts.open":
    "{part}若取自己分项之和 {instead}，而不是 {printed}，{whole}的分项合计变为 {sum}，与 {total}仍不相等。",
  "audit.diagnosis.remainder":
    "{whole}的 {total}恰好是相邻两行之和：{arithmetic}；三个数中可能有一个是由另外两个推算填入的。",
  "audit.diagnosis.otherSource":
    "{part}若取{other}的 {instead}，而不是 {printed}，分项正好合计 {total}：{arithmetic}。",
  "audit.diagnosis.moved":
    "{from}少的 {amount}，正是{to}多的 {amount}：同一批数可能在两处归入了不同的类别。",
  "audit.diagnosis.transposed":
    "{indicator}的 {printed} 若是相邻两位数字颠倒，原为 {instead}，则两边相等：{arithmetic}。",
  "audit.diagnosis.transposed.open": "两处的 {printed} 和 {instead} 只差相邻两位数字的先后。",
  "audit.diagnosis.digit.missing":
    "{indicator}的 {printed} 若是少写了一位数字，原为 {instead}，则两边相等：{arithmetic}。",
  "audit.diagnosis.digit.surplus":
    "{indicator}的 {printed} 若是多写了一位数字，原为 {instead}，则两边相等：{arithmetic}。",
  "audit.diagnosis.digit.open": "两处的 {printed} 和 {instead} 只差一位数字。",
  "audit.diagnosis.copied": "{indicator}的 {printed}与邻近的{from}数值相同，不排除填写时错行。",
  "audit.diagnosis.repeated":
    "{indicator}可能按发布处分别计数，同一条信息在几处发布就计几条；多出的 {excess}或许由此而来。",
  "audit.diagnosis.otherBase.itself":
    "若以计数本身 {number} 为基数，占比就是 {printed}：{arithmetic}。",
  "audit.diagnosis.otherBase": "若以{base}的 {number} 为基数，占比正是 {printed}：{arithmetic}。",
  "audit.diagnosis.unknownBase.one":
    "{count} 要占 {printed}，基数只能是 {low}，报告没有给出这个数。",
  "audit.diagnosis.unknownBase.two":
    "{count} 要占 {printed}，基数只能是 {low} 或 {high}，报告没有给出这样的数。",
  "audit.diagnosis.unknownBase.range": "{count} 要占 {printed}，基数须在 {low} 至 {high} 之间。",
  "audit.diagnosis.truncated": "若小数直接舍去而不四舍五入，正好得到 {printed}：{arithmetic}。",

  "audit.remedy.sum": "逐项核对总数和分项，公布更正后的数字。",
  "audit.remedy.ofWhich": "核对其中项和总数，更正其中有误的一个。",
  "audit.remedy.bounds": "核对两个数，并说明计数办法。",
  "audit.remedy.ratio": "写明占比的基数，或更正占比。",
  "audit.remedy.granularity": "公布占比的基数，便于读者验算。",
  "audit.remedy.growth": "公布上年数，便于读者验算。",
  "audit.remedy.range": "更正占比。",
  "audit.remedy.scope": "核对两处的数字，并写明各自的统计范围。",
  "audit.remedy.appendices": "对照原始台账，统一两份附表。",
  "audit.remedy.prose": "对照原始台账，统一正文和附表；如范围不同，写明范围。",
  "audit.remedy.text": "核对正文和表格；两处范围不同的，在正文里写明各指本级还是全域。",
  "audit.remedy.balance": "逐项核对新收、结转和办理结果，公布更正后的数字。",
  "audit.remedy.years": "核对两年的数字；如有更正或口径变化，在年报中说明。",
  "audit.remedy.sections": "核对两处的数字，并写明两者的关系。",
  "audit.remedy.structure": "补全或订正文字。",
} as const;

import type { Translation } from "../translation.ts";
import type { audit as source } from "../zh/audit.ts";

export const audit: Translation<typeof source> = {
  "audit.verdict.holds": "Agrees",
  "audit.verdict.broken": "Does not agree",
  "audit.verdict.undecidable": "Cannot be decided",
  "audit.mark.contradiction": "Disagrees",
  "audit.mark.doubtful": "Open question",
  "audit.mark.scope": "Different scope",
  "audit.mark.agreement": "Agrees",
  "audit.mark.undecidable": "Cannot be decided",
  "audit.mark.related": "Sounds alike",
  "audit.severity.high": "High impact",
  "audit.severity.medium": "Medium impact",
  "audit.severity.low": "Low impact",
  "audit.kind.sum": "Total and parts",
  "audit.kind.ofWhich": "Part and whole",
  "audit.kind.bounds": "Must not exceed",
  "audit.kind.ratio": "Share and count",
  "audit.kind.granularity": "Percentage and whole numbers",
  "audit.kind.appendices": "Between the appendices",
  "audit.kind.prose": "Main text and tables",
  "audit.kind.sections": "Across sections",
  "audit.kind.years": "Against last year's report",
  "audit.kind.structure": "Wording and what follows",
  "audit.basis.structure": "How totals and parts stand in the table",
  "audit.basis.form": "Stated by the form",
  "audit.basis.definition": "Follows from what a percentage is",
  "audit.basis.source": "Two places speak of the same thing",
  "audit.basis.scope":
    "Two places speak of the same kind of thing and cover different scopes; the narrower should not exceed the wider",
  "audit.basis.text": "The report's own text says so",
  "audit.basis.years":
    "Handed on by last year's report; a correction, a merger or another way of counting may explain a difference",
  "audit.basis.expectation": "Usually so, but not stated in the report",

  "audit.counting": "zero,one,two,three,four,five,six,seven,eight,nine,ten",
  "audit.quoted": "“{text}”",
  "audit.leading": "“{text}”",
  "audit.nested": "{parent}: {label}",
  "audit.origin.appendix": "the first appendix",
  "audit.origin.annex": "the second appendix",
  "audit.origin.table2": "table 2",
  "audit.origin.table3": "table 3",
  "audit.origin.table4": "table 4",
  "audit.origin.prose": "the main text",
  "audit.placed": "{name} in {origin}",
  "audit.together": "the sum of {names}",
  "audit.gap": ", a difference of {difference}",
  "audit.parts": "its {n} parts",
  "audit.partsUnder": "the {n} parts under “{heading}”",
  "audit.sentenceSpace": " ",

  "audit.undecidable.noLastYear":
    "{title}: cannot be decided, because there is no exact number of last year's report to compare with.",
  "audit.undecidable.missing": "{title}: cannot be decided without an exact number for {missing}.",
  "audit.undecidable.names":
    "{title}: cannot be decided, because no account is named for {missing}.",
  "audit.undecidable.carryOver":
    "{first} ({left}) is more than {second} ({right}); some may have been carried over from the year before, which the report does not give, so this cannot be decided.",
  "audit.undecidable.zeroBase":
    "{title}: cannot be decided, because {base} is 0 and a share of nothing has no meaning.",
  "audit.undecidable.scopes":
    "{title}: cannot be decided, because what the two cover ({left}; {right}) cannot be compared.",
  "audit.withReason": "{sentence} The office explains: {reason}",
  "audit.undecidable.plain": "{title}: the report does not give what it takes to decide.",

  "audit.column.total": "Total",
  "audit.balance.title": "Table 3, column “{column}”: received and concluded",
  "audit.balance.holds":
    "Table 3, column “{column}”: {received} received and {over} carried over equal {concluded} concluded and {on} carried on.",
  "audit.balance.broken":
    "Table 3, column “{column}”: {received} received and {over} carried over make {came}, but {concluded} concluded and {on} carried on make {went}{gap}.",
  "audit.carriedOver.title": "{name} against last year's report",
  "audit.carriedOver.holds": "{name} is {left}, as last year's report carried on.",
  "audit.carriedOver.broken": "{name} is {left}, but last year's report carried on {right}{gap}.",
  "audit.inForce.title": "{name} against last year's report",
  "audit.inForce.holds":
    "{name} is {left}: last year's, plus those issued, less those repealed ({arithmetic}).",
  "audit.inForce.broken":
    "{name} is {left}, but last year's, plus those issued, less those repealed, would be {right} ({arithmetic}){gap}.",
  "audit.sum.title": "{whole} against {parts}",
  "audit.sum.holds": "{whole} is given as {total}, and {parts} come to the same.",
  "audit.sum.short": "{whole} is given as {total}, but {parts} come to only {sum}{gap}.",
  "audit.sum.over": "{whole} is given as {total}, but {parts} come to {sum}{gap}.",
  "audit.sum.partExceeds": "{part} alone has {number}, more than the total.",

  "audit.within.title": "{first} against {second}",
  "audit.within.holds": "{first} ({left}) does not exceed {second} ({right}).",
  "audit.within.broken": "{first} ({left}) exceeds {second} ({right}){gap}.",

  "audit.channel.holds": "{first} ({left}) does not exceed {second} ({right}).",
  "audit.channel.broken":
    "{first} ({left}) exceeds {second} ({right}){gap}; the form counts the same item once, so that no channel should exceed the total.",
  "audit.channels.title": "{whole} against the sum of the channels",
  "audit.channels.holds": "{whole} ({left}) does not exceed the sum of the channels ({right}).",
  "audit.channels.broken": "{whole} ({left}) exceeds the sum of the channels ({right}){gap}.",
  "audit.issued.holds": "{first} ({left}) does not exceed {second} ({right}).",
  "audit.issued.broken":
    "{first} ({left}) exceeds {second} ({right}){gap}; documents of earlier years may be included, but the report does not say so.",
  "audit.range.title": "{share}: between 0 and 100%",
  "audit.range.holds": "{share} is {left}, between 0 and 100%.",
  "audit.range.broken": "{share} is {left}, which is not between 0 and 100%.",

  "audit.ratio.title": "{share} against its count and base",
  "audit.ratio.holds":
    "{share} is given as {printed}, which agrees with {count} ÷ {base}, {ratio}.",
  "audit.ratio.broken": "{share} is given as {printed}, but {count} ÷ {base} is {ratio}.",
  "audit.target.title": "{first} as a share of {second}, against the target",
  "audit.target.holds":
    "{first} ({count}) is {ratio} of {second} ({base}), which meets the target of at least {goal}.",
  "audit.target.broken":
    "{first} ({count}) is {ratio} of {second} ({base}), which does not meet the target of at least {goal}.",

  "audit.whole.title": "{share}: possible with whole numbers",
  "audit.whole.holds": "{share} is given as {printed}, which whole numbers can give: {text}.",
  "audit.whole.broken":
    "{share} is given as {printed}, which no whole number gives; the nearest is {text} = {value}.",
  "audit.growth.broken":
    "{now} is given as {number}, a growth of {printed}, which no whole number in the year before gives: {examples}.",
  "audit.growth.impossible":
    "{now} is said to have grown by {printed}; nothing can shrink by more than 100%.",
  "audit.growth.example": "{previous} would make it {growth}",
  "audit.growth.join": ", ",

  "audit.appendices.title": "{name}: first and second appendix",
  "audit.appendices.holds": "{name} is {right} in both appendices.",
  "audit.appendices.alike":
    "{name} is {right} in the first appendix and {left} in the second: the two agree.",
  "audit.appendices.broken":
    "{name} is {right} in the first appendix and {left} in the second{gap}.",

  "audit.prose.title": "{name}: main text and first appendix",
  "audit.prose.holds":
    "{name} is {left} in the main text and {right} in the first appendix: the two agree.",
  "audit.prose.alike":
    "{name} is {left} in the main text and {right} in the first appendix: the two agree.",
  "audit.prose.broken":
    "{name} is {left} in the main text and {right} in the first appendix, for the same scope{gap}.",
  "audit.text.rows": "the rows under “{heading}” in {origin} together",
  "audit.text.organisations": "all organisations in {row}",
  "audit.text.holds": "{first} is {left}, the same as {right} for {second}.",
  "audit.text.withCarried":
    "{first} is {left}, which is what the same columns of table 3 have as received this year and carried over together ({right}): the text may count both as received.",
  "audit.text.broken":
    "{first} is {left}, against {right} for {second}{gap}. The two places may not cover the same, one the office alone and the other the whole area, so this is no error by itself.",
  "audit.text.receivedBroken":
    "{first} is {left}, against {right} for {second}{gap}, and what was carried over does not make up for it. The two places may not cover the same, one the office alone and the other the whole area, so this is no error by itself.",
  "audit.scope.holds":
    "{first} ({firstScope}) is {left}, {second} ({secondScope}) {right}: they do not cover the same, which is no disagreement.",
  "audit.scope.broken":
    "{narrow} ({narrowScope}) is {more}, yet {wide} ({wideScope}) is only {less}{gap}; the narrower scope should not exceed the wider one.",

  "audit.equal.holds": "{first} ({left}) equals {second} ({right}).",
  "audit.equal.broken":
    "{first} ({left}) does not equal {second} ({right}){gap}; the report does not say that they must be equal.",

  "audit.measures.title": "The number of measures announced",
  "audit.measures.holds": "The main text announces {left} measures and lists {right}.",
  "audit.measures.broken": "The main text announces {left} measures, but lists {right}.",
  "audit.accounts.title": "The account names of {row}",
  "audit.accounts.holds": "The row {row} names {left} {left|account|accounts}.",
  "audit.accounts.broken":
    "The row {row} has a figure, but the account names are left blank ({left} named, at least {right} expected).",
  "audit.listed.title": "Accounts named in the main text and in the row {row}",
  "audit.listed.holds":
    "The main text names {left} {left|account|accounts} ({names}), and the row {row} lists {left|it|all of them}.",
  "audit.listed.broken":
    "The main text names {left} {left|account|accounts}, of which the row {row} lists {right}; not listed: {names}.",

  "audit.related": "{first}: {firstNumber}; {second}: {secondNumber}.",
  "audit.related.unknown": "no number",

  "audit.diagnosis.countedAgain":
    "The {n} parts of {part} ({again}) may have been counted again in the total: {arithmetic}.",
  "audit.diagnosis.replacedByParts.fits":
    "If {part} were the sum of its own parts, {instead} rather than {printed}, the parts of {whole} would come to exactly {sum}.",
  "audit.diagnosis.replacedByParts.open":
    "If {part} were the sum of its own parts, {instead} rather than {printed}, the parts of {whole} would come to {sum}, still not {total}.",
  "audit.diagnosis.remainder":
    "{whole} ({total}) is exactly the sum of two rows beside it: {arithmetic}. One of the three may have been filled in from the other two.",
  "audit.diagnosis.otherSource":
    "If {part} were {instead}, the number of {other}, rather than {printed}, the parts would come to exactly {total}: {arithmetic}.",
  "audit.diagnosis.moved":
    "{from} is lower by {amount}, and {to} is higher by {amount}: the same items may be classed differently in the two places.",
  "audit.diagnosis.transposed":
    "If two neighbouring digits of {indicator} ({printed}) changed places, and it was {instead}, both sides are equal: {arithmetic}.",
  "audit.diagnosis.transposed.open":
    "{printed} and {instead} differ only in the order of two neighbouring digits.",
  "audit.diagnosis.digit.missing":
    "If {indicator} ({printed}) lacks a digit, and it was {instead}, both sides are equal: {arithmetic}.",
  "audit.diagnosis.digit.surplus":
    "If {indicator} ({printed}) has a digit too many, and it was {instead}, both sides are equal: {arithmetic}.",
  "audit.diagnosis.digit.open": "{printed} and {instead} differ by one digit only.",
  "audit.diagnosis.copied":
    "{indicator} ({printed}) is the same number as {from} close by; a slip of the row cannot be ruled out.",
  "audit.diagnosis.repeated":
    "{indicator} may count an item once for every place it stands on, which would account for the {excess} above the total.",
  "audit.diagnosis.otherBase.itself":
    "With the count itself, {number}, as the base, the share is {printed}: {arithmetic}.",
  "audit.diagnosis.otherBase":
    "With {base} ({number}) as the base, the share is exactly {printed}: {arithmetic}.",
  "audit.diagnosis.unknownBase.one":
    "For {count} to be {printed}, the base can only be {low}, which the report does not give.",
  "audit.diagnosis.unknownBase.two":
    "For {count} to be {printed}, the base can only be {low} or {high}, neither of which the report gives.",
  "audit.diagnosis.unknownBase.range":
    "For {count} to be {printed}, the base must lie between {low} and {high}.",
  "audit.diagnosis.truncated":
    "With the decimals cut off instead of rounded, the result is exactly {printed}: {arithmetic}.",

  "audit.remedy.sum": "Check the total and every part, and publish the corrected figures.",
  "audit.remedy.ofWhich": "Check part and whole, and correct the one that is wrong.",
  "audit.remedy.bounds": "Check both figures, and say how they were counted.",
  "audit.remedy.ratio": "Name the base of the share, or correct the share.",
  "audit.remedy.granularity": "Publish the base of the share, so that readers can check.",
  "audit.remedy.growth": "Publish the figure of the year before, so that readers can check.",
  "audit.remedy.range": "Correct the share.",
  "audit.remedy.scope": "Check both figures, and say what each of them covers.",
  "audit.remedy.appendices": "Go back to the records, and bring the two appendices into line.",
  "audit.remedy.prose":
    "Go back to the records, and bring main text and appendix into line; where they cover different things, say so.",
  "audit.remedy.text":
    "Check main text and tables; where they cover different things, say in the text whether the office alone or the whole area is meant.",
  "audit.remedy.balance":
    "Check what was received, carried over and concluded, and publish the corrected figures.",
  "audit.remedy.years":
    "Check the figures of both years, and say in the report where one was corrected or counted otherwise.",
  "audit.remedy.sections": "Check both figures, and say how they are related.",
  "audit.remedy.structure": "Complete or correct the wording.",
};

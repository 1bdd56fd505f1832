### 数字、日期与列举的写法。

unit-8 = {" "}亿
unit-4 = {" "}万
each = { $n ->
    [1] {""}
   *[other] 均
}
pattern-date = y年M月d日
pattern-short-date = y-MM-dd
pattern-day = M月d日
pattern-month = y年M月
period-quarter = { $year }年第{ $number ->
    [1] 一
    [2] 二
    [3] 三
   *[other] 四
}季度
period-half = { $year }年{ $number ->
    [1] 上
   *[other] 下
}半年
period-year = { $year } 财年
period-until = { $period }（截至{ $day }）
period-until-short = { $period } 至{ $day }
period-days = { $start } 至 { $end }
interval = { $low } 至 { $high }
list-comma = 、
list-points = ；
list-last = { $first }和{ $last }
period-quarter-short = { $year }Q{ $number }
period-half-short = { $year }H{ $number }

client-on-year = { $moved ->
    [up] 高于上一年的 { $value }
    [down] 低于上一年的 { $value }
    [same] 上一年为 { $value }
   *[unknown] 上一年为 { $value }
}
client-unclear = { $note ->
    [none] 变化不显著
   *[other] 变化不显著，{ $note }
}

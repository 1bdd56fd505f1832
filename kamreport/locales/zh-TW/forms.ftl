### 數字、日期與列舉的寫法。

unit-8 = {" "}億
unit-4 = {" "}萬
each = { $n ->
    [1] {""}
   *[other] 皆
}
pattern-date = y年M月d日
pattern-short-date = y/MM/dd
pattern-day = M月d日
pattern-month = y年M月
period-quarter = { $year }年第{ $number ->
    [1] 一
    [2] 二
    [3] 三
   *[other] 四
}季
period-half = { $year }年{ $number ->
    [1] 上
   *[other] 下
}半年
period-year = { $year } 會計年度
period-until = { $period }（截至{ $day }）
period-until-short = { $period } 至{ $day }
period-days = { $start } 至 { $end }
interval = { $low } 至 { $high }
list-comma = 、
list-points = ；
list-last = { $first }與{ $last }
period-quarter-short = { $year }Q{ $number }
period-half-short = { $year }H{ $number }

client-on-year = { $moved ->
    [up] 高於前一年的 { $value }
    [down] 低於前一年的 { $value }
    [same] 前一年為 { $value }
   *[unknown] 前一年為 { $value }
}
client-unclear = { $note ->
    [none] 變化不顯著
   *[other] 變化不顯著，{ $note }
}

### 客户回顾（内部版）。

account-revenue = 营收
account-revenue-alone = { $period }营收 { $money }，尚无去年同期可比。
account-revenue-lead = { $direction ->
    [up] { $period }营收 { $money }，同比增长 { $change }。
    [down] { $period }营收 { $money }，同比下降 { $change }。
   *[flat] { $period }营收 { $money }，与去年同期持平。
}
account-revenue-quarters = { $last ->
    [true] 本期为图中各期最高：{ $money }
   *[other] { $best }为图中各期最高：{ $money }
}

### 客戶回顧（內部版）。

account-revenue = 營收
account-revenue-alone = { $period }營收 { $money }，尚無去年同期可供比較。
account-revenue-lead = { $direction ->
    [up] { $period }營收 { $money }，年增 { $change }。
    [down] { $period }營收 { $money }，年減 { $change }。
   *[flat] { $period }營收 { $money }，與去年同期持平。
}
account-revenue-quarters = { $last ->
    [true] 本期為圖中各期最高：{ $money }
   *[other] { $best }為圖中各期最高：{ $money }
}

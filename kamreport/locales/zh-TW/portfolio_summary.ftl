### 客戶組合報告摘要。

summary = 摘要
summary-revenue =
    { $direction ->
        [up] { $period }營收 { $money }，年增 { $change }{ $noise ->
            [clear] ，超出正常波動範圍。
            [usual] ，仍在正常波動範圍內。
           *[unknown] 。
        }
        [down] { $period }營收 { $money }，年減 { $change }{ $noise ->
            [clear] ，超出正常波動範圍。
            [usual] ，仍在正常波動範圍內。
           *[unknown] 。
        }
        [flat] { $period }營收 { $money }，與去年同期持平。
       *[alone] { $period }營收 { $money }，尚無去年同期可供比較。
    }
summary-contracts =
    { $direction ->
        [up] 有效合約的年化金額為 { $money }，年增 { $change }。
        [down] 有效合約的年化金額為 { $money }，年減 { $change }。
        [flat] 有效合約的年化金額為 { $money }，與去年持平。
       *[alone] 有效合約的年化金額為 { $money }。
    }
summary-won =
    { $direction ->
        [up] { $period }成交 { $money }，較上期增加 { $change }{ $noise ->
            [usual] ，尚在隨機波動之內。
           *[other] 。
        }
        [down] { $period }成交 { $money }，較上期減少 { $change }{ $noise ->
            [usual] ，尚在隨機波動之內。
           *[other] 。
        }
        [flat] { $period }成交 { $money }，與上期持平。
       *[alone] { $period }成交 { $money }。
    }
summary-accounts = { $period }共 { $n } 家客戶，尚無訂單、合約或成交商機可供衡量。
summary-attention =
    { $risk ->
        [0] { $silent ->
            [0] { $rated ->
                [all] 沒有高風險客戶，也沒有客戶陷入沉寂。
               *[other] 有健康度評分的 { $rated } 家客戶皆非高風險；沒有客戶陷入沉寂。
            }
           *[other] { $rated ->
                [all] 沒有高風險客戶，但有 { $silent } 家客戶陷入沉寂。
               *[other] 有健康度評分的 { $rated } 家客戶皆非高風險，但有 { $silent } 家客戶陷入沉寂。
            }
        }
       *[other] { $silent ->
            [0] { $risk } 家客戶處於高風險。
           *[other] { $risk } 家客戶處於高風險，{ $silent } 家客戶陷入沉寂。
        }
    }
summary-why = { $up }增加最多（{ $gain }），{ $down }減少最多（{ $loss }）；與去年同期相比，{ $gaining } 家客戶採購增加，{ $losing } 家減少。
summary-held = { $basis ->
    [contracts] 一年前的客戶，目前有效合約年化金額為當時的 { $nrr }
   *[orders] 一年前的客戶，如今帶來的營收為當時的 { $nrr }
}{ $interval ->
    [none] {""}
   *[other] （95% 區間 { $interval }）
}；不計增購則為 { $grr }。
summary-silent =
    { $n ->
        [1] { $largest }久未下單，已超出{ $rhythm ->
            [peers] 同類客戶
           *[own] 自身
        }的採購節奏；末次下單前十二個月貢獻營收 { $money }。
       *[other] { $n } 家客戶久未下單，已超出自身{ $rhythm ->
            [peers] （或同類客戶）
           *[own] {""}
        }的採購節奏，其中規模最大的是{ $largest }；這些客戶末次下單前十二個月合計貢獻營收 { $money }。
    }
summary-nps =
    { $certain ->
        [clear] NPS 由去年的 { $before } { $direction ->
            [up] 升至
           *[other] 降至
        } { $nps }，{ $direction ->
            [up] 升幅顯著
           *[other] 降幅顯著
        }（區間 { $interval }，n = { $n }）。
        [unclear] NPS 為 { $nps }（區間 { $interval }，n = { $n }），去年為 { $before }，差異不顯著。
        [same] NPS 為 { $nps }，與去年持平（區間 { $interval }，n = { $n }）。
       *[alone] NPS 為 { $nps }（區間 { $interval }，n = { $n }）。
    }
summary-health = 與上期相比，{ $improved ->
    [0] { $worsened } 家客戶健康度下降，沒有客戶上升
   *[other] { $improved } 家客戶健康度上升，{ $worsened ->
        [0] 沒有客戶下降
       *[other] { $worsened } 家下降
    }
}{ $falls ->
    [true] ，失分最多的是{ $component }。
   *[false] 。
}
summary-service =
    { $known ->
        [both] { $otif } 的訂單準時足量交貨，{ $kept } 的服務案件依承諾處理
        [otif] { $otif } 的訂單準時足量交貨
       *[kept] { $kept } 的服務案件依承諾處理
    }{ $late ->
        [0] 。
       *[other] ；{ $late } 件未結案件已逾承諾時限。
    }
summary-won-rate = 已結案商機的成交率為 { $rate }（95% 區間 { $interval }，n = { $n }）；進行中商機 { $open } 件{ $valued ->
    [True] ，金額 { $money }
   *[other] {""}
}。
summary-bands = 健康 { $healthy } 家，觀察 { $watch } 家，高風險 { $risk } 家
points-unclear = 較去年同期 { $change } { $unit ->
    [score] 點
    [score-one] 點
   *[other] 個百分點
}（誤差內）
figure-nrr = 淨營收留存率
figure-nps = 淨推薦值（NPS）
figure-health = 平均健康度
figure-otif = 準時足量交貨率
figure-contracts = 有效合約年化金額
figure-csat = 滿意率（CSAT）
figure-win-rate = 成交率
figure-pipeline = 進行中商機金額
figure-buyers = 近十二個月有購買的客戶
of-accounts = 共 { $n } 家
figure-promise-kept = 案件承諾達成率
column-decision = 待決策事項
column-by = 期限
column-at-stake = 涉及金額
summary-decide = 待決策事項 { $n } 項，依涉及金額排序
decide-silent = 挽回或放棄：已 { $days } 天無訂單，末次下單前十二個月營收 { $money }
decide-renewal = 續約：年化 { $money } 的合約將於 { $days } 天後到期，尚無續約商機
decide-overdue = 催收：{ $money } 逾期超過一個月，最長 { $days } 天
decide-risk = 擬定挽救計畫：健康度 { $days }（滿分 100），近十二個月營收 { $money }
decide-quiet = 主動聯繫：已 { $days } 天未下單，超出自身採購節奏；末次下單前十二個月營收 { $money }
decide-silent-do = 挽回或放棄
decide-silent-why = 已 { $days } 天無訂單
decide-renewal-do = 續約
decide-renewal-why = 合約 { $days } 天後到期，尚無續約商機
decide-overdue-do = 催收
decide-overdue-why = 逾期超過一個月，最長 { $days } 天
decide-risk-do = 擬定挽救計畫
decide-risk-why = 健康度 { $days }（滿分 100）
decide-quiet-do = 主動聯繫
decide-quiet-why = 已 { $days } 天未下單，超出自身採購節奏
decide-departed = 釐清去留：{ $days ->
    [0] 今天
   *[other] { $days } 天前
}被記為流失，但年化 { $money } 的合約仍在執行
decide-departed-do = 釐清去留
decide-departed-why = { $days ->
    [0] 今天
   *[other] { $days } 天前
}被記為流失，合約仍在執行
summary-decide-note = 涉及金額：末次下單前十二個月營收；合約為年化金額，催收為逾期金額，健康度偏低者為近十二個月營收。
